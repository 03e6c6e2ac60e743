import { describe, expect, it } from 'vitest';
import { indexUnits } from '../../../../src/language/numbers/units.ts';
import { boundsOf } from '../../../../src/pipeline/find/clause/stretch.ts';
import { scan } from '../../../../src/pipeline/find/numbers/scan.ts';
import { words } from '../words.ts';

const units = indexUnits(words.units);

/** What stands around the numbers of a squeezed text. */
function around(text: string, which: 'sentence' | 'part' | 'clause' | 'item'): string[] {
  return boundsOf(text, scan(units, text)).map((bounds) => text.slice(bounds[which].start, bounds[which].end));
}

describe('a number stands in', () => {
  const text = '一、建成5个港，（含6座，新建）；改造7处。新增8家';
  it.each([
    [
      'its sentence',
      'sentence',
      ['建成5个港，（含6座，新建）；改造7处', '建成5个港，（含6座，新建）；改造7处', '建成5个港，（含6座，新建）；改造7处', '新增8家'],
    ],
    ['its part of it', 'part', ['建成5个港，（含6座，新建）', '建成5个港，（含6座，新建）', '改造7处', '新增8家']],
    ['its clause', 'clause', ['建成5个港', '（含6座，新建）', '改造7处', '新增8家']],
  ] as const)('%s', (_, which, expected) => expect(around(text, which)).toEqual(expected));
});

describe('its item of a list', () => {
  it.each([
    ['up to 、', '建成港口5个、机场6座', ['建成港口5个', '机场6座']],
    ['up to 和 beside a number', '建成港口5个和机场6座', ['建成港口5个', '机场6座']],
    ['up to 和 before a number', '建成5个港口和6座机场', ['建成5个港口', '6座机场']],
    ['up to the first 、 of two', '建成5个港口、码头和6座机场', ['建成5个港口', '码头和6座机场']],
    ['with all of its words where no mark parts it', '建成5个港口带动6座机场', ['建成5个港口带动6座机场', '建成5个港口带动6座机场']],
    [
      'but not further than 120 characters',
      `建成港口5个、${'长'.repeat(121)}6座`,
      [`建成港口5个、${'长'.repeat(121)}6座`, `建成港口5个、${'长'.repeat(121)}6座`],
    ],
    ['as far as 120 characters', `建成港口5个、${'长'.repeat(119)}6座`, ['建成港口5个', `${'长'.repeat(119)}6座`]],
  ])('goes %s', (_, text, expected) => expect(around(text, 'item')).toEqual(expected));
});

describe('a bracket that nothing closes', () => {
  it('holds punctuation back for eighty characters, and no full stop behind them', () => {
    expect(around(`（${'甲'.repeat(79)}，建成5个`, 'clause')).toEqual([`（${'甲'.repeat(79)}，建成5个`]);
    expect(around(`（${'甲'.repeat(80)}，建成5个`, 'clause')).toEqual(['建成5个']);
  });
  it('is counted from the outermost', () => {
    expect(around(`乙。（${'甲'.repeat(50)}（${'甲'.repeat(40)}，建成5个`, 'clause')).toEqual(['建成5个']);
  });
  it('ends with the line', () => {
    expect(around('建成港口（甲\n新增5个，改造6处', 'clause')).toEqual(['新增5个', '改造6处']);
  });
  it('that closes without having opened holds back nothing', () => {
    expect(around('甲）建成5个，改造6处', 'clause')).toEqual(['甲）建成5个', '改造6处']);
  });
});

it('a text without marks is cut after 1,500 characters', () => {
  expect(around(`${'甲'.repeat(1499)}5个`, 'sentence')[0]).toHaveLength(1500);
  expect(around(`${'甲'.repeat(1501)}5个`, 'sentence')[0]).toBe('甲5个');
});

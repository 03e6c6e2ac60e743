import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldersOf } from '../../../src/corpus/folders.ts';
import { readText } from '../../../src/pipeline/find/any-text.ts';
import { readFileOf } from '../../../src/pipeline/preview/read-file.ts';
import { figuresOf } from '../../../src/pipeline/find/quantity-ledger.ts';
import { slugOf } from '../../../src/pipeline/preview/slug.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';
import { ReadQuantity } from '../../../src/model/target.ts';
import { Quantity } from '../../../src/model/quantity.ts';
import { expectLinear } from '../../growth.ts';
import { words } from './words.ts';

const read = (name: string, text: string) => readText(seedOf(name, text), slugOf(name), null, words);

const { seeds } = foldersOf();

describe.each(readdirSync(seeds).filter((name) => name.endsWith('.txt')))('every number of %s', (name) => {
  const text = readFileSync(`${seeds}/${name}`, 'utf8');
  const points = Array.from(text);
  const { ledger, blocks } = read(name, text);

  test('stands in order, overlaps no other, and reads what its place in the seed says', () => {
    let end = 0;
    for (const { position, text: number } of ledger.quantities) {
      expect(position.start).toBeGreaterThanOrEqual(end);
      expect(
        points
          .slice(position.start, position.end)
          .join('')
          .replace(/[\s\u2500-\u257f]/g, ''),
      ).toBe(number);
      end = position.end;
    }
  });

  test('has its quote in its block', () => {
    const texts = new Map(blocks.map((block) => [block.id, block.text]));
    for (const { quote, block } of figuresOf(ledger.quantities))
      expect(texts.get(block)).toContain(quote.prefix + quote.exact + quote.suffix);
  });

  test('leaves no digit out', () => {
    const covered = new Set(
      ledger.quantities.flatMap(({ position: { start, end } }) => Array.from({ length: end - start }, (_, i) => start + i)),
    );
    const left = blocks.flatMap(({ span: { start, end } }) =>
      Array.from({ length: end - start }, (_, i) => start + i).filter((i) => /[0-9０-９]/.test(points[i]) && !covered.has(i)),
    );
    expect(left).toEqual([]);
  });

  test('fits the model', () => {
    for (const entry of ledger.quantities) ('measure' in entry ? ReadQuantity : Quantity).parse(entry);
  });
});

test('any text is read without a crash', () => {
  const piece = fc.constantFrom(
    '到2020年',
    '达到',
    '3家',
    '百亿元',
    '，',
    '。',
    '、',
    '分别',
    '（',
    '）',
    '“',
    '20%',
    '每年',
    '新增',
    '企业',
    '等',
    '的',
    ' ',
    '\n',
    '1.',
    '附件1',
    '😀',
    '│',
    '比',
    '由',
    '翻一番',
    '5G',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { quantities } = read('any.txt', `文${pieces.join('')}`).ledger;
      expect(quantities.every(({ position }, i) => i === 0 || position.start >= quantities[i - 1].position.end)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a file without a record has ids of its name, and positions in code points', () => {
  const one = readFileOf(
    'a/Sixth Plan.txt',
    slugOf('a/Sixth Plan.txt'),
    read('a/Sixth Plan.txt', '\ufeff😀到2025年，产值达到100亿元。\r\n'),
  );
  expect(Object.keys(one)).toEqual(['file', 'divisions', 'blocks', 'quantities', 'targets']);
  expect(one.targets.map(({ id, position }) => [id, position])).toEqual([['sixth-plan/13', { start: 13, end: 18 }]]);
});

test.each([
  ['2025 规划.txt', /^2025-[a-z0-9]+$/],
  ['规划.txt', /^[a-z0-9]+$/],
  ['hebei-industry-2016.txt', /^hebei-industry-2016$/],
])('the slug of %s', (name, expected) => {
  expect(slugOf(name)).toMatch(expected);
});

test.each([
  ['sentences of figures', '到2025年，新增企业3家（见附件1），“一带一路”占比达到20%；', 200],
  ['one number', '一百万', 2000],
])('a long line of %s is read in time that grows with its length', (_, part, times) => {
  expectLinear((size) => void read('long.txt', part.repeat(size)), times);
});

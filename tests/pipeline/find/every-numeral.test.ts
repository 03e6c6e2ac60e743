import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { numeralWords } from '../../../src/language/numbers/numeral-words.ts';
import { indexUnits } from '../../../src/language/numbers/units.ts';
import { readText } from '../../../src/pipeline/find/any-text.ts';
import { unreadIn } from '../../../src/pipeline/find/unread.ts';
import { readOutline } from '../../../src/pipeline/read/outline.ts';
import { slice } from '../../../src/pipeline/read/source/passage.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';
import { spanOf, textParts } from '../../../src/pipeline/read/text.ts';
import { words } from './words.ts';

const units = indexUnits(words.units);
const read = (text: string) => readText(seedOf('text.txt', text), 'text', null, words);

/** Characters that hold a number wherever they stand. */
const always = /[\d０-９⁰¹²³⁴-⁹₀-₉①-⑳⑴-⒇⒈-⒛㈠-㈩½⅓¼¾]/g;

/** Every such character of a text's blocks that is in no number and in no problem, with its neighbours. */
function lost(text: string): string[] {
  const seed = seedOf('text.txt', text);
  const { quantities, unread } = readText(seed, 'text', null, words).ledger;
  const covered = new Set<number>();
  const cover = (start: number, end: number) => Array.from({ length: end - start }, (_, i) => covered.add(start + i));
  for (const { position } of quantities) cover(position.start, position.end);
  for (const { text: word, at } of unread) for (const start of at) cover(start, start + Array.from(word).length);
  return readOutline(seed, null)
    .blocks.flatMap(textParts)
    .flatMap(({ passage }) =>
      [...passage.text.matchAll(always)]
        .filter(({ index }) => !covered.has(spanOf(seed, slice(passage, index, index + 1)).start))
        .map(({ index }) => passage.text.slice(Math.max(0, index - 6), index + 6)),
    );
}

describe('every numeral of a text is in the ledger or in a named problem', () => {
  const figure = fc.tuple(
    fc.constantFrom('', '约', '超', '不低于', '前', '上', '-', '±', '近', '人民币', '第', '翻'),
    fc.constantFrom(
      '5',
      '1,200',
      '１２',
      '1 260',
      '2O',
      '3—5',
      '2/3',
      '½',
      '1.2×10⁴',
      '十几',
      '三四十',
      '一百三十余',
      '伍仟',
      '百',
      '一百六',
      '七一八',
      '二三',
      '36万4千',
      '1、2',
      '三:四',
      '5:4:1',
    ),
    fc.constantFrom('', '万', '亿', '千亿', '万亿'),
    fc.constantFrom('', '元', '家', '%', '倍', 'm²', '/10万', '亩', '度', '所', '畦', '以上', '个百分点', '元/人'),
  );
  const said = fc.constantFrom(
    '产值达到',
    '①建设',
    '统一',
    '，',
    '。',
    '、',
    '和',
    '到2025年，',
    '二〇三〇年',
    '（',
    '）',
    'CO₂',
    'PM',
    '其中',
    '每',
    '年均增长',
    '注¹',
    '\n',
    '\t',
  );
  const text = fc
    .array(
      fc.oneof(
        figure.map((parts) => parts.join('')),
        said,
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join(''));

  it('in made texts', () => {
    fc.assert(
      fc.property(text, (made) => {
        expect(lost(made)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['hebei-emerging-2018', 'hebei-industry-2016', 'henan-emerging-2017', 'shijiazhuang-emerging-2018', 'xingtai-emerging-2018'])(
    'in %s, where words explain the rest',
    (id) => {
      const text = readFileSync(`seeds/${id}.txt`, 'utf8');
      expect(read(text).ledger.unread).toEqual([]);
      expect(lost(text.replace(/\r\n?/g, '\n'))).toEqual([]);
    },
  );
});

const unread = (text: string): string[] => unreadIn(units, text, []).map(([start, end]) => text.slice(start, end));

describe('words that hold numerals', () => {
  test.each(Object.values(numeralWords))('%s', (phrase) => {
    expect(unread(phrase)).toEqual([]);
  });

  test.each([
    '统一领导',
    '前往三亚',
    '服务百姓',
    '千方百计',
    '队伍建设',
    '大陆架',
    '进一步',
    '产值（亿元）',
    '单位：万人',
    '万吨',
    '三级联动',
    '两化融合',
  ])('%s', (phrase) => {
    expect(unread(phrase)).toEqual([]);
  });

  test.each([
    ['培育三家', '三'],
    ['七一八所', '七一八'],
    ['产值（十二亿元）', '十二亿'],
    ['伍仟元', '伍仟'],
    ['改造三百畦', '三百'],
    ['分为①②', '①②'],
    ['布局5G', '5'],
  ])('%s holds %s, unless it is read', (phrase, numeral) => {
    expect(unread(phrase)).toEqual([numeral]);
  });
});

test('a numeral that nothing reads is a problem with its place', () => {
  const { problems } = read('到2025年，改造三四畦田，新建七二三畦。');
  expect(problems.map(({ rule, line, column, fatal }) => ({ rule, line, column, fatal }))).toEqual([
    { rule: 'numeral', line: 1, column: 10, fatal: false },
    { rule: 'numeral', line: 1, column: 17, fatal: false },
  ]);
});

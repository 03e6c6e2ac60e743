import { expect, it } from 'vitest';
import { nameOf, printedOf, valueOf, wordsOf } from '../../src/library/figure-name.ts';
import { sayName, sayWhen } from '../../src/library/say-figure-name.ts';
import { words } from '../../src/strings/languages.ts';

it.each([
  ['500亿元', '达到', '亿元', '达到500亿元'],
  ['10%', '达到…左右', '%', '达到10%左右'],
  ['200家', '力争…达到…以上', '家', '力争…达到200家以上'],
  ['18%', '…以上', '%', '18%以上'],
  ['1.7万亿元', '超', '亿元', '超1.7万亿元'],
  ['1000亿元', '', '亿元', '1000亿元'],
  ['300家', '累计新建', '家', '累计新建300家'],
  ['1.2', '', '%', '1.2%'],
  ['2∶8', '调整为', '比', '调整为2∶8'],
])('%s with the wording %j (%s) reads %s', (text, wording, unit, words) => {
  expect(wordsOf({ text, wording, unit })).toBe(words);
});

it('parts the printed value at its number', () => {
  expect(printedOf({ text: '200家', wording: '力争…达到…以上', unit: '家' })).toEqual({
    before: '力争…达到',
    number: '200家',
    after: '以上',
  });
  expect(printedOf({ text: '40', wording: '不低于', unit: '%' })).toEqual({ before: '不低于', number: '40%', after: '' });
});

const tea = { about: '茶叶产值', when: '到2025年', stated: '到2025年比2020年翻一番', inferred: [] };

it('a whole name is what it is about, then what it states', () => {
  expect(sayName(nameOf(tea), words('zh-CN'))).toBe('茶叶产值：到2025年比2020年翻一番');
});

it('words of time of another sentence stand in brackets of our own', () => {
  expect(sayWhen(nameOf(tea), words('zh-CN'))).toBe('到2025年');
  expect(sayWhen(nameOf({ ...tea, stated: '〔到2025年〕达到9%' }), words('zh-CN'))).toBe('〔到2025年〕');
  expect(sayWhen(nameOf({ ...tea, when: null }), words('zh-CN'))).toBe(null);
});

it('writes values with commas, ranges with a dash, ratios as they are', () => {
  expect(valueOf({ value: 17000, valueMax: null, unit: '亿元', ratio: null })).toBe('17,000亿元');
  expect(valueOf({ value: 3, valueMax: 4, unit: '家', ratio: null })).toBe('3—4家');
  expect(valueOf({ value: null, valueMax: null, unit: '比', ratio: '2:8' })).toBe('2:8');
});

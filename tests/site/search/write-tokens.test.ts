import { describe, expect, it } from 'vitest';
import { leadsFor, readTokenText } from '../../../src/search/packing/token-text.ts';
import { frequentWords } from '../../../src/site/search/built/frequent-words.ts';
import { writeTokenText } from '../../../src/site/search/built/write-tokens.ts';

/** Sentences of which each has a number and a character of its own. */
const sentences = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `到${2021 + (i % 5)}年，全省茶产业综合产值达到${i}亿元${String.fromCodePoint(0x4e00 + i)}；`,
  ).join('');

describe('a text comes out as it went in', () => {
  it.each([
    ['nothing', ''],
    ['one character', '茶'],
    ['two of a kind', '𠮷𠮷𠮷野家'],
    ['every byte of ASCII that JSON has', Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')],
    ['more characters than have a byte', Array.from({ length: 300 }, (_, i) => String.fromCodePoint(0x4e00 + 7 * i)).join('')],
    ['as many as plans never have', Array.from({ length: 20_000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('')],
    ['words and rare characters', sentences(400)],
    ['longer than is looked at for words', sentences(9000)],
    ['words that begin alike', '文化旅游文化旅游业文化和旅游文化'.repeat(40)],
  ])('%s', (_, text) => {
    expect(readTokenText(writeTokenText(text))).toBe(text);
  });
});

it.each([
  [0, 0],
  [256, 0],
  [257, 1],
  [511, 1],
  [512, 2],
  [65_536, 256],
])('%d tokens: %d values of a byte begin two', (tokens, leads) => {
  expect(leadsFor(tokens)).toBe(leads);
});

describe('frequent words', () => {
  it('are found from their characters up', () => {
    const text = sentences(400);
    const words = frequentWords(text);
    expect(words.filter((word) => text.split(word).length < 12)).toEqual([]);
    expect(words.some((word) => word.length > 4)).toBe(true);
  });

  it('are none where nothing is said often', () => {
    expect(frequentWords('贵州省“十四五”茶产业发展规划')).toEqual([]);
  });

  it('the same text gives the same bytes', () => {
    expect(writeTokenText(sentences(300))).toEqual(writeTokenText(sentences(300)));
  });
});

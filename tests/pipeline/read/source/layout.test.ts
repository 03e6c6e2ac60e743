import { expect, it } from 'vitest';
import { isBlank, isLayout, isRule, setWidth, visible } from '../../../../src/pipeline/read/source/layout.ts';

it('box-drawing characters are rules, those beside them in the table of characters are not', () => {
  expect(['\u2500', '\u257f', '┼'].map(isRule)).toEqual([true, true, true]);
  expect(['\u24ff', '\u2580', '—', '|'].map(isRule)).toEqual([false, false, false, false]);
});

it('a narrow character is one wide, any other two', () =>
  expect(['a', 'ÿ', 'Ā', '中', '　', '5%', '5％', ''].map(setWidth)).toEqual([1, 1, 2, 2, 2, 2, 3, 0]));

it('space of any width lays out, and what has none', () => {
  expect([' ', '　', '\t', '\u200b', '\ufeff'].map(isLayout)).toEqual([true, true, true, true, true]);
  expect(['', '甲', '  '].map(isLayout)).toEqual([false, false, false]);
  expect(['', ' \u200b', '甲 '].map(isBlank)).toEqual([true, true, false]);
  expect(visible(' 甲 \u200b乙　')).toBe('甲乙');
});

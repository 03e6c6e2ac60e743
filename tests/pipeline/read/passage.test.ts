import { expect, it } from 'vitest';
import { compact, ends, extent, indexAfter, indexOf, join, slice, trim } from '../../../src/pipeline/read/source/passage.ts';
import { passage } from './shape.ts';

const text = passage('　 甲 乙\u200b丙　');

it('every character knows its place after slicing, trimming, joining and compacting', () => {
  const parts = [trim(text), slice(text, 2, 5), compact(text), join([slice(text, 2, 3), slice(text, 4, 7)]), compact(text, 2)];
  expect(parts.map((part) => part.text)).toEqual(['甲 乙\u200b丙', '甲 乙', '甲乙丙', '甲乙\u200b丙', '甲乙']);
  for (const part of parts) expect([...part.at].map((at) => text.text[at]).join('')).toBe(part.text);
});

it('an extent runs from the first character to behind the last', () => {
  expect(extent(trim(text))).toEqual({ start: 2, end: 7 });
  expect(extent(ends(text))).toEqual({ start: 2, end: 7 });
  expect(extent(ends(slice(text, 0, 3), slice(text, 4)))).toEqual({ start: 2, end: 7 });
});

it('visible characters are counted, places are found', () => {
  expect([0, 1, 2, 3, 9].map((count) => indexAfter(text, count))).toEqual([0, 3, 5, 7, 8]);
  expect(indexOf(compact(text), 4)).toBe(1);
});

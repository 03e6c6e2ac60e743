import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blockOffsets, blockRange, BlockStretch, seedIndex, seedOffsets } from '../../src/model/offset.ts';

it.each([
  ['产值5亿元', '5亿元', [2, 5]],
  ['𠮷林产值5亿元', '5亿元', [4, 7]],
  ['𠮷𠮷', '𠮷', [0, 1]],
  ['甲\u{1f600}', '\u{1f600}', [1, 2]],
])('in %j the words %j stand at the code points %j, and back', (text, words, stretch) => {
  const start = text.indexOf(words);
  const { stretch: toPoints, range } = blockOffsets(text);
  expect(toPoints(blockRange(start, start + words.length))).toEqual(stretch);
  expect(text.slice(...range(BlockStretch.parse(stretch)))).toBe(words);
});

it('both ends of any text and every character between come back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      const { point, index } = seedOffsets(text);
      let at = 0;
      for (const [count, char] of [...Array.from(text), ''].entries()) {
        expect(point(seedIndex(at))).toBe(count);
        expect(index(point(seedIndex(at)))).toBe(at);
        at += char.length;
      }
    }),
  );
});

it('inside a pair of surrogates the place is that of its character', () => {
  expect(seedOffsets('甲𠮷乙').point(seedIndex(2))).toBe(1);
});

it('an empty stretch is none', () => expect(BlockStretch.safeParse([3, 3]).success).toBe(false));

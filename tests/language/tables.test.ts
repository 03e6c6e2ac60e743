import { describe, expect, test } from 'vitest';
import { type Bound, boundEnding, boundOpening, boundsAfter, boundsBefore, meaningOf } from '../../src/language/bounds.ts';
import { plainExample } from '../../src/language/example.ts';

const sides = (example: Parameters<typeof plainExample>[0]) => {
  const { text, start, end } = plainExample(example);
  return { left: text.slice(0, start), right: text.slice(end) };
};

describe('bounds', () => {
  test.each(boundsBefore)('$word before a number means $means', ({ word, means, examples, apart }) => {
    for (const example of examples) expect(boundEnding(sides(example).left)).toBe(word);
    for (const example of apart?.not ?? []) expect(boundEnding(sides(example).left)).toBe('');
    expect(meaningOf(word)).toBe(means);
  });

  test('every letter that keeps a bound apart has its look-alike', () => {
    const kept = (bounds: readonly Bound[], phrase: (word: string, letter: string) => string) =>
      bounds.flatMap(({ word, apart }) =>
        [...(apart?.letters ?? '').replace(/\[\^.*\]|[[\]]/g, '')].filter(
          (letter) => !apart?.not.some((example) => plainExample(example).text.includes(phrase(word, letter))),
        ),
      );
    expect(kept(boundsBefore, (word, letter) => letter + word)).toEqual([]);
    expect(kept(boundsAfter, (word, letter) => word + letter)).toEqual([]);
  });

  test.each(boundsAfter)('$word after a number means $means', ({ word, means, examples, apart }) => {
    for (const example of examples) expect(boundOpening(sides(example).right)).toBe(word);
    for (const example of apart?.not ?? []) expect(boundOpening(sides(example).right)).toBe('');
    expect(meaningOf(word)).toBe(means);
  });
});

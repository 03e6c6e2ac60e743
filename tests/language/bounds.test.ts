import { expect, test } from 'vitest';
import { type Bound, boundsAfter, boundsBefore } from '../../src/language/bounds.ts';
import { plainExample } from '../../src/language/example.ts';

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

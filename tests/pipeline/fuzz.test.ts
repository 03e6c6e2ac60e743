import fc from 'fast-check';
import { describe, it } from 'vitest';
import { judge } from './judge.ts';
import { mangledTexts } from './mangled.ts';

describe('any text', () => {
  it.each(mangledTexts)('$name is read without loss or refused with a place', ({ text, ofThousand }) => {
    fc.assert(
      fc.property(text, (each) => void judge(each, true)),
      { numRuns: ofThousand / 2 },
    );
  });
});

import fc from 'fast-check';
import { judge } from '../../tests/pipeline/judge.ts';
import { mangledTexts } from '../../tests/pipeline/mangled.ts';
import { type Fault, type Outcome, tally } from './fault.ts';

const many = 20_000;

/** Reads texts of every kind, the same ones each time; each must be read without loss, or refused with a place. */
function readMangled(): Outcome {
  const failures: string[] = [];
  for (const { name, text, ofThousand } of mangledTexts) {
    fc.sample(text, { numRuns: (many * ofThousand) / 1000, seed: 20_261_127 }).forEach((each, i) => {
      try {
        judge(each, true);
      } catch (error) {
        failures.push(`${name}, ${i}: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`);
      }
    });
  }
  return tally(`${many.toLocaleString('en')} texts read, or refused with a place`, failures);
}

/** Texts that no printer made. */
export const mangled: readonly Fault[] = [
  { name: 'mangled-texts', what: 'plans cut, repeated, moved and spoilt; drawings, characters and bytes at random', run: readMangled },
];

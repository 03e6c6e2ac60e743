import fc from 'fast-check';
import { type Fault, type Outcome, tally } from './fault.ts';

const many = 20_000;

/** Reads texts of every kind, the same ones each time; each must be read without loss, or refused with a place. */
async function readMangled(): Promise<Outcome> {
  // They read seeds/ as they are loaded, which a list of faults needn't.
  const { judge } = await import('../../tests/pipeline/judge.ts');
  const { mangledTexts } = await import('../../tests/pipeline/mangled.ts');
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

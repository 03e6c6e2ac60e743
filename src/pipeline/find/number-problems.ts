import type { Problem } from '../../model/problem.ts';
import { problemAt, type Seed } from '../read/source/seed.ts';
import type { Ledger } from './quantity-ledger.ts';

/** What the numbers of a plan leave to be settled by a person: units that the vocabulary lacks, which are read as printed, and numerals that nothing reads. */
export const numberProblems = (seed: Seed, { unseenUnits, unread }: Pick<Ledger, 'unseenUnits' | 'unread'>): Problem[] => [
  ...unseenUnits.map(({ unit, at }) =>
    problemAt(seed, seed.index(at[0]), {
      rule: 'unit',
      message: `the unit "${unit}" stands ${at.length} times and units.yml lacks it; it is kept as printed.`,
      remedy: 'Add it to vocabularies/units.yml, or to seeds/units.yml for this corpus alone.',
      fatal: false,
    }),
  ),
  ...unread.map(({ text, at }) =>
    problemAt(seed, seed.index(at[0]), {
      rule: 'numeral',
      message: `"${text}" stands ${at.length} times and is read neither as a number nor as a word.`,
      remedy:
        'If it counts something, add what it counts to vocabularies/units.yml; else the word to src/language/numbers/numeral-words.ts.',
      fatal: false,
    }),
  ),
];

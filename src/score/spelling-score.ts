import { readQuestion } from '../search/question/question-reading.ts';
import { targetsFor } from '../search/question/target-wanted.ts';
import type { Lexicon } from '../search/question/vocabulary.ts';
import { type TargetFile, unitsOf } from '../search/targets.ts';
import { spellingsOf } from './spellings.ts';

/** How many spellings of the targets' numbers were asked for, how many found their target, and those that didn't. */
export interface SpellingScore {
  targets: number;
  asked: number;
  found: number;
  misses: string[];
}

/** Asks for every target by its number in each spelling; `printed` has the numbers as plans print them, by the targets' ids. */
export function scoreSpellings(file: TargetFile, lexicon: Lexicon, printed: ReadonlyMap<string, string>): SpellingScore {
  const units = unitsOf(file);
  const asked = file.targets.flatMap(({ id }) => spellingsOf(printed.get(id) ?? '').map((spelling) => ({ id, spelling })));
  const missed = asked.filter(
    ({ id, spelling }) => !targetsFor(file, readQuestion(spelling, lexicon, units)).some((target) => target.id === id),
  );
  return {
    targets: file.targets.length,
    asked: asked.length,
    found: asked.length - missed.length,
    misses: missed.map(({ id, spelling }) => `${id}: ${spelling}`),
  };
}

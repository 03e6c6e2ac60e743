import type { AskedUnits } from '../asked-figure.ts';
import { formsOf } from '../forms.ts';
import type { Source } from '../source.ts';
import { mayBeFused, type Reading, readQuestion } from './question-reading.ts';
import type { Lexicon } from './vocabulary.ts';

/** True where a text prints a word, in one of its forms. */
async function stands(word: string, source: Source): Promise<boolean> {
  const held = await Promise.all(formsOf(word).map(({ text }) => source.holding(text, {})));
  return held.some(({ plans }) => Object.values(plans).some((found) => found > 0));
}

/** Reads a question; a word that holds names and that no text prints as a whole is read as these names and what stands between them. */
export async function readStanding(typed: string, lexicon: Lexicon, units: AskedUnits, source: Source): Promise<Reading> {
  const reading = readQuestion(typed, lexicon, units);
  const words = mayBeFused(reading, lexicon);
  const standing = await Promise.all(words.map((word) => stands(word, source)));
  const fused = new Set(words.filter((_, i) => !standing[i]));
  return fused.size === 0 ? reading : readQuestion(typed, lexicon, units, fused);
}

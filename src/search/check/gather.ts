import type { Page } from '../pages.ts';
import type { Source, Unit } from '../source.ts';
import type { PastedSentence } from './cut-pasted.ts';
import type { Letters } from './letters.ts';

/** Letters of a phrase that an index is asked for, and how many of a sentence. */
const [phrase, phrases] = [6, 3];
/** A phrase that stands in more units than this tells nothing. */
const tooMany = 12;
/** So many phrases are asked for at once. */
const atOnce = 8;
/** Letters that half of all plans' sentences are made of. */
const everyday = /[的和与等年到达省市全建设产业发展企业技术重点推进加快创新化工新以大中地]/;

/** The rarest phrases of a sentence, as far as its letters tell, each without punctuation inside. */
function rarest(letters: Letters, { clauses }: PastedSentence): string[] {
  const windows = clauses.flatMap(({ from, to }) =>
    Array.from({ length: Math.max(0, to - from - phrase + 1) }, (_, i) => from + i)
      .filter((at) => letters.from[at + phrase - 1] - letters.from[at] === phrase - 1)
      .map((at) => ({ at, words: letters.text.slice(at, at + phrase) })),
  );
  const rank = ({ words }: { words: string }): number => Array.from(words).filter((letter) => everyday.test(letter)).length;
  const chosen: typeof windows = [];
  for (const window of windows.toSorted((x, y) => rank(x) - rank(y))) {
    if (chosen.length === phrases) break;
    if (chosen.every(({ at }) => Math.abs(at - window.at) >= phrase)) chosen.push(window);
  }
  return chosen.map(({ words }) => words);
}

async function unitsOf(source: Source, letters: Letters, sentences: readonly PastedSentence[]): Promise<Unit[]> {
  if (source.isWhole) return (await source.holding('', {})).units;
  const asked = [...new Set(sentences.flatMap((sentence) => rarest(letters, sentence)))];
  const units = new Map<string, Unit>();
  for (let at = 0; at < asked.length; at += atOnce) {
    const found = await Promise.all(asked.slice(at, at + atOnce).map((words) => source.holding(words, {})));
    for (const holding of found) if (holding.units.length <= tooMany) for (const unit of holding.units) units.set(unit.id, unit);
  }
  return [...units.values()];
}

/** The pages that pasted sentences may be from: all of them where they are at hand; of an index those that hold a rare phrase of a sentence. */
export async function gather(source: Source, letters: Letters, sentences: readonly PastedSentence[]): Promise<Page[]> {
  const units = await unitsOf(source, letters, sentences);
  const pages: Page[] = [];
  for (let at = 0; at < units.length; at += atOnce)
    pages.push(...(await Promise.all(units.slice(at, at + atOnce).map((unit) => unit.open()))));
  return pages;
}

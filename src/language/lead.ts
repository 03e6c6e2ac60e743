import { areaOf } from './territory.ts';
import { hedges } from './verbs.ts';

/** Half-open string indices of a text. */
type Range = readonly [number, number];

/** The words before a sentence that govern it, each at its last place there; those that the sentence itself holds are left out. In the order of the text. */
export function leadWords(text: string, [from, to]: Range, words: readonly (string | null)[]): string[] {
  const sentence = text.slice(from, to);
  const found = [...new Set(words)].flatMap((each) => {
    const at = each === null || each === '' || sentence.includes(each) ? -1 : text.slice(0, from).lastIndexOf(each);
    return each === null || at < 0 ? [] : [{ each, at }];
  });
  return found.sort((a, b) => a.at - b.at).map(({ each }) => each);
}

const hedge = new RegExp(`^${hedges}`);

/** What of a figure's reading may stand in front of its sentence: whose it is, of what, when, and the hedge. */
export const governing = (read: {
  scope: string | null;
  subject: string | null;
  when: string | null;
  wording: string;
}): (string | null)[] => [areaOf(read.scope), read.subject, read.when, hedge.exec(read.wording)?.[0] ?? null];

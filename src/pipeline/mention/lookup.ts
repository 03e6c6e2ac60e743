import { fold } from './scene/folded-text.ts';

/** What is looked for: an entry's words, and the longer words that hold one of them and mean something else. */
export interface Sought {
  id: string;
  words: readonly string[];
  not: readonly string[];
}

/** Words by their first two characters, longest first. */
export type Lookup = ReadonlyMap<string, readonly Candidate[]>;

interface Candidate {
  id: string;
  word: string;
  counts: boolean;
}

/** A word at its place in a folded text, half-open. */
export interface Hit {
  id: string;
  start: number;
  end: number;
}

const keyOf = (text: string, start: number): string => text.slice(start, start + 2);

/** Makes the lookup. Words of one character are left out: they mean too much. */
export function lookupOf(entries: readonly Sought[]): Lookup {
  const lookup = new Map<string, Candidate[]>();
  const add = (id: string, given: string, counts: boolean): void => {
    const word = fold(given).text;
    if (word.length < 2) return;
    const key = keyOf(word, 0);
    lookup.set(key, [...(lookup.get(key) ?? []), { id, word, counts }]);
  };
  for (const { id, words, not } of entries) {
    for (const word of new Set(words)) add(id, word, true);
    for (const word of new Set(not)) add(id, word, false);
  }
  for (const candidates of lookup.values()) candidates.sort((a, b) => b.word.length - a.word.length);
  return lookup;
}

const letter = /[a-z0-9]/;

/** True unless the word cuts through a Latin word or a number: no 5G in 1.5GW. */
function isWhole(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (letter.test(text[start]) && letter.test(before)) return false;
  if (/\d/.test(text[start]) && before === '.' && /\d/.test(text[start - 2] ?? '')) return false;
  return !(letter.test(text[end - 1]) && letter.test(after));
}

/** Every word of a folded text, entry by entry: of overlapping words of one entry the first and then the longest; none inside a look-alike. Cost: linear in the text. */
export function lookUp(lookup: Lookup, text: string): Hit[] {
  const ends = new Map<string, number>();
  const barred = new Map<string, { start: number; end: number }[]>();
  const hits: Hit[] = [];
  for (let start = 0; start < text.length - 1; start++) {
    for (const { id, word, counts } of lookup.get(keyOf(text, start)) ?? []) {
      const end = start + word.length;
      if (!text.startsWith(word, start) || !isWhole(text, start, end)) continue;
      if (!counts) barred.set(id, [...(barred.get(id) ?? []), { start, end }]);
      else if ((ends.get(id) ?? 0) <= start) {
        hits.push({ id, start, end });
        ends.set(id, end);
      }
    }
  }
  return hits.filter(({ id, start, end }) => !barred.get(id)?.some((bar) => bar.start <= start && bar.end >= end));
}

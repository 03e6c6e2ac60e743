import { comparedUnit } from '../../language/counters.ts';
import type { Words } from './reading.ts';

/** A target, or null for anything else, with the page it is on. */
export interface Said {
  page: string;
  words: Words | null;
}

/** Annexes are goals and tasks of their own; everything else is one body. */
const root = (page: string): string => (/^a\d/.test(page) ? page : 'body');

const bigrams = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** True when two measures share most of their words. */
function alike(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const [one, two] = [bigrams(a), bigrams(b)];
  const common = [...one].filter((pair) => two.has(pair)).length;
  return common * 2 >= Math.min(one.size, two.size) && common >= 2;
}

const meet = (a: Words, b: Words): boolean =>
  a.sectors.some((id) => b.sectors.includes(id)) || a.sectors.includes('all') || b.sectors.includes('all');

/**
 * The year that each undated target takes from a dated one of the same annex or body that says the same: equal value and unit, alike in
 * measure and sector (restated goals). Null where it has its own year, or none. Cost: linear, but for targets of one value.
 */
export function restate(all: readonly Said[]): (number | null)[] {
  const key = ({ value, valueMax, unit }: Words, page: string) => `${root(page)} ${value} ${valueMax} ${comparedUnit(unit)}`;
  const dated = new Map<string, Words[]>();
  for (const { page, words } of all) {
    if (words && words.year !== null && words.mode !== 'annual')
      dated.set(key(words, page), [...(dated.get(key(words, page))?.slice(-20) ?? []), words]);
  }
  return all.map(({ page, words }) => {
    if (!words || words.year !== null || words.mode === 'annual') return null;
    return dated.get(key(words, page))?.find((other) => alike(other.measure, words.measure) && meet(other, words))?.year ?? null;
  });
}

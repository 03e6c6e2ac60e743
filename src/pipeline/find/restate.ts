import { comparedUnit } from '../../language/counters.ts';
import { plainSubject } from '../../language/subject.ts';
import type { Words } from './reading.ts';

/** A target, or null for anything else, with the page it is on. */
export interface Said {
  page: string;
  /** The block that it stands in. */
  block: string;
  words: Words | null;
  /** True in a goals chapter. */
  inGoals: boolean;
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

/** The year that an undated target takes from another figure, in that figure's words of time, its block, and the rule that told. */
export interface Restated {
  year: number;
  when: string;
  block: string;
  rule: string;
}

/** True for what states a level and no other year's: growth, sums a year and changes take no year from elsewhere. */
const isUndated = ({ year, mode }: Words): boolean => year === null && mode !== 'annual';

/** Targets of one value are looked at this far back. */
const most = 20;

/**
 * The year that each undated target takes from a dated one: of the same annex or body that says the same, with equal value and unit, alike
 * in measure and sector (重述); or from a goals chapter that dates the same indicator of the same subject (同一事项). Null where it has its
 * own year, or none. Cost: linear, but for targets of one value.
 */
export function restate(all: readonly Said[]): (Restated | null)[] {
  const key = ({ value, valueMax, unit }: Words, page: string) => `${root(page)} ${value} ${valueMax} ${comparedUnit(unit)}`;
  const dated = new Map<string, Source[]>();
  const goals = new Map<string, Source>();
  for (const { page, block, words, inGoals } of all) {
    if (!words || words.year === null || words.mode === 'annual') continue;
    const source = { block, words };
    dated.set(key(words, page), [...(dated.get(key(words, page))?.slice(-most) ?? []), source]);
    for (const topic of inGoals ? topicsOf(words) : []) if (!goals.has(topic)) goals.set(topic, source);
  }
  return all.map(({ page, words }) => {
    if (!words || !isUndated(words)) return null;
    const same = dated.get(key(words, page))?.find((other) => alike(other.words.measure, words.measure) && meet(other.words, words));
    const topic = topicsOf(words).map((each) => goals.get(each))[0];
    return taken(same, '重述') ?? taken(topic, '同一事项');
  });
}

/** A dated target and its block. */
interface Source {
  block: string;
  words: Words;
}

const taken = (from: Source | undefined, rule: string): Restated | null =>
  from && from.words.year !== null
    ? { year: from.words.year, when: from.words.when ?? `${from.words.year}年`, block: from.block, rule }
    : null;

/** What a level is of: its indicator with each of its subjects; nothing where either has no name. */
const topicsOf = ({ mode, indicator, subject }: Words): string[] =>
  mode === 'level' && indicator !== null && subject !== null ? subject.split('、').map((each) => `${indicator} ${plainSubject(each)}`) : [];

import type { StockPhrase, StockPhrases } from '../../model/pair.ts';
import { type Row, wordsOf } from './fold.ts';
import { holdersOf, nameGrams } from './grams.ts';
import { isWidespread, leastPlans } from './widespread.ts';

/** A stock phrase has at least so many characters. */
const shortest = 8;

/** From this length on a run is a phrase wherever it ends. */
const long = 12;

/** Figures alone are no phrase. */
const leastHan = 6;

/** The runs of 8 characters, and those that are widespread. */
interface Index {
  names: Int32Array;
  holders: Map<number, number[]>;
  /** Where the same run stands next; -1 for the last. */
  next: Int32Array;
  /** For a run that begins after a mark: -1 when in two plans or more, else 1 and more; and for one that ends before a mark. */
  opens: Int32Array;
  closes: Int32Array;
}

/**
 * The stock phrases of the corpus: the longest runs of 8 characters and more, inside a clause, that half of the plans (no fewer than 3)
 * hold, in more than one province; and, as 1, the characters of the row inside them. Phrases inside another of as many plans, and those that are mostly a wider spread one, are left out.
 */
export function findStock(row: Row): { stock: StockPhrases; inside: Uint8Array } {
  const index = indexOf(row);
  const found = new Map<string, StockPhrase>();
  const inside = new Uint8Array(row.codes.length);
  let at = 0;
  while (at < row.codes.length) {
    const end = longestFrom(row, index, at);
    if (end === at) {
      at++;
      continue;
    }
    const whole = wholeWords(row, index, at, end);
    if (whole !== null) {
      const text = wordsOf(row, ...whole);
      if (!found.has(text)) found.set(text, { text, plans: plansOf(row, index, ...whole) });
      inside.fill(1, ...whole);
    }
    at = Math.max(at + 1, end - shortest + 1);
  }
  const least = leastPlans(row.plans.length);
  const phrases = distinct([...found.values()].filter(({ plans }) => plans.length >= least));
  return { stock: { id: 'stock', characters: shortest, least, phrases }, inside };
}

/** 1 where a run of so many characters begins that has as many of a stock phrase as the shortest has. */
export function holding(inside: Uint8Array, length: number): Uint8Array {
  const holds = new Uint8Array(inside.length);
  let count = 0;
  for (let end = 0; end < inside.length; end++) {
    count += inside[end];
    const at = end - length + 1;
    if (at < 0) continue;
    if (count >= shortest) holds[at] = 1;
    count -= inside[at];
  }
  return holds;
}

function indexOf(row: Row): Index {
  const names = nameGrams(row.codes, shortest);
  names.forEach((_, at) => {
    if (row.clause[at] !== row.clause[at + shortest - 1]) names[at] = -1;
  });
  const opens = new Int32Array(names.length);
  const closes = new Int32Array(names.length);
  const count = (plans: Int32Array, name: number, plan: number): void => {
    plans[name] = plans[name] === 0 || plans[name] === plan + 1 ? plan + 1 : -1;
  };
  names.forEach((name, at) => {
    if (name < 0) return;
    if (!isLetter(row.codes[at - 1])) count(opens, name, row.plan[at]);
    if (!isLetter(row.codes[at + shortest])) count(closes, name, row.plan[at]);
  });
  return { names, holders: holdersOf(names, row.plan), next: nextPlaces(names), opens, closes };
}

function nextPlaces(names: Int32Array): Int32Array {
  const next = new Int32Array(names.length).fill(-1);
  const following = new Int32Array(names.length).fill(-1);
  for (let at = names.length - 1; at >= 0; at--) {
    if (names[at] < 0) continue;
    next[at] = following[names[at]];
    following[names[at]] = at;
  }
  return next;
}

const isLetter = (code: number | undefined): boolean =>
  code !== undefined && code !== 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));

/** The end of the longest widespread run that begins here; the place itself when none does. */
function longestFrom(row: Row, { names, holders }: Index, at: number): number {
  let held: number[] | null = null;
  let end = at;
  for (let i = at; names[i] >= 0 && row.clause[i] === row.clause[at]; i++) {
    const places = holders.get(names[i]) ?? [];
    const before: number[] | null = held;
    const common: number[] = before === null ? places : places.filter((place) => before.some((each) => row.plan[each] === row.plan[place]));
    if (!isWidespread(row, common)) break;
    held = common;
    end = i + shortest;
  }
  return end;
}

/**
 * A run without the marks at its ends. An end inside a word goes back by up to two characters to where the wording ends at a mark
 * in two plans, a beginning to where it begins at one; null where it never does, unless the run is long, and where too little is left.
 */
function wholeWords(row: Row, index: Index, start: number, stop: number): [number, number] | null {
  let [from, to] = [start, stop];
  while (from < to && !isLetter(row.codes[from])) from++;
  while (to > from && !isLetter(row.codes[to - 1])) to--;
  const cuts = [0, 1, 2].filter((cut) => to - from - cut >= shortest);
  const back = cuts.find((cut) => index.closes[index.names[to - cut - shortest]] < 0);
  const on = cuts.find((cut) => index.opens[index.names[from + cut]] < 0) ?? cuts.find((cut) => index.opens[index.names[from + cut]] > 0);
  if (to - from < shortest || ((back === undefined || on === undefined) && to - from < long)) return null;
  const cut: [number, number] = [from + (on ?? 0), to - (back ?? 0)];
  return cut[1] - cut[0] >= shortest && hanIn(row, ...cut) >= leastHan ? cut : null;
}

const hanIn = (row: Row, from: number, to: number): number => wordsOf(row, from, to).match(/\p{Script=Han}/gu)?.length ?? 0;

/** The plans that hold a phrase whole, with its first place in each. */
function plansOf(row: Row, { names, next }: Index, from: number, to: number): StockPhrase['plans'] {
  const found = new Map<number, { place: number; times: number }>();
  for (let at = names[from]; at >= 0; at = next[at]) {
    if (!holdsAt(row, at, from, to)) continue;
    const held = found.get(row.plan[at]);
    if (held) held.times++;
    else found.set(row.plan[at], { place: at, times: 1 });
  }
  return [...found].map(([plan, { place, times }]) => ({
    plan: row.plans[plan].id,
    block: row.plans[plan].blocks[row.block[place]].id,
    times,
  }));
}

function holdsAt({ codes }: Row, at: number, from: number, to: number): boolean {
  for (let i = 0; i < to - from; i++) if (codes[at + i] !== codes[from + i]) return false;
  return true;
}

/** Most plans first, then the longest. */
function distinct(phrases: readonly StockPhrase[]): StockPhrase[] {
  const isInside = ({ text, plans }: StockPhrase): boolean =>
    phrases.some((other) => other.text !== text && other.text.includes(text) && other.plans.length >= plans.length);
  const isMostly = ({ text, plans }: StockPhrase): boolean =>
    phrases.some((other) => text.includes(other.text) && other.plans.length > plans.length && other.text.length * 4 >= text.length * 3);
  return phrases
    .filter((phrase) => !isInside(phrase) && !isMostly(phrase))
    .sort((x, y) => y.plans.length - x.plans.length || y.text.length - x.text.length || (x.text < y.text ? -1 : 1));
}

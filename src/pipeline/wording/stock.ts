import type { StockPhrase, StockPhrases } from '../../model/pair.ts';
import { type TextRow, wordsOf } from './fold.ts';
import { indexOf, isLetter, shortest, type StockIndex } from './stock-index.ts';
import { isWidespread, leastPlans } from './widespread.ts';

/** From this length on a run is a phrase wherever it ends. */
const long = 12;

/** Figures alone are no phrase. */
const leastHan = 6;

/**
 * The stock phrases of the corpus: the longest runs of 8 characters and more, inside a clause, that half of the plans (no fewer than 3)
 * hold, in more than one province; and, as 1, the characters of the row inside them. Phrases inside another of as many plans, and those that are mostly a wider spread one, are left out.
 */
export function findStock(row: TextRow): { stock: StockPhrases; inside: Uint8Array } {
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
      if (!found.has(text)) found.set(text, { text, kind: kindOf(row, index, ...whole), plans: plansOf(row, index, ...whole) });
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

/** The end of the longest widespread run that begins here; the place itself when none does. */
function longestFrom(row: TextRow, { names, holders }: StockIndex, at: number): number {
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
 * A run without the marks and particles at its ends. An end inside a word goes back by up to three characters to where the wording ends
 * at a mark in two plans, a beginning to where it begins at one; null where it never does, unless the run is long, and where too little
 * is left.
 */
function wholeWords(row: TextRow, index: StockIndex, start: number, stop: number): [number, number] | null {
  const bare = withoutMarks(row, start, stop);
  const isLong = bare[1] - bare[0] >= long;
  const [from, to] = withoutParticles(row, index, bare);
  const cuts = [0, 1, 2, 3].filter((cut) => to - from - cut >= shortest);
  const ends = cuts.filter((cut) => !isClipped(index, to - cut - shortest, shortest));
  const starts = cuts.filter((cut) => !isClipped(index, from + cut, 0));
  const back = ends.find((cut) => index.closes[index.names[to - cut - shortest]] < 0);
  const opens = (cut: number): number => index.opens[index.names[from + cut]];
  const on = starts.find((cut) => opens(cut) < 0) ?? starts.find((cut) => opens(cut) > 0);
  if (to - from < shortest || ((back === undefined || on === undefined) && !isLong)) return null;
  const cut: [number, number] = [from + (on ?? starts[0] ?? 0), to - (back ?? ends[0] ?? 0)];
  return cut[1] - cut[0] >= shortest && hanIn(row, ...cut) >= leastHan ? cut : null;
}

function withoutMarks({ codes }: TextRow, start: number, stop: number): [number, number] {
  let [from, to] = [start, stop];
  while (from < to && !isLetter(codes[from])) from++;
  while (to > from && !isLetter(codes[to - 1])) to--;
  return [from, to];
}

const particles = new Set(Array.from('的和与及或并等', (character) => character.codePointAt(0)));

function withoutParticles({ codes }: TextRow, { isBorder }: StockIndex, [start, stop]: [number, number]): [number, number] {
  let [from, to] = [start, stop];
  while (from < to && particles.has(codes[from]) && isBorder(from + 1)) from++;
  while (to > from && particles.has(codes[to - 1]) && isBorder(to - 1)) to--;
  return [from, to];
}

/** True when a run of the shortest length is cut inside a word, `offset` after its start, in more than a fifth of the places where it stands. */
function isClipped({ names, next, isBorder }: StockIndex, at: number, offset: number): boolean {
  let [places, inside] = [0, 0];
  for (let place = names[at]; place >= 0; place = next[place]) {
    places++;
    if (!isBorder(place + offset)) inside++;
  }
  return inside * 5 > places;
}

/** A list of terms (、), the name of a document (or a part of it) in most places, or what is neither. */
function kindOf(row: TextRow, { names, next }: StockIndex, from: number, to: number): StockPhrase['kind'] {
  if (row.codes.subarray(from, to).includes(enumeration)) return 'list';
  let [places, named] = [0, 0];
  for (let at = names[from]; at >= 0; at = next[at]) {
    if (!holdsAt(row, at, from, to)) continue;
    places++;
    if (row.named.subarray(at, at + to - from).every((each) => each === 1)) named++;
  }
  return named * 2 > places ? 'name' : 'phrase';
}

const enumeration = '、'.charCodeAt(0);

const hanIn = (row: TextRow, from: number, to: number): number => wordsOf(row, from, to).match(/\p{Script=Han}/gu)?.length ?? 0;

/** The plans that hold a phrase whole, with its first place in each. */
function plansOf(row: TextRow, { names, next }: StockIndex, from: number, to: number): StockPhrase['plans'] {
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

function holdsAt({ codes }: TextRow, at: number, from: number, to: number): boolean {
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

import type { StockEntry } from '../../model/pair.ts';
import { isLetter, type TextRow, wordsOf } from './fold.ts';
import { indexOf, type StockIndex } from './stock-index.ts';
import { shortestStock as shortest } from './stock-list.ts';
import { isWidespread, leastPlans } from './widespread.ts';
import { widespreadWords } from './widespread-words.ts';

/** From this length on a run is a phrase wherever it ends. */
const long = 12;

/** Figures alone are no phrase. */
const leastHan = 6;

/** A phrase, and how many plans hold it. */
interface Found extends StockEntry {
  plans: number;
}

/**
 * The stock wording of a corpus, to be written down once and kept until a release: the longest runs of 8 characters and more, inside a
 * clause, that half of the plans (no fewer than 3) hold, in more than one province, and the shorter words and parts that are as
 * widespread. Phrases inside another of as many plans, and those that are mostly a wider spread one, are left out.
 */
export function deriveStock(row: TextRow): StockEntry[] {
  const index = indexOf(row);
  const found = new Map<string, Found>();
  let at = 0;
  while (at < row.codes.length) {
    const end = longestFrom(row, index, at);
    if (end === at) {
      at++;
      continue;
    }
    const whole = wholeWords(row, index, at, end);
    const text = whole === null ? '' : wordsOf(row, ...whole);
    if (whole !== null && !found.has(text))
      found.set(text, { text, kind: kindOf(row, index, ...whole), plans: plansOf(row, index, ...whole) });
    at = Math.max(at + 1, end - shortest + 1);
  }
  const least = leastPlans(row.plans.length);
  const phrases = distinct([...found.values()].filter(({ plans }) => plans >= least));
  const known = new Set(phrases.map(({ text }) => text));
  const words = widespreadWords(row).filter((text) => !known.has(text));
  return [...phrases, ...words.map((text): StockEntry => ({ text, kind: 'words' }))];
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
function kindOf(row: TextRow, { names, next }: StockIndex, from: number, to: number): StockEntry['kind'] {
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

/** How many plans hold a phrase whole. */
function plansOf(row: TextRow, { names, next }: StockIndex, from: number, to: number): number {
  const plans = new Set<number>();
  for (let at = names[from]; at >= 0; at = next[at]) if (holdsAt(row, at, from, to)) plans.add(row.plan[at]);
  return plans.size;
}

function holdsAt({ codes }: TextRow, at: number, from: number, to: number): boolean {
  for (let i = 0; i < to - from; i++) if (codes[at + i] !== codes[from + i]) return false;
  return true;
}

/** The phrases that say more than another, the longest first. */
function distinct(phrases: readonly Found[]): StockEntry[] {
  const isInside = ({ text, plans }: Found): boolean =>
    phrases.some((other) => other.text !== text && other.text.includes(text) && other.plans >= plans);
  const isMostly = ({ text, plans }: Found): boolean =>
    phrases.some((other) => text.includes(other.text) && other.plans > plans && other.text.length * 4 >= text.length * 3);
  return phrases
    .filter((phrase) => !isInside(phrase) && !isMostly(phrase))
    .sort((x, y) => y.text.length - x.text.length || (x.text < y.text ? -1 : 1))
    .map(({ text, kind }) => ({ text, kind }));
}

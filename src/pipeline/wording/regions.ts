import { type Evidence, gramLength } from './evidence.ts';
import type { TextRow } from './fold.ts';
import { equalRuns, type Run } from './runs.ts';
import { runLength } from './shares.ts';

/** Two stretches of the row, half-open, with wording in common; `runs` are their equal characters, as places in the row. */
export interface Region {
  a: [from: number, to: number];
  b: [from: number, to: number];
  runs: Run[];
  /** Equal characters that tell something, times the share of equal characters in both. */
  score: number;
}

/** Below this two clauses that differ are merely alike. */
const leastScore = 10;

/** Equal clauses need less: 9, or 6 where they have 12 characters or more. */
const leastEqual = 9;

/** Between two runs of one region no more than this may stand on either side. */
const widestGap = 40;

type Telling = Pick<Evidence, 'telling'>;
type Stretch = [from: number, to: number];

/**
 * The regions of two sentences of the row: whole clauses, cut so that each has most in common. What one sentence has beside them is
 * looked for in the whole of the other once more, since clauses may stand in another order.
 */
export function regionsOf(row: TextRow, evidence: Telling, a: Stretch, b: Stretch): Region[] {
  const found = regionsInOrder(row, evidence, a, b);
  const leftA = leftOf(
    a,
    found.map((region) => region.a),
  ).flatMap((rest) => regionsInOrder(row, evidence, rest, b));
  const leftB = leftOf(
    b,
    found.map((region) => region.b),
  ).flatMap((rest) => regionsInOrder(row, evidence, a, rest));
  return [...found, ...leftA, ...leftB];
}

/** What a stretch has beside some others, as far as it could make a region. */
function leftOf([from, to]: Stretch, taken: readonly Stretch[]): Stretch[] {
  if (!taken.length) return [];
  const ends = [...taken.map(([start, end]) => ({ start, end })).sort((x, y) => x.start - y.start), { start: to, end: to }];
  return ends.map(({ start }, i): Stretch => [i ? ends[i - 1].end : from, start]).filter(([start, end]) => end - start >= leastEqual);
}

function regionsInOrder(row: TextRow, { telling }: Telling, a: Stretch, b: Stretch): Region[] {
  const runs = equalRuns(row.codes.subarray(...a), row.codes.subarray(...b));
  const placed = runs.map((run) => withoutEdge(row, { a: a[0] + run.a, b: b[0] + run.b, length: run.length }));
  return groupsOf(placed.filter(({ length }) => length > 0)).flatMap((group) => bestRegions(row, telling, group));
}

const edge = new Set(Array.from('，。；：、！？,;:!?', (mark) => mark.codePointAt(0)));

/** A run less the mark that it begins with: that belongs to the clause before. */
const withoutEdge = ({ codes }: TextRow, run: Run): Run =>
  edge.has(codes[run.a]) ? { a: run.a + 1, b: run.b + 1, length: run.length - 1 } : run;

/** Parts runs where too much stands between them. */
function groupsOf(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  runs.forEach((run, i) => {
    const before = runs[i - 1];
    const isFar = i === 0 || run.a - before.a - before.length > widestGap || run.b - before.b - before.length > widestGap;
    if (isFar) groups.push([run]);
    else groups[groups.length - 1].push(run);
  });
  return groups;
}

/** The region that has most in common in a chain of runs, and the same of what is left on both sides of it. */
function bestRegions(row: TextRow, telling: Uint8Array, runs: readonly Run[]): Region[] {
  let best: Region | null = null;
  let most = 0;
  let range = [0, 0];
  for (let i = 0; i < runs.length; i++) {
    for (let j = i; j < runs.length; j++) {
      const region = regionAround(row, runs.slice(i, j + 1));
      const common = equalIn(region) * shareOf(region);
      if (common <= most) continue;
      [best, most, range] = [region, common, [i, j + 1]];
    }
  }
  if (best === null) return [];
  const sides = [...bestRegions(row, telling, runs.slice(0, range[0])), ...bestRegions(row, telling, runs.slice(range[1]))];
  const scored = scoredRegion(row, telling, best);
  return isEnough(scored) ? [scored, ...sides] : sides;
}

function isEnough({ a, b, runs: [first], score }: Region): boolean {
  const length = a[1] - a[0];
  const isEqual = first?.length === length && length === b[1] - b[0];
  return score >= leastScore || (isEqual && (score >= leastEqual || (length >= runLength && score >= gramLength)));
}

/** The whole clauses around a chain of runs. */
function regionAround(row: TextRow, runs: readonly Run[]): Region {
  const last = runs[runs.length - 1];
  const a = clausesAround(row, runs[0].a, last.a + last.length);
  const b = clausesAround(row, runs[0].b, last.b + last.length);
  return { a, b, runs: runs.map((run) => clipped(run, a, b)).filter(({ length }) => length > 0), score: 0 };
}

/** A region with the equal runs of its own clauses, and its score. */
function scoredRegion(row: TextRow, telling: Uint8Array, { a, b }: Region): Region {
  const runs = equalRuns(row.codes.subarray(...a), row.codes.subarray(...b)).map((run) => ({ ...run, a: a[0] + run.a, b: b[0] + run.b }));
  const told = runs.reduce((sum, run) => sum + tellingIn(run, telling), 0);
  return { a, b, runs, score: told * shareOf({ a, b, runs }) };
}

const equalIn = ({ runs }: Pick<Region, 'runs'>): number => runs.reduce((sum, { length }) => sum + length, 0);

/** Equal characters over all characters of both sides. */
const shareOf = (region: Omit<Region, 'score'>): number => (2 * equalIn(region)) / (region.a[1] - region.a[0] + region.b[1] - region.b[0]);

/** The whole clauses around a stretch, without the marks at their ends. */
function clausesAround({ clause, codes }: TextRow, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && clause[from - 1] === clause[start]) from--;
  while (to < clause.length && clause[to] === clause[end - 1]) to++;
  while (from < to - 1 && edge.has(codes[from])) from++;
  while (to > from + 1 && edge.has(codes[to - 1])) to--;
  return [from, to];
}

/** The part of a run that lies inside both stretches. */
function clipped(run: Run, a: [number, number], b: [number, number]): Run {
  const skip = Math.max(0, a[0] - run.a, b[0] - run.b);
  const over = Math.max(0, run.a + run.length - a[1], run.b + run.length - b[1]);
  return { a: run.a + skip, b: run.b + skip, length: run.length - skip - over };
}

/** How many characters of a run stand in short runs that tell something on both sides. */
function tellingIn({ a, b, length }: Run, telling: Uint8Array): number {
  let count = 0;
  let reached = 0;
  for (let i = 0; i + gramLength <= length; i++) {
    if (!telling[a + i] || !telling[b + i]) continue;
    count += i + gramLength - Math.max(i, reached);
    reached = i + gramLength;
  }
  return count;
}

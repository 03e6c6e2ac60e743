/** Two stretches that belong together: of what was pasted (a) and of a block (b), half-open places of letters. */
export interface Gap {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
}

/** How the letters of two texts agree: the stretch of each, what differs inside, and how many letters are the same. */
export interface Alignment extends Gap {
  gaps: Gap[];
  same: number;
  score: number;
  /** Of each letter of `a` from `a0` on its fellow in `b`; -1 where it has none. */
  fellow: Int32Array;
}

const same = 2;
const other = -2;
const alone = -1;
const stop = 0;
const diagonal = 1;
const up = 2;
const left = 3;

/** Fewer letters than this between two differences agree by chance. */
const chance = 2;
/** Letters that a text may have over within one stretch; what is farther apart are two stretches. */
const widest = { a: 12, b: 28 };

/** Where the best local alignment ends, and the way to every cell. */
interface Table {
  ways: Uint8Array;
  end: [number, number];
}

function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

/** Fills the table of Smith and Waterman. This is where the time goes: plain numbers, no tuples. */
function fillTable(a: string, b: string): Table {
  const width = b.length + 1;
  const ways = new Uint8Array((a.length + 1) * width);
  const [own, others] = [codesOf(a), codesOf(b)];
  const row = new Int32Array(width);
  let [score, endA, endB] = [0, 0, 0];
  for (let i = 1; i <= own.length; i++) {
    const code = own[i - 1];
    let across = 0;
    for (let j = 1; j < width; j++) {
      const above = row[j];
      let best = across + (others[j - 1] === code ? same : other);
      let way: number = diagonal;
      across = above;
      if (above + alone > best) {
        best = above + alone;
        way = up;
      }
      if (row[j - 1] + alone > best) {
        best = row[j - 1] + alone;
        way = left;
      }
      if (best <= 0) {
        row[j] = 0;
        continue;
      }
      row[j] = best;
      ways[i * width + j] = way;
      if (best > score) {
        score = best;
        endA = i;
        endB = j;
      }
    }
  }
  return { ways, end: [endA, endB] };
}

/** The letters that are each other's fellows on the best way, from the last to the first. */
function pairsBack(a: string, b: string, { ways, end }: Table): [number, number][] {
  const pairs: [number, number][] = [];
  const width = b.length + 1;
  let [i, j] = end;
  for (let way = ways[i * width + j]; way !== stop; way = ways[i * width + j]) {
    if (way === diagonal && a[i - 1] === b[j - 1]) pairs.push([i - 1, j - 1]);
    if (way !== left) i--;
    if (way !== up) j--;
  }
  return pairs;
}

/** Runs of letters that agree without a difference between. */
function runsOf(pairs: readonly [number, number][]): { a: number; b: number; length: number }[] {
  const runs: { a: number; b: number; length: number }[] = [];
  for (const [a, b] of pairs) {
    const last = runs.at(-1);
    if (last && last.a + last.length === a && last.b + last.length === b) last.length++;
    else runs.push({ a, b, length: 1 });
  }
  return runs.filter(({ length }, i) => length >= chance || i === 0 || i === runs.length - 1);
}

/** The longest row of runs that are not too far apart. */
function together<R extends { a: number; b: number; length: number }>(runs: readonly R[]): R[] {
  const rows: R[][] = [];
  for (const run of runs) {
    const last = rows.at(-1)?.at(-1);
    const isNear = last && run.a - last.a - last.length <= widest.a && run.b - last.b - last.length <= widest.b;
    if (isNear) rows.at(-1)?.push(run);
    else rows.push([run]);
  }
  const lengthOf = (row: readonly R[]): number => row.reduce((sum, { length }) => sum + length, 0);
  return rows.toSorted((x, y) => lengthOf(y) - lengthOf(x))[0] ?? [];
}

/** The alignment of letters that stand in another text as they are, at a place of it. */
export function alignedWhole(letters: string, at: number): Alignment {
  const { length } = letters;
  return {
    a0: 0,
    a1: length,
    b0: at,
    b1: at + length,
    gaps: [],
    same: length,
    score: length * same,
    fellow: Int32Array.from({ length }, (_, i) => at + i),
  };
}

/** The stretches of two texts that agree best, with what differs inside; null where nothing does. Cost: the product of their lengths. */
export function align(a: string, b: string): Alignment | null {
  const runs = together(runsOf(pairsBack(a, b, fillTable(a, b)).reverse()));
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  const [a0, b0, a1, b1] = [first.a, first.b, last.a + last.length, last.b + last.length];
  const fellow = new Int32Array(a1 - a0).fill(-1);
  for (const run of runs) for (let i = 0; i < run.length; i++) fellow[run.a + i - a0] = run.b + i;
  const gaps = runs.slice(1).map((run, i) => ({ a0: runs[i].a + runs[i].length, a1: run.a, b0: runs[i].b + runs[i].length, b1: run.b }));
  const agreeing = runs.reduce((sum, { length }) => sum + length, 0);
  const apart = gaps.reduce((sum, gap) => sum + Math.max(gap.a1 - gap.a0, gap.b1 - gap.b0), 0);
  return { a0, a1, b0, b1, gaps, same: agreeing, score: agreeing * same - apart, fellow };
}

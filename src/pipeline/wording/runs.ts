/** A run of equal characters of two texts: where it begins in each, and how long it is. */
export interface Run {
  a: number;
  b: number;
  length: number;
}

type Text = ArrayLike<number>;

/**
 * The runs that two texts share in the same order: the longest of all, then the same again to its left and to its right. Of equal
 * lengths the one nearest the beginning of both counts. Which text is called a makes no difference. Runs shorter than `shortest` are
 * left out: a single equal character among unequal ones is chance.
 */
export function equalRuns(a: Text, b: Text, shortest = 2): Run[] {
  if (!isFirst(a, b)) return equalRuns(b, a, shortest).map((run) => ({ a: run.b, b: run.a, length: run.length }));
  const runs: Run[] = [];
  const longestRun = longestRunOf(a, b);
  const between = (a0: number, a1: number, b0: number, b1: number): void => {
    if (a1 - a0 < shortest || b1 - b0 < shortest) return;
    const run = longestRun([a0, a1], [b0, b1]);
    if (run.length < shortest) return;
    between(a0, run.a, b0, run.b);
    runs.push(run);
    between(run.a + run.length, a1, run.b + run.length, b1);
  };
  between(0, a.length, 0, b.length);
  return runs;
}

/** An order of texts that is their own: the shorter first, then by their characters. */
function isFirst(a: Text, b: Text): boolean {
  if (a.length !== b.length) return a.length < b.length;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] < b[i];
  return true;
}

type Range = [from: number, to: number];

/** Finds the longest run of two texts within a range of each. Only characters that are equal are looked at, from the last to the first in b. */
function longestRunOf(a: Text, b: Text): (a: Range, b: Range) => Run {
  const last = new Map<number, number>();
  const before = new Int32Array(b.length);
  for (let j = 0; j < b.length; j++) {
    before[j] = last.get(b[j]) ?? -1;
    last.set(b[j], j);
  }
  const start = Int32Array.from({ length: a.length }, (_, i) => last.get(a[i]) ?? -1);
  // The length of the run that ends before each place of b, and in which row it was found: one of an earlier row is over.
  const lengths = new Int32Array(b.length + 1);
  const rows = new Int32Array(b.length + 1);
  let row = 0;
  return ([a0, a1], [b0, b1]) => {
    const best: Run = { a: a0, b: b0, length: 0 };
    row++;
    for (let i = a0; i < a1; i++) {
      row++;
      for (let j = start[i]; j >= b0; j = before[j]) {
        if (j >= b1) continue;
        const length = (rows[j] === row - 1 ? lengths[j] : 0) + 1;
        lengths[j + 1] = length;
        rows[j + 1] = row;
        if (length < best.length) continue;
        const [startA, startB] = [i - length + 1, j - length + 1];
        if (length === best.length && !isNearer(startA, startB, best)) continue;
        best.a = startA;
        best.b = startB;
        best.length = length;
      }
    }
    return best;
  };
}

const isNearer = (a: number, b: number, best: Run): boolean =>
  a + b !== best.a + best.b ? a + b < best.a + best.b : Math.abs(a - b) < Math.abs(best.a - best.b);

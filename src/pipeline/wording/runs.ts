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
  const between = (a0: number, a1: number, b0: number, b1: number): void => {
    if (a1 - a0 < shortest || b1 - b0 < shortest) return;
    const run = longestRun(a, b, [a0, a1], [b0, b1]);
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

function longestRun(a: Text, b: Text, [a0, a1]: [number, number], [b0, b1]: [number, number]): Run {
  const best: Run = { a: a0, b: b0, length: 0 };
  const lengths = new Int32Array(b1 - b0 + 1);
  for (let i = a0; i < a1; i++) {
    for (let j = b1 - 1; j >= b0; j--) {
      const length = a[i] === b[j] ? lengths[j - b0] + 1 : 0;
      lengths[j - b0 + 1] = length;
      if (length < best.length || length === 0) continue;
      const [startA, startB] = [i - length + 1, j - length + 1];
      if (length === best.length && !isNearer(startA, startB, best)) continue;
      best.a = startA;
      best.b = startB;
      best.length = length;
    }
  }
  return best;
}

const isNearer = (a: number, b: number, best: Run): boolean =>
  a + b !== best.a + best.b ? a + b < best.a + best.b : Math.abs(a - b) < Math.abs(best.a - best.b);

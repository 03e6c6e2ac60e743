import { anchorsOf, rising } from './equal-runs.ts';

/** Stretches of two texts that are not the same: half-open places in each. */
export interface Difference {
  a: readonly [from: number, to: number];
  b: readonly [from: number, to: number];
}

/** The most pairs of characters that are set against each other one by one; longer stretches differ as a whole. */
const mostPairs = 9_000_000;

type Range = readonly [from: number, to: number];

/** How many characters two stretches have in common at most, from every pair of places to their ends. */
function commonTo(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      table[at] = a[i] === b[j] ? table[at + width + 1] + 1 : Math.max(table[at + width], table[at + 1]);
    }
  }
  return (i, j) => table[i * width + j];
}

/** The differences of two stretches, character against character; of stretches too long for that, one. */
function closely(a: readonly string[], b: readonly string[]): Difference[] {
  if (a.length * b.length > mostPairs) return [{ a: [0, a.length], b: [0, b.length] }];
  const common = commonTo(a, b);
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [fromA, fromB] = [i, j];
    while (!(i < a.length && j < b.length && a[i] === b[j]) && (i < a.length || j < b.length)) {
      if (j === b.length || (i < a.length && common(i + 1, j) >= common(i, j + 1))) i++;
      else j++;
    }
    if (i > fromA || j > fromB) found.push({ a: [fromA, i], b: [fromB, j] });
    while (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
  }
  return found;
}

/** Every stretch in which two texts differ, in order. What was moved is missing in one place and added in the other; `compare` tells it. */
export function differences(a: readonly string[], b: readonly string[]): Difference[] {
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  const upTo = (toA: number, toB: number): void => {
    while (i < toA && j < toB && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    const moved = ([from, to]: Range, by: number): Range => [from + by, to + by];
    for (const one of closely(a.slice(i, toA), b.slice(j, toB))) found.push({ a: moved(one.a, i), b: moved(one.b, j) });
    [i, j] = [toA, toB];
  };
  for (const [atA, atB] of rising(anchorsOf(a, b))) {
    if (atA < i || atB < j) continue;
    upTo(atA, atB);
    while (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
  }
  upTo(a.length, b.length);
  return found;
}

import { type Anchor, anchorsOf, rising, runLength } from './equal-runs.ts';
import { type Difference, differences } from './differ.ts';

/** Takes the equal characters around an anchor as long as neither text has given them to another. */
function claimer(a: readonly string[], b: readonly string[]): (anchor: Anchor, least: number) => Difference | null {
  const [usedA, usedB] = [new Uint8Array(a.length), new Uint8Array(b.length)];
  const isFree = (i: number, j: number): boolean => i >= 0 && j >= 0 && usedA[i] === 0 && usedB[j] === 0 && a[i] === b[j];
  return ([i, j], least) => {
    let left = 0;
    while (isFree(i - left - 1, j - left - 1)) left++;
    let right = 0;
    while (isFree(i + right, j + right)) right++;
    if (right === 0 || left + right < least) return null;
    usedA.fill(1, i - left, i + right);
    usedB.fill(1, j - left, j + right);
    return { a: [i - left, i + right], b: [j - left, j + right] };
  };
}

/** The passages of at least twelve characters that stand in both texts at places that cross: what is in order takes its characters first. */
function movesOf(a: readonly string[], b: readonly string[]): Difference[] {
  const anchors = anchorsOf(a, b);
  const inOrder = rising(anchors);
  const claim = claimer(a, b);
  for (const anchor of inOrder) claim(anchor, 1);
  const ordered = new Set(inOrder);
  return anchors.flatMap((anchor) => (ordered.has(anchor) ? [] : (claim(anchor, runLength) ?? [])));
}

/** The indices of a text that lie in none of some ranges. */
function without(text: readonly string[], ranges: readonly Difference['a'][]): number[] {
  const gone = new Uint8Array(text.length);
  for (const [from, to] of ranges) gone.fill(1, from, to);
  return text.flatMap((_, i) => (gone[i] === 1 ? [] : [i]));
}

/** The ranges of a text that a range of what is left of it stands for: several, where something was taken out between. */
function rangesOf(kept: readonly number[], [from, to]: Difference['a'], length: number): Difference['a'][] {
  if (from === to) return [[kept[from] ?? length, kept[from] ?? length]];
  const cuts = Array.from({ length: to - from }, (_, i) => from + i).filter((i) => i === from || kept[i] !== kept[i - 1] + 1);
  return cuts.map((start, n) => [kept[start], kept[(cuts[n + 1] ?? to) - 1] + 1] as const);
}

/** Where two texts differ once what was moved is out of them, and what was moved with its place in each, both in the order of the first. */
export function compare(a: readonly string[], b: readonly string[]): { changes: Difference[]; moves: Difference[] } {
  const moves = movesOf(a, b);
  const [keptA, keptB] = [
    without(
      a,
      moves.map((move) => move.a),
    ),
    without(
      b,
      moves.map((move) => move.b),
    ),
  ];
  const found = differences(
    keptA.map((i) => a[i]),
    keptB.map((j) => b[j]),
  );
  const changes = found.flatMap((one): Difference[] => {
    const [gone, come] = [rangesOf(keptA, one.a, a.length), rangesOf(keptB, one.b, b.length)];
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, n) => ({
      a: gone[n] ?? [gone[gone.length - 1][1], gone[gone.length - 1][1]],
      b: come[n] ?? [come[come.length - 1][1], come[come.length - 1][1]],
    }));
  });
  return { changes, moves };
}

/** A place in each of two texts at which they have the same run of characters. */
export type Anchor = readonly [a: number, b: number];

/** How long a run has to be to hold two texts together where it stands once in each. */
export const runLength = 12;

/** Where each run of characters begins that stands once in a text. */
function onceIn(text: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i + runLength <= text.length; i++) {
    const run = text.slice(i, i + runLength).join('');
    found.set(run, found.has(run) ? -1 : i);
  }
  return found;
}

/** The places of equal runs that stand once in each of two texts, in the order of the first. */
export function anchorsOf(a: readonly string[], b: readonly string[]): Anchor[] {
  const inB = onceIn(b);
  return [...onceIn(a)].flatMap(([run, i]) => {
    const j = inB.get(run) ?? -1;
    return i < 0 || j < 0 ? [] : [[i, j] as const];
  });
}

/** Of anchors in the order of their first places, the most whose second places rise too. */
export function rising(anchors: readonly Anchor[]): Anchor[] {
  const tails: number[] = [];
  const before: number[] = [];
  anchors.forEach(([, b], i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (anchors[tails[middle]][1] < b) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? tails[low - 1] : -1;
    tails[low] = i;
  });
  const chosen: Anchor[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]) chosen.push(anchors[i]);
  return chosen.reverse();
}

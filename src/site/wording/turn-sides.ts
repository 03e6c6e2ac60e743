import type { LooseRun, SharedPassage } from '../../model/pair.ts';

const otherSide = { a: 'b', b: 'a' } as const;

/** What has two sides, with them changed round. */
export const sides = <T extends { a: unknown; b: unknown }>(each: T): T => ({ ...each, a: each.b, b: each.a });

/** In the order of the first side, then of the second. */
const byPlace = <T extends { a: { before: number }; b: { before: number } }>(x: T, y: T): number =>
  x.a.before - y.a.before || x.b.before - y.b.before;

/** Passages seen from the other side, in the order of the text that is then first. */
export const turnPassages = <T extends SharedPassage>(passages: readonly T[]): T[] =>
  passages.map((passage) => ({ ...sides(passage), again: passage.again && otherSide[passage.again] })).sort(byPlace);

/** Loose runs seen from the other side. */
export const turnRuns = (runs: readonly LooseRun[]): LooseRun[] => runs.map((run) => sides(run)).sort(byPlace);

import type { Row } from './fold.ts';
import { holdersOf, nameGrams } from './grams.ts';

/** What counts as shared: as many equal characters in a row, white space folded, punctuation counted. */
export const runLength = 12;

/** The runs of 12 characters: their names, and in which plans those stand that stand in several. */
export interface RunIndex {
  names: Int32Array;
  holders: ReadonlyMap<number, readonly number[]>;
}

export function indexRuns({ codes, plan }: Row): RunIndex {
  const names = nameGrams(codes, runLength);
  return { names, holders: holdersOf(names, plan) };
}

/**
 * How many characters of each plan stand in runs of 12 or more that another plan holds too: `covered[plan].get(other)`. Exact: a run of
 * 12 or more is a chain of runs of 12. Cost: one step for each plan that holds a run.
 */
export function countShares({ plan, plans }: Row, { names, holders }: RunIndex): Map<number, number>[] {
  const covered = plans.map(() => new Map<number, number>());
  const reached = plans.map(() => new Map<number, number>());
  names.forEach((name, at) => {
    const own = plan[at];
    for (const place of holders.get(name) ?? []) {
      const other = plan[place];
      if (other === own) continue;
      const from = Math.max(at, reached[own].get(other) ?? 0);
      covered[own].set(other, (covered[own].get(other) ?? 0) + at + runLength - from);
      reached[own].set(other, at + runLength);
    }
  });
  return covered;
}

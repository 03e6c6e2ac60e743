import type { TextRow } from './fold.ts';
import { holdersOf, nameGrams } from './grams.ts';

/** What counts as shared: as many equal characters in a row, white space folded, punctuation counted. */
export const runLength = 12;

/** The runs of 12 characters: their names, and in which plans those stand that stand in several. */
export interface RunIndex {
  names: Int32Array;
  holders: ReadonlyMap<number, readonly number[]>;
}

export function indexRuns({ codes, plan }: TextRow): RunIndex {
  const names = nameGrams(codes, runLength);
  return { names, holders: holdersOf(names, plan) };
}

/** What a plan shares with another: how many of its characters, and the runs of 12 that hold no stock phrase, each with its place there. */
export interface Meeting {
  covered: number;
  runs: [own: number, other: number][];
}

/**
 * What each plan shares with each other, in runs of 12 or more: `meetings[plan].get(other)`. Exact: a run of 12 or more is a chain of
 * runs of 12. `inStock` is 1 where a run of 12 holds a stock phrase. Cost: one step for each plan that holds a run.
 */
export function findMeetings({ plan, plans }: TextRow, { names, holders }: RunIndex, inStock: Uint8Array): Map<number, Meeting>[] {
  const meetings = plans.map(() => new Map<number, Meeting & { reached: number }>());
  names.forEach((name, at) => {
    const places = holders.get(name);
    if (places === undefined) return;
    const isStock = inStock[at] === 1;
    const own = meetings[plan[at]];
    for (const place of places) {
      if (plan[place] === plan[at]) continue;
      const meeting = own.get(plan[place]) ?? { covered: 0, runs: [], reached: 0 };
      meeting.covered += at + runLength - Math.max(at, meeting.reached);
      meeting.reached = at + runLength;
      if (!isStock) meeting.runs.push([at, place]);
      own.set(plan[place], meeting);
    }
  });
  return meetings;
}

import type { AlsoHeld, HeldPassage } from '../../model/pair.ts';
import type { Chosen } from './choose.ts';
import type { TextRow } from './fold.ts';
import { type RunIndex, runLength } from './shares.ts';

/** The passages of a pair as they were found. */
export interface ChosenPair {
  id: string;
  chosen: readonly Chosen[];
}

/** The passages of others that each plan holds too, for every plan that holds any. */
export function alsoHeld(row: TextRow, runs: RunIndex, pairs: readonly ChosenPair[]): AlsoHeld[] {
  const held = new Map<number, HeldPassage[]>();
  for (const { id, chosen } of pairs) {
    chosen.forEach((region, passage) => {
      for (const [plan, place] of holdersOfRegion(row, runs, region)) {
        const own = held.get(plan) ?? [];
        own.push({ pair: id, passage, block: row.plans[plan].blocks[row.block[place]].id });
        held.set(plan, own);
      }
    });
  }
  return [...held].sort(([x], [y]) => x - y).map(([plan, passages]) => ({ id: row.plans[plan].id, passages }));
}

/** The third plans that hold more than half of the equal characters, in runs of 12 or more, with the first place. */
function holdersOfRegion(row: TextRow, { names, holders }: RunIndex, { a, b, runs }: Chosen): [plan: number, place: number][] {
  const pair = [row.plan[a[0]], row.plan[b[0]]];
  const found = new Map<number, { place: number; covered: number; reached: number }>();
  for (const run of runs) {
    for (let at = run.a; at + runLength <= run.a + run.length; at++) {
      for (const place of holders.get(names[at]) ?? []) {
        const plan = row.plan[place];
        if (pair.includes(plan)) continue;
        const held = found.get(plan) ?? { place, covered: 0, reached: 0 };
        held.covered += at + runLength - Math.max(at, held.reached);
        held.reached = at + runLength;
        found.set(plan, held);
      }
    }
  }
  const all = runs.reduce((sum, { length }) => sum + length, 0);
  return [...found].flatMap(([plan, { place, covered }]): [number, number][] => (covered * 2 > all ? [[plan, place]] : []));
}

import type { Pair, StockPhrases } from '../../model/pair.ts';
import { chooseRegions } from './choose.ts';
import { findEvidence } from './evidence.ts';
import { foldPlans, type Row, type TextPlan } from './fold.ts';
import { looseRuns } from './loose.ts';
import { passageOf } from './passages.ts';
import { type Region, regionsOf } from './regions.ts';
import { countShares, indexRuns, type RunIndex } from './shares.ts';
import { findStock } from './stock.ts';
import { sameTopics } from './topics.ts';

/** What the plans of a corpus share in words. */
export interface SharedWording {
  /** Every two plans that have a run of 12 characters or a passage in common. */
  pairs: Pair[];
  stock: StockPhrases;
}

/** Finds the shared wording of all plans: fold → index → shares, regions, passages. No plan is compared with another as a whole. */
export function shareWording(texts: readonly TextPlan[]): SharedWording {
  const row = foldPlans(texts.toSorted((x, y) => (x.id < y.id ? -1 : 1)));
  const runs = indexRuns(row);
  const covered = countShares(row, runs);
  const regions = findRegions(row);
  const pairs = row.plans.flatMap((_, a) => {
    const others = new Set([...covered[a].keys(), ...(regions.get(a)?.keys() ?? [])].filter((b) => b > a));
    return [...others].sort((x, y) => x - y).map((b) => pairOf(row, runs, covered, [a, b], regions.get(a)?.get(b) ?? []));
  });
  return { pairs, stock: findStock(row) };
}

/** The regions of all pairs of sentences that have evidence, by plan and plan. */
function findRegions(row: Row): Map<number, Map<number, Region[]>> {
  const evidence = findEvidence(row);
  const bounds = sentenceBounds(row);
  const found = new Map<number, Map<number, Region[]>>();
  for (const [x, y] of evidence.pairs) {
    const [a, b] = [bounds[x], bounds[y]];
    const others = found.get(row.plan[a[0]]) ?? new Map<number, Region[]>();
    const list = others.get(row.plan[b[0]]) ?? [];
    list.push(...regionsOf(row, evidence, a, b));
    others.set(row.plan[b[0]], list);
    found.set(row.plan[a[0]], others);
  }
  return found;
}

function sentenceBounds({ sentence }: Row): [number, number][] {
  const bounds: [number, number][] = [];
  sentence.forEach((id, at) => {
    if (id < 0) return;
    bounds[id] ??= [at, at];
    bounds[id][1] = at + 1;
  });
  return bounds;
}

function pairOf(
  row: Row,
  runs: RunIndex,
  covered: readonly Map<number, number>[],
  [a, b]: [number, number],
  regions: readonly Region[],
): Pair {
  const chosen = chooseRegions(regions);
  const share = (own: number, other: number) => ({
    characters: row.starts[own + 1] - row.starts[own] - 1,
    covered: covered[own].get(other) ?? 0,
  });
  const [first, second] = [row.plans[a].id, row.plans[b].id];
  return {
    id: `${first}--${second}`,
    a: first,
    b: second,
    shares: { a: share(a, b), b: share(b, a) },
    passages: chosen.map((region) => passageOf(row, runs, region)),
    runs: looseRuns(row, runs, [a, b], chosen),
    topics: sameTopics(row, [a, b], chosen),
  };
}

import type { Pair, StockPhrases } from '../../model/pair.ts';
import { chooseRegions } from './choose.ts';
import { findEvidence } from './evidence.ts';
import { foldPlans, type TextRow, type TextPlan } from './fold.ts';
import { looseRuns } from './loose.ts';
import { passageOf } from './passages.ts';
import { type Region, regionsOf } from './regions.ts';
import { findMeetings, indexRuns, type Meeting, type RunIndex, runLength } from './shares.ts';
import { findStock, holding } from './stock.ts';
import { type PlanTopics, readTopics, sameTopics } from './same-topics.ts';

/** What the plans of a corpus share in words. */
export interface SharedWording {
  /** Every two plans; in a corpus of more than a dozen, those that have a run of 12 characters or a passage in common. */
  pairs: Pair[];
  stock: StockPhrases;
}

/** Up to so many plans every pair is given, with zeros where nothing is found: 66 pairs. Their number grows with the square. */
const allPairs = 12;

/** Finds the shared wording of all plans: fold → index → shares, regions, passages. No plan is compared with another as a whole. */
export function shareWording(texts: readonly TextPlan[]): SharedWording {
  const row = foldPlans(texts.toSorted((x, y) => (x.id < y.id ? -1 : 1)));
  const runs = indexRuns(row);
  const { stock, inside } = findStock(row);
  const meetings = findMeetings(row, runs, holding(inside, runLength));
  const found: Found = { row, runs, meetings, topics: row.plans.map((_, plan) => readTopics(row, plan)) };
  const regions = findRegions(row);
  const pairs = row.plans.flatMap((_, a) => {
    const all = row.plans.length <= allPairs ? row.plans.keys() : [];
    const others = new Set([...all, ...found.meetings[a].keys(), ...(regions.get(a)?.keys() ?? [])].filter((b) => b > a));
    return [...others].sort((x, y) => x - y).map((b) => pairOf(found, [a, b], regions.get(a)?.get(b) ?? []));
  });
  return { pairs, stock };
}

/** What is found once for all pairs. */
interface Found {
  row: TextRow;
  runs: RunIndex;
  meetings: Map<number, Meeting>[];
  topics: PlanTopics[];
}

/** The regions of all pairs of sentences that have evidence, by plan and plan. */
function findRegions(row: TextRow): Map<number, Map<number, Region[]>> {
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

function sentenceBounds({ sentence }: TextRow): [number, number][] {
  const bounds: [number, number][] = [];
  sentence.forEach((id, at) => {
    if (id < 0) return;
    bounds[id] ??= [at, at];
    bounds[id][1] = at + 1;
  });
  return bounds;
}

function pairOf({ row, runs, meetings, topics }: Found, [a, b]: [number, number], regions: readonly Region[]): Pair {
  const chosen = chooseRegions(regions);
  const met = { a: meetings[a].get(b), b: meetings[b].get(a) };
  const characters = (plan: number): number => row.starts[plan + 1] - row.starts[plan] - 1;
  const [first, second] = [row.plans[a].id, row.plans[b].id];
  return {
    id: `${first}--${second}`,
    a: first,
    b: second,
    shares: {
      a: { characters: characters(a), covered: met.a?.covered ?? 0 },
      b: { characters: characters(b), covered: met.b?.covered ?? 0 },
    },
    passages: chosen.map((region) => passageOf(row, runs, region)),
    runs: looseRuns(row, met, chosen),
    topics: sameTopics(topics[a], topics[b], chosen),
  };
}

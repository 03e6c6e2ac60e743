import type { AlsoHeld, Pair, StockEntry, StockPhrases } from '../../model/pair.ts';
import { alsoHeld } from './also-held.ts';
import { type Chosen, chooseRegions, findRegions } from './choose.ts';
import { findEvidence } from './evidence.ts';
import { foldPlans, type TextRow, type TextPlan } from './fold.ts';
import { looseRuns } from './loose.ts';
import { passageOf } from './passages.ts';
import { findMeetings, indexRuns, type Meeting, runLength } from './shares.ts';
import { findListed, heldPhrases, holdingStock, stockPhrases } from './stock-list.ts';
import { type PlanTopics, readTopics, sameTopics } from './same-topics.ts';

/** What the plans of a corpus share in words. */
export interface SharedWording {
  /** Every two plans that have a run of 12 characters or a passage in common. */
  pairs: Pair[];
  also: AlsoHeld[];
  stock: StockPhrases;
}

/**
 * Finds the shared wording of all plans: fold → index → shares, regions, passages. No plan is compared with another as a whole, and a
 * pair depends on its two texts and the list of stock wording alone.
 */
export function shareWording(texts: readonly TextPlan[], list: readonly StockEntry[]): SharedWording {
  const row = foldPlans(texts.toSorted((x, y) => (x.id < y.id ? -1 : 1)));
  const runs = indexRuns(row);
  const listed = findListed(row, list);
  const meetings = findMeetings(row, runs, holdingStock(listed, row.codes.length, runLength));
  const found: Found = { row, meetings, topics: row.plans.map((_, plan) => readTopics(row, plan)) };
  const regions = findRegions(row, findEvidence(row, listed.inside));
  const chosen = row.plans.flatMap((_, a) => {
    const others = new Set([...meetings[a].keys(), ...(regions.get(a)?.keys() ?? [])].filter((b) => b > a));
    return [...others].sort((x, y) => x - y).map((b): ChosenOf => [a, b, chooseRegions(regions.get(a)?.get(b) ?? [])]);
  });
  const pairs = chosen.map((each) => pairOf(found, each));
  const also = alsoHeld(
    row,
    runs,
    pairs.map(({ id }, i) => ({ id, chosen: chosen[i][2] })),
  );
  return { pairs, also, stock: stockPhrases(heldPhrases(row, listed)) };
}

/** What is found once for all pairs. */
interface Found {
  row: TextRow;
  meetings: Map<number, Meeting>[];
  topics: PlanTopics[];
}

/** Two plans of the row, the earlier first, with what they have in common. */
type ChosenOf = [a: number, b: number, chosen: Chosen[]];

function pairOf({ row, meetings, topics }: Found, [a, b, chosen]: ChosenOf): Pair {
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
    passages: chosen.map((region) => passageOf(row, region)),
    runs: looseRuns(row, met, chosen),
    topics: sameTopics(topics[a], topics[b], chosen),
  };
}

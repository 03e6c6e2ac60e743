import type { StockEntry } from '../../../model/pair.ts';
import { tellingRuns } from '../../../pipeline/wording/evidence.ts';
import { foldPlans, textBlocks, type TextRow } from '../../../pipeline/wording/fold.ts';
import { runLength } from '../../../pipeline/wording/shares.ts';
import { findListed, holdingStock } from '../../../pipeline/wording/stock-list.ts';
import type { PublishedPlan } from './published-plan.ts';

/** A plan as alignment reads it, and what its runs tell, which depends on the plan alone: made once a plan. */
export interface ReadText {
  row: TextRow;
  /** 1 where a run begins that tells something in this plan. */
  telling: Uint8Array;
  /** 1 where a run of 12 begins that holds a stock phrase. */
  inStock: Uint8Array;
}

/** Reads a plan; `fold` puts traditional characters into simplified ones, each at its place. Cost: linear. */
export function readText(
  plan: PublishedPlan,
  title: string | null,
  stock: readonly StockEntry[],
  fold: (words: string) => string,
): ReadText {
  const row = foldPlans([{ id: plan.id, root: '', blocks: textBlocks(title, plan, fold), topics: [] }]);
  const listed = findListed(row, stock);
  return { row, telling: tellingRuns(row, listed.inside), inStock: holdingStock(listed, row.codes.length, runLength) };
}

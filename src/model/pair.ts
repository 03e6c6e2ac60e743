import { z } from 'astro/zod';
import { Address } from './block.ts';
import { PlanId } from './plan.ts';

/**
 * How a stretch of a passage differs from the other side: in words, in a number's value, by a number where the other side has none
 * (`extra`), in a word of obligation or leave (可 应 须 不得 …); or nothing stands here where the other side has words. Half-open, in code
 * points of the passage's `text`; a gap is empty.
 */
export const Mark = z.tuple([z.int().nonnegative(), z.int().nonnegative(), z.enum(['words', 'number', 'extra', 'modal', 'gap'])]);
export type Mark = z.output<typeof Mark>;

/** A stretch of a block: half-open, in code points of the block's `text`. */
export const Stretch = z.strictObject({
  block: Address,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** The words at that place, exactly. */
  text: z.string(),
  /** How many visible characters of the plan stand before it. */
  before: z.int().nonnegative(),
});
export type Stretch = z.output<typeof Stretch>;

/** One side of a passage; what is not marked stands on the other side too. */
export const Side = Stretch.extend({ marks: z.array(Mark) });
export type Side = z.output<typeof Side>;

/** Whole clauses of two plans with wording in common: `verbatim` when their characters are the same, white space apart. */
export const SharedPassage = z.strictObject({
  kind: z.enum(['verbatim', 'adapted']),
  a: Side,
  b: Side,
  /** The side whose words stand in another passage of this pair already; null for neither. */
  again: z.enum(['a', 'b']).nullable(),
});
export type SharedPassage = z.output<typeof SharedPassage>;

/** A part of a plan that a heading names: its heading's block, its words, its length and how much of it stands in passages. */
export const Topic = z.strictObject({ block: Address, title: z.string(), characters: z.int(), shared: z.int() });
export type Topic = z.output<typeof Topic>;

/** Where a run begins: its block, and how many visible characters of the plan stand before it. */
export const Start = z.strictObject({ block: Address, before: z.int().nonnegative() });
export type Start = z.output<typeof Start>;

/**
 * A run of equal characters outside passages, white space left out: what stands around it is different. It may go on into the next
 * block. `cut` are the digits before and after `text` that the shares count too, of numbers which go on differently.
 */
export const LooseRun = z.strictObject({ text: z.string(), cut: z.tuple([z.string(), z.string()]), a: Start, b: Start });
export type LooseRun = z.output<typeof LooseRun>;

/** How much of a plan stands in runs of 12 or more characters that the other holds too. */
export const Share = z.strictObject({ characters: z.int(), covered: z.int() });
export type Share = z.output<typeof Share>;

/** What two plans share in words: content/pairs/{a}--{b}.json, a before b in the order of ids. */
export const Pair = z.strictObject({
  id: z.string(),
  a: PlanId,
  b: PlanId,
  shares: z.strictObject({ a: Share, b: Share }),
  /** In the order of a's text. */
  passages: z.array(SharedPassage),
  runs: z.array(LooseRun),
  /** Parts with the same or nearly the same heading and little wording in common. */
  topics: z.array(z.strictObject({ a: Topic, b: Topic })),
});
export type Pair = z.output<typeof Pair>;

/** A passage of two other plans more than half of whose equal words a plan holds: its place in the pair's list, from 0, and the block where the words begin. */
export const HeldPassage = z.strictObject({ pair: z.string(), passage: z.int().nonnegative(), block: Address });
export type HeldPassage = z.output<typeof HeldPassage>;

/** The passages of others that a plan holds too: content/also/{plan}.json. They stand with the plan that comes, so that the pairs stay as they are. */
export const AlsoHeld = z.strictObject({ id: PlanId, passages: z.array(HeldPassage) });
export type AlsoHeld = z.output<typeof AlsoHeld>;

/** The plans in no group with a plan that share most of its words, the most first: content/nearest/{plan}.json; no file where there is none. */
export const NearestPlans = z.strictObject({
  id: PlanId,
  /** `own`: how much of the plan the other holds too; `other`: how much of the other. */
  plans: z.array(z.strictObject({ plan: PlanId, own: Share, other: Share })).min(1),
});
export type NearestPlans = z.output<typeof NearestPlans>;

/**
 * Wording that says nothing of two plans that have it in common: vocabularies/stock.yml, and seeds/stock.yml as `npm run stock` derives
 * it. A phrase is shown from 8 characters on; a list of terms and the name of a document are set apart from it; `words` are none of them.
 */
export const StockEntry = z.strictObject({
  text: z.string().regex(/^(?=.{5,}$)(?:[\p{Script=Han}“]).*(?:[\p{Script=Han}”])$/u),
  kind: z.enum(['phrase', 'list', 'name', 'words']).default('phrase'),
});
export type StockEntry = z.output<typeof StockEntry>;

/** A stock phrase that plans hold. */
export const StockPhrase = z.strictObject({
  text: z.string(),
  kind: StockEntry.shape.kind.unwrap().exclude(['words']),
  /** The plans that hold it, each with the first place. */
  plans: z.array(z.strictObject({ plan: PlanId, block: Address, times: z.int().positive() })),
});
export type StockPhrase = z.output<typeof StockPhrase>;

/** The stock phrases that two plans or more hold, and the fewest characters that they have: content/phrases/stock.json. */
export const StockPhrases = z.strictObject({ id: z.string(), characters: z.int(), phrases: z.array(StockPhrase) });
export type StockPhrases = z.output<typeof StockPhrases>;

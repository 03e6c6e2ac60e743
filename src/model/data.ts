import { z } from 'astro/zod';
import { Block, Division } from './block.ts';
import { Correction } from './correction.ts';
import { Quantity } from './quantity.ts';
import { Reference } from './reference.ts';
import { FoundReview } from './review.ts';

/** What only machines read of one plan: content/data/{plan}.json. */
export const PlanData = z.strictObject({
  id: z.string(),
  /** The seed, so that every span can be checked against it. */
  text: z.string(),
  divisions: z.array(Division),
  blocks: z.array(Block),
  corrections: z.array(Correction),
  references: z.array(Reference),
  /** Every numeric expression in the order of the text; how targets and baselines read stands in content/targets. */
  quantities: z.array(Quantity),
  /** Targets and baselines that a person has been through. */
  reviews: z.array(FoundReview).default([]),
});
export type PlanData = z.output<typeof PlanData>;

import { z } from 'astro/zod';
import { Block, Division } from './block.ts';
import { Correction } from './correction.ts';
import { Reference } from './reference.ts';

/** What only machines read of one plan: content/data/{plan}.json. */
export const PlanData = z.strictObject({
  id: z.string(),
  /** The seed, so that every span can be checked against it. */
  text: z.string(),
  divisions: z.array(Division),
  blocks: z.array(Block),
  corrections: z.array(Correction),
  references: z.array(Reference),
});
export type PlanData = z.output<typeof PlanData>;

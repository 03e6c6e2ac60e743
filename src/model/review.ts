import { z } from 'astro/zod';
import { Day, PlanId } from './plan.ts';
import { Reading } from './target.ts';

/** Fields that a person may set; the quote and the place stay the text's, the rules the program's. */
export const ReviewedFields = Reading.omit({ quote: true, indicatorLabel: true, rules: true }).partial().strict();

/** A target or baseline that a person has been through: one record of seeds/reviews.yml. */
export const Review = z.strictObject({
  plan: PlanId,
  /** Where the quantity starts in the seed, in code points: the last part of its id. */
  start: z.int().nonnegative(),
  /** The fields that were set; {} when the reading was found right as it is. */
  fields: ReviewedFields,
  by: z.string().min(1),
  when: Day,
  why: z.string().min(1),
});
export type Review = z.output<typeof Review>;

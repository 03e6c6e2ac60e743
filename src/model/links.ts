import { z } from 'astro/zod';
import { QuantityId } from './quantity.ts';
import { Related } from './target.ts';

/** A link with the figure it starts from: a row of `related`. */
export const Link = z.strictObject({ from: QuantityId, ...Related.shape });
export type Link = z.output<typeof Link>;

/** How many figures a figure isn't linked to because so many others are nearer. */
export const FarLinks = z.strictObject({ from: QuantityId, type: Related.shape.type, count: z.int().positive() });

/** The links of one plan's figures, each filed under the figure it starts from, and how many were left out where there are too many: content/links/{plan}.json. */
export const PlanLinks = z.strictObject({
  id: z.string(),
  links: z.array(Link),
  rest: z.array(FarLinks).optional(),
});
export type PlanLinks = z.output<typeof PlanLinks>;

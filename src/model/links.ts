import { z } from 'astro/zod';
import { QuantityId } from './quantity.ts';
import { Related } from './target.ts';

/** A link with the figure it starts from: a row of `related`. */
export const Link = z.strictObject({ from: QuantityId, ...Related.shape });
export type Link = z.output<typeof Link>;

/** The links of one plan's figures, each filed under the figure it starts from: content/links/{plan}.json. */
export const PlanLinks = z.strictObject({
  id: z.string(),
  links: z.array(Link),
});
export type PlanLinks = z.output<typeof PlanLinks>;

import { z } from 'astro/zod';
import { QuantityId } from './quantity.ts';
import { Related } from './target.ts';

/** The links of one plan's figures, each filed under the figure it starts from: content/links/{plan}.json. */
export const PlanLinks = z.strictObject({
  id: z.string(),
  links: z.array(z.strictObject({ from: QuantityId, ...Related.shape })),
});
export type PlanLinks = z.output<typeof PlanLinks>;

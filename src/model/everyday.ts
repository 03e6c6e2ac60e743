import { z } from 'astro/zod';

/** What people type for a page and no plan prints; one record of seeds/everyday.yml. For finding only. */
export const Everyday = z.strictObject({
  /** Kind and id, as the search names the page: `topic/graphene`. */
  page: z.string().regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, 'a page is kind/id'),
  words: z.array(z.string().min(1)).min(1),
  /** The printed word that they mean, where it isn't the page's own name. */
  printed: z.string().min(1).optional(),
});
export type Everyday = z.output<typeof Everyday>;

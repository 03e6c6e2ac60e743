import { z } from 'astro/zod';

/** One named rule of the reader with sentences that show it; what it decides stands between ⟦ and ⟧. */
export const ShownRule = z.strictObject({
  name: z.string().min(1),
  /** What it decides. */
  examples: z.array(z.string()),
  /** What looks alike and is left to others. */
  not: z.array(z.string()),
});
export type ShownRule = z.output<typeof ShownRule>;

/** The rules of one family, in the order in which they are asked: content/rules/{id}.json. */
export const ShownRules = z.strictObject({ id: z.string(), rules: z.array(ShownRule) });
export type ShownRules = z.output<typeof ShownRules>;

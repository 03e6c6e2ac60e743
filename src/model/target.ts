import { z } from 'astro/zod';
import { Quantity, QuantityId } from './quantity.ts';

export const Comparator = z.enum(['eq', 'ge', 'le', 'approx', 'range']);
export type Comparator = z.output<typeof Comparator>;

export const Mode = z.enum(['level', 'add', 'annual', 'growth', 'change']);
export type Mode = z.output<typeof Mode>;

/** Fields that can come from outside the target's own sentence. */
export const InferredField = z.enum(['year', 'scope', 'subject', 'measure', 'mode']);
export type InferredField = z.output<typeof InferredField>;

/** W3C TextQuoteSelector in the block's text: 32 characters each side, cut at the block's ends. */
export const TextQuote = z.strictObject({ exact: z.string().min(1), prefix: z.string(), suffix: z.string() });
export type TextQuote = z.output<typeof TextQuote>;

/** A link to another figure, as the linking stage writes it. */
export const Related = z.strictObject({
  type: z.enum(['same-indicator', 'near', 'restates', 'differs', 'sums-to', 'baseline', 'later', 'counterpart']),
  target: QuantityId,
  rule: z.string(),
  why: z.array(z.string()).optional(),
  value: z.number().nullable().optional(),
  subject: z.string().optional(),
  note: z.string().optional(),
});
export type Related = z.output<typeof Related>;

/** How a quantity reads as a commitment or a measured value. */
export const Reading = z.strictObject({
  /** What is measured, the noun phrase as printed. */
  measure: z.string(),
  /** The vocabulary's id and zh name; null when none or several fit. */
  indicator: z.string().nullable(),
  indicatorLabel: z.string().nullable(),
  /** The industry or thing whose figure it is, as worded; several in the order of `sectors`, joined by 、. Null when no words say. */
  subject: z.string().nullable(),
  /** Whose figure, by place or body, as worded; null when no words say. */
  scope: z.string().nullable(),
  sectors: z.array(z.string()).min(1),
  /** In `unit`; the lower end of a range; null for a ratio. */
  value: z.number().nullable(),
  /** The upper end of a range. */
  valueMax: z.number().nullable(),
  /** As DESIGN section 4 normalises it; "" for an index. */
  unit: z.string(),
  /** 2:8, for ratios only. */
  ratio: z.string().nullable(),
  comparator: Comparator,
  mode: Mode,
  year: z.int().nullable(),
  baseYear: z.int().nullable(),
  /** True for 力争 争取 努力 谋划. */
  hedged: z.boolean(),
  /** The printed verb and bound around the quantity: 达到…左右. */
  wording: z.string(),
  inferred: z.array(InferredField),
  quote: TextQuote,
});
export type Reading = z.output<typeof Reading>;

/** A quantity with its reading: a baseline as it stands in the ledger. */
export const ReadQuantity = Quantity.extend(Reading.shape);
export type ReadQuantity = z.output<typeof ReadQuantity>;

/** A target as `targets.json` publishes it; baselines have the same fields. */
export const Target = ReadQuantity.omit({ text: true, kind: true, at: true }).extend({
  url: z.string(),
  status: z.enum(['extracted', 'reviewed']),
  related: z.array(Related),
});
export type Target = z.output<typeof Target>;

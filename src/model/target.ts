import { z } from 'astro/zod';
import { Address } from './block.ts';
import { Quantity, QuantityId, QuantityKind } from './quantity.ts';

export const Comparator = z.enum(['eq', 'ge', 'le', 'approx', 'range']);
export type Comparator = z.output<typeof Comparator>;

export const Mode = z.enum(['level', 'add', 'annual', 'growth', 'change']);
export type Mode = z.output<typeof Mode>;

/** What a table's column of 属性 says of a target: 约束性 or 预期性. */
export const Binding = z.enum(['binding', 'expected']);
export type Binding = z.output<typeof Binding>;

/** Fields that can come from outside the target's own sentence. */
export const InferredField = z.enum(['year', 'scope', 'subject', 'measure', 'mode']);
export type InferredField = z.output<typeof InferredField>;

/** W3C TextQuoteSelector in the block's text: 32 characters each side, cut at the block's ends. */
export const TextQuote = z.strictObject({ exact: z.string().min(1), prefix: z.string(), suffix: z.string() });
export type TextQuote = z.output<typeof TextQuote>;

/** A link to another figure, as the linking stage writes it; its fields in the order of every output. */
export const Related = z.strictObject({
  type: z.enum(['same-indicator', 'near', 'restates', 'differs', 'sums-to', 'part-of', 'leads-to', 'baseline', 'later', 'counterpart']),
  target: QuantityId,
  rule: z.string().min(1),
  why: z.array(z.string()).optional(),
  value: z.number().nullable().optional(),
  subject: z.string().optional(),
  note: z.string().optional(),
});
export type Related = z.output<typeof Related>;

/** The names of the rules that decided these fields; null where a field has no value or nothing decided. */
export const FieldRules = z.strictObject({
  comparator: z.string().nullable(),
  mode: z.string().nullable(),
  year: z.string().nullable(),
  scope: z.string().nullable(),
  subject: z.string().nullable(),
});
export type FieldRules = z.output<typeof FieldRules>;

/** How a quantity reads as a commitment or a measured value. The order of its fields here is their order everywhere. */
export const Reading = z.strictObject({
  /** Whose figure and of what, in the printed words: the first half of its name; ` · ` parts what isn't printed together. */
  about: z.string().min(1),
  /** What is measured, the noun phrase as printed; the number itself where no words say. */
  measure: z.string().min(1),
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
  /** What the value counts, normalised: 亿元, 家, %; "" for an index. */
  unit: z.string(),
  /** 2:8, for ratios only. */
  ratio: z.string().nullable(),
  comparator: Comparator,
  mode: Mode,
  year: z.int().nullable(),
  baseYear: z.int().nullable(),
  /** `binding` where its table prints 约束性, `expected` where it prints 预期性; null where it prints neither. */
  binding: Binding.nullable(),
  /** The printed words of time that govern it: 到2020年, 三年内, “十二五”期间; null where none do. */
  when: z.string().nullable(),
  /** True for 力争 争取 努力 谋划. */
  hedged: z.boolean(),
  /** When, the verb, the bound and the quantity in the printed order: 力争到2020年达到10%左右; … for what stands between, 〔〕 around words of another sentence. */
  stated: z.string().min(1),
  /** The printed verb and bound around the quantity: 达到…左右. */
  wording: z.string(),
  inferred: z.array(InferredField),
  /** The block of the figure from which the year is taken, where another of the plan gives it; else null. */
  yearFrom: Address.nullable(),
  rules: FieldRules,
  quote: TextQuote,
});
export type Reading = z.output<typeof Reading>;

const { id, plan, block, position, at, text, rule } = Quantity.shape;
const { rules, ...said } = Reading.shape;

/** A target or baseline: the front matter of content/targets/{plan}/{start}.md, in this order. */
export const ReadQuantity = z.strictObject({
  id,
  kind: QuantityKind.extract(['target', 'baseline']),
  plan,
  block,
  ...said,
  text,
  position,
  at,
  rule,
  rules,
  /** Read by program, or gone through by a person. */
  status: z.enum(['extracted', 'reviewed']),
});
export type ReadQuantity = z.output<typeof ReadQuantity>;

import { z } from 'astro/zod';
import { Address } from './block.ts';
import { BlockStretch, Span } from './offset.ts';
import { PlanId } from './plan.ts';

/** What a numeric expression is. Meanings: tests/gold/GUIDELINES.md. */
export const QuantityKind = z.enum([
  'target',
  'baseline',
  'context',
  'instrument',
  'threshold',
  'spec',
  'structure',
  'date',
  'reference',
  'name',
  'other',
]);
export type QuantityKind = z.output<typeof QuantityKind>;

/** `plan/start`: the code point of the seed where the number itself begins. */
export const QuantityId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\/\d+$/, 'an id is plan/start');

/** One numeric expression of a plan: a line of the ledger. */
export const Quantity = z.strictObject({
  id: QuantityId,
  plan: PlanId,
  block: Address,
  position: Span,
  /** Where it stands in its block's text. */
  at: BlockStretch,
  /** As read: box rules and layout space between its characters removed. */
  text: z.string().min(1),
  kind: QuantityKind,
  /** The name of the rule that decided the kind. */
  rule: z.string().min(1),
});
export type Quantity = z.output<typeof Quantity>;

import { z } from 'astro/zod';
import type { ColumnName } from './schema.ts';
import { Place, PlanRecord } from './plan.ts';
import { Quantity } from './quantity.ts';
import { ReadQuantity, Reading, Related } from './target.ts';

// What the dataset publishes of figures. The order of the fields here is their order in every file of it.

const { id, plan, block, position, text, kind, rule } = Quantity.shape;
const { rules, ...said } = Reading.shape;
const address = z.url();

/** A row of `targets`: the reading, with what the plan adds, the address of its page and the links that start from it. */
export const TargetRow = z.strictObject({
  id,
  url: address,
  plan,
  placeLevel: Place.shape.level,
  planType: PlanRecord.shape.planType,
  planYear: z.int().nullable(),
  block,
  ...said,
  position,
  rule,
  rules,
  status: ReadQuantity.shape.status,
  related: z.array(Related),
});
export type TargetRow = z.output<typeof TargetRow>;

const ofPlan = TargetRow.pick({ placeLevel: true, planType: true, planYear: true }).partial().shape;
const ofReading = TargetRow.omit({ id: true, url: true, plan: true, block: true, position: true, rule: true }).partial().shape;

/** A row of `quantities`: what every number has, then what only some have. A baseline has its reading here, a target in `targets`. */
export const QuantityRow = z.strictObject({
  id,
  url: address.optional(),
  plan,
  ...ofPlan,
  block,
  position,
  text,
  kind,
  rule,
  ...ofReading,
});
export type QuantityRow = z.output<typeof QuantityRow>;

/** The columns of both tables: each has a label and a sentence in every language. */
export type FigureColumn = ColumnName<TargetRow> | ColumnName<QuantityRow>;

import { z } from 'astro/zod';
import { PlanId } from './plan.ts';

/** A list of administrative divisions of China: its package, licence and the state it gives. */
export const DivisionSource = z.strictObject({ package: z.string(), version: z.string(), licence: z.string(), asOf: z.string() });
export type DivisionSource = z.output<typeof DivisionSource>;

/** A city, county or district: its name today, the one it had before, and what plans print of it. */
export const AdminDivision = z.strictObject({
  /** GB/T 2260 code, today's where there is one. */
  code: z.string().regex(/^\d{6}$/),
  /** Today's name; null where it is no more. */
  name: z.string().nullable(),
  /** The name of the older list, where that is another one. */
  former: z.string().nullable(),
  /** The city with districts that it lies in; null for one of those, and for what lies right under the province. */
  city: z.string().nullable(),
  /** The entry of names.yml or places.yml that it is; null where there is none. */
  entry: z.string().nullable(),
  /** The words that the plans were searched for. */
  words: z.array(z.string()).min(1),
  /** Where these words stand in a plan although no entry is it: part of other words, or the name of something else. One a plan. */
  alike: z.array(z.strictObject({ plan: PlanId, block: z.string(), words: z.string() })),
});
export type AdminDivision = z.output<typeof AdminDivision>;

/** The divisions of one province: content/divisions/{code}.json. */
export const ProvinceDivisions = z.strictObject({
  id: z.string().regex(/^\d{6}$/),
  sources: z.array(DivisionSource),
  divisions: z.array(AdminDivision),
});
export type ProvinceDivisions = z.output<typeof ProvinceDivisions>;

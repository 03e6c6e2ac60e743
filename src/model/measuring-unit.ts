import { z } from 'astro/zod';

/** What a unit measures. It decides how a value is normalised: see `normalise` in pipeline/find/quantity.ts. */
export const Dimension = z.enum([
  'money',
  'count',
  'people',
  'share',
  'points',
  'times',
  'per',
  'energy',
  'power',
  'mass',
  'area',
  'length',
  'volume',
  'data',
  'time',
  'technical',
  'odd',
]);
export type Dimension = z.output<typeof Dimension>;

/** A unit in English: after one and after several, with its symbol where it has one; a text alone where all are the same, "" where nothing is said. */
export const UnitWords = z.union([
  z.string(),
  z.strictObject({ one: z.string().min(1), many: z.string().min(1), symbol: z.string().min(1).optional() }),
]);
export type UnitWords = z.output<typeof UnitWords>;

/** One record of vocabularies/units.yml. */
export const Unit = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'a unit id is lower-case letters, digits and hyphens'),
  /** The unit as targets name it. */
  zh: z.string().min(1),
  /** What English writes after a number; nothing after one of 家, 个, 项, whose thing is named elsewhere. Without it the unit can't be said in English. */
  en: UnitWords.optional(),
  dimension: Dimension,
  /** Printed forms, each with what one of it is in `zh`; a plain string stands for factor 1. */
  surfaces: z.array(z.union([z.string().min(1), z.strictObject({ text: z.string().min(1), factor: z.number().positive() })])).min(1),
  /** Words that make a surface part of another word when they follow it (家 is no counter in 家电). */
  notBefore: z.array(z.string().min(1)).default([]),
  /** Words that begin like one of those and leave the surface a unit all the same (100家具有…). */
  stillBefore: z.array(z.string().min(1)).default([]),
  /** False where only an Arabic number makes it a unit (三级 is no quantity). */
  afterChinese: z.boolean().default(true),
});
export type Unit = z.output<typeof Unit>;

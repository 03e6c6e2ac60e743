import { z } from 'astro/zod';
import { Span } from './offset.ts';
import { Address } from './block.ts';

/** A document that a plan names. */
export const Reference = z.strictObject({
  /** `based-on` when the preamble gives it as its ground (依据 根据 按照 为贯彻落实), else `names`. */
  type: z.enum(['based-on', 'names']),
  title: z.string(),
  /** 文号, where it is printed beside the title. */
  number: z.string().nullable(),
  /** The plan of this corpus it is, when exactly one has that title. */
  plan: z.string().nullable(),
  block: Address,
  position: Span,
  rule: z.string(),
});
export type Reference = z.output<typeof Reference>;

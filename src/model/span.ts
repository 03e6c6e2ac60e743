import { z } from 'astro/zod';

/** A place in a seed: Unicode code points of the seed's text, half-open (W3C TextPositionSelector). */
export const Span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine((span) => span.end > span.start, { error: 'span is empty: end must be greater than start' });
export type Span = z.output<typeof Span>;

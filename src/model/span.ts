import { z } from 'astro/zod';
import { SeedPoint } from './offset.ts';

/** A stretch of a seed's text, half-open (W3C TextPositionSelector). */
export const Span = z
  .strictObject({ start: SeedPoint, end: SeedPoint })
  .refine((span) => span.end > span.start, { error: 'span is empty: end must be greater than start' });
export type Span = z.output<typeof Span>;

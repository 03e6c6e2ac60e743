import { z } from 'astro/zod';
import { BlockStretch, Span } from './offset.ts';
import { Day } from './plan.ts';

export const Certainty = z.enum(['certain', 'likely', 'possible']);

/** A misprint of a seed as an editor writes it down: by quote, never by position. */
export const AuthoredCorrection = z.strictObject({
  plan: z.string(),
  /** What the seed prints. */
  sic: z.string().min(1),
  /** What an editor takes it to mean. */
  corr: z.string().min(1),
  certainty: Certainty,
  reason: z.string().min(1),
  reasonEn: z.string().min(1).optional(),
  /** How often `sic` (after `after`, where given) stands in the seed. */
  times: z.int().positive().default(1),
  /** The words right before `sic`, where only one of several places is meant. */
  after: z.string().min(1).optional(),
  /** In what role it was recorded, and on what day. */
  by: z.string().min(1).optional(),
  when: Day.optional(),
});
export type AuthoredCorrection = z.output<typeof AuthoredCorrection>;

/** A misprint at its place. `sic` is as read: box rules and layout space removed. */
export const Correction = z.strictObject({
  span: Span,
  sic: z.string(),
  corr: z.string(),
  certainty: Certainty,
  reason: z.string(),
  reasonEn: z.string().optional(),
  /** In what role it was recorded, and on what day; left out where nobody wrote that down. */
  by: z.string().optional(),
  when: Day.optional(),
  /** The block it stands in. */
  block: z.string(),
  /** Where the quoted words stand in the block's text. */
  at: BlockStretch,
});
export type Correction = z.output<typeof Correction>;

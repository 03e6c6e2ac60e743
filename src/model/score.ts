import { z } from 'astro/zod';

/** How the reader did on one plan read by hand: its targets found, invented and missed, and how many have every core field right. */
export const TargetScore = z.strictObject({
  /** The plan's id; `dev-` stands before the parts of plans that were read by hand while the rules were made. */
  plan: z.string(),
  /** Targets in the hand reading. */
  gold: z.int(),
  found: z.int(),
  invented: z.int(),
  /** Of those found: value, unit, comparator, mode and year all right. */
  right: z.int(),
  /** Per column of the dataset: of the numbers that hand reading and program share, how many it was compared for and how many agree. */
  fields: z.record(z.string(), z.strictObject({ of: z.int(), right: z.int() })),
});
export type TargetScore = z.output<typeof TargetScore>;

/** content/score.json: what `npm run score -- --floor` last wrote, held to the truth by a test. */
export const TargetScores = z.array(TargetScore);

/** The sets of mentions read by hand: those that rules were made with, those that no rule was made with, and of these the ones whose sentence wasn't seen either. */
export const MentionSample = z.enum(['tuned', 'untuned', 'unseen']);
export type MentionSample = z.output<typeof MentionSample>;

/** How the reader did on one set of mentions read by hand: how many there are, and in how many stance, verb and clause agree, each to the letter. */
export const MentionScore = z.strictObject({
  sample: MentionSample,
  /** How many plans they were taken from. */
  plans: z.int(),
  facts: z.int(),
  stance: z.int(),
  verb: z.int(),
  clause: z.int(),
});
export type MentionScore = z.output<typeof MentionScore>;

/** content/mention-score.json: what `npm run score -- --floor` last wrote, held to the truth by a test. */
export const MentionScores = z.array(MentionScore);

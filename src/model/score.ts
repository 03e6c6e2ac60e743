import { z } from 'astro/zod';
import { QuantityKind } from './quantity.ts';
import { Comparator, Mode } from './target.ts';

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

/** The sets of the benchmark: rules were made with `dev`, and none with `held-out`, whose misses nobody looked at meanwhile. */
export const BenchSplit = z.enum(['dev', 'held-out']);
export type BenchSplit = z.output<typeof BenchSplit>;

/** The forms in which passages are written. */
export const BenchForm = z.enum(['web', 'report', 'pdf', 'ocr', 'traditional', 'fullwidth', 'table', 'numerals']);
export type BenchForm = z.output<typeof BenchForm>;

/** A value as the benchmark writes it: a number, both ends of a range, or a ratio. */
const BenchValue = z.union([z.number(), z.string(), z.tuple([z.number(), z.number()]), z.null()]);
export type BenchValue = z.output<typeof BenchValue>;

/** What is said of a figure, by a person or by a reader. */
export const BenchFields = z.object({
  measure: z.string().nullable(),
  scope: z.string().nullable(),
  value: BenchValue,
  unit: z.string().nullable(),
  cmp: Comparator.nullable(),
  mode: Mode.nullable(),
  year: z.int().nullable(),
  base: z.int().nullable(),
  hope: z.boolean(),
});
export type BenchFields = z.output<typeof BenchFields>;

/** Other readings that are right too, field by field. */
const Accepted = z
  .strictObject({
    kind: z.array(QuantityKind),
    measure: z.array(BenchFields.shape.measure),
    scope: z.array(BenchFields.shape.scope),
    value: z.array(BenchValue),
    unit: z.array(BenchFields.shape.unit),
    cmp: z.array(BenchFields.shape.cmp),
    mode: z.array(BenchFields.shape.mode),
    year: z.array(BenchFields.shape.year),
    base: z.array(BenchFields.shape.base),
    hope: z.array(BenchFields.shape.hope),
  })
  .partial();

/** A number of a passage as it was read by hand: its first code point, its characters, its kind, and for a target or baseline its fields. */
export const BenchLine = z.strictObject({
  ...BenchFields.partial().shape,
  off: z.int(),
  txt: z.string().min(1),
  kind: QuantityKind,
  accept: Accepted.optional(),
  /** What the table that it stands in prints of it; only in `dev`. */
  binding: z.enum(['约束性', '预期性']).optional(),
  note: z.string().optional(),
});
export type BenchLine = z.output<typeof BenchLine>;

/** A passage of the benchmark: a small text that stands alone, with what a record says of its plan. */
export const BenchPassage = z.strictObject({
  id: z.string(),
  split: BenchSplit,
  form: BenchForm,
  title: z.string().nullable(),
  from: z.int().nullable(),
  to: z.int().nullable(),
  text: z.string().min(1),
  quantities: z.array(BenchLine),
});
export type BenchPassage = z.output<typeof BenchPassage>;

/** What a reader made of the targets of some passages: how many there are, but for those it read as another kind that is accepted; how many it found and invented; and how many of those found have value with unit, comparator, mode and year right. */
export const BenchTally = z.strictObject({ targets: z.int(), found: z.int(), invented: z.int(), core: z.int() });
export type BenchTally = z.output<typeof BenchTally>;

/** How the passages of one form, or of all, in one set were read: as the program was before any of them was read, and as it is. */
export const BenchScore = z.strictObject({
  /** The set and the form: `dev/web`. */
  part: z.string(),
  split: BenchSplit,
  form: z.union([BenchForm, z.literal('all')]),
  passages: z.int(),
  quantities: z.int(),
  first: BenchTally,
  now: BenchTally,
});
export type BenchScore = z.output<typeof BenchScore>;

/** How a reader of numbers did on one set of the benchmark, in what such readers know: numbers, values and units. */
export const PeerScore = z.strictObject({
  /** The set and the reader: `dev/this site`. */
  part: z.string(),
  split: BenchSplit,
  /** Its place among the readers, this site’s first. */
  order: z.int(),
  /** Its name; null for this site’s. */
  reader: z.string().nullable(),
  version: z.string().nullable(),
  /** The day it was run. */
  date: z.iso.date(),
  /** Numbers of any kind, and how many of them something found overlaps. */
  quantities: z.int(),
  covered: z.int(),
  /** Targets and baselines, and how many have the value right, and value and unit. */
  figures: z.int(),
  value: z.int(),
  valueAndUnit: z.int(),
});
export type PeerScore = z.output<typeof PeerScore>;

/** content/bench-peers.json: what `npm run bench -- --peers` last wrote. */
export const PeerScores = z.array(PeerScore);

/** content/bench-score.json: what `npm run score -- --floor` last wrote, held to the truth by a test. */
export const BenchScores = z.array(BenchScore);

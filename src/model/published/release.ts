import { z } from 'astro/zod';
import { withNulls } from '../schema.ts';
import { ReleaseName } from './ledger.ts';
import { Day } from '../plan.ts';
import { Reading } from '../target.ts';

/** The fields of a reading that a release doesn't keep: a change of theirs follows from one that it does, or is no change of what is said. */
const left = {
  indicatorLabel: true,
  sectors: true,
  when: true,
  wording: true,
  inferred: true,
  yearFrom: true,
  rules: true,
  quote: true,
} as const;

/** What a release keeps of a figure, so that the next one can be compared with it; codes that are no longer used stay readable. */
export const KeptFigure = z.strictObject({
  id: z.string(),
  kind: z.enum(['target', 'baseline']),
  /** The printed words of the quantity. */
  text: z.string(),
  ...Reading.omit(left).shape,
  /** The two halves of its name; releases before the second one didn't keep them. */
  about: Reading.shape.about.optional(),
  stated: Reading.shape.stated.optional(),
  comparator: z.string(),
  mode: z.string(),
});
export type KeptFigure = z.output<typeof KeptFigure>;

/** What a release keeps of a reading beside a misprint. */
export const KeptCorrection = z.strictObject({
  id: z.string(),
  sic: z.string(),
  corr: z.string(),
  certainty: z.string(),
  /** Why it is read so; releases before 2026.11.3 didn't keep it. */
  reason: z.string().optional(),
});
export type KeptCorrection = z.output<typeof KeptCorrection>;

/** content/published/releases/{name}.json: a release, and what the next one is compared with. */
export const Release = z.strictObject({
  release: ReleaseName,
  /** The day it was made. */
  date: Day,
  plans: z.array(z.string()),
  /** The commit that it was made from, and can be made again from. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .nullable(),
  /** The version in package.json, which follows the release from the second one on. */
  version: z.string(),
  /** A field that came later is null in the releases before it. */
  figures: z.array(withNulls(KeptFigure)),
  corrections: z.array(KeptCorrection),
});
export type Release = z.output<typeof Release>;

/** The frozen copy of a release under /v/{release}/: one row of content/published/frozen.json. */
export const FrozenCopy = z.strictObject({
  release: ReleaseName,
  /** The root of the living site that it was made for: SITE_URL and BASE_PATH. For another one its bytes are others. */
  site: z.url(),
  files: z.int().positive(),
  bytes: z.int().positive(),
  /** Of the list of its files: `{sha256 of the bytes}  {path}`, a line each, in the order of their paths. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type FrozenCopy = z.output<typeof FrozenCopy>;

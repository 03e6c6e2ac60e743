import { z } from 'astro/zod';
import { ReleaseName } from './ledger.ts';

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

import { z } from 'astro/zod';

/** A release's name: year and month, with a number from the second of one month on: 2026.12, 2026.12.2. */
export const ReleaseName = z.string().regex(/^\d{4}\.(0[1-9]|1[0-2])(\.[1-9]\d*)?$/, 'a release is named 2026.12 or 2026.12.2');

/** One published address, from the site's root without its base: a page, a file, or a page's anchor. One row of content/published/addresses.csv. */
export const LedgerRow = z.strictObject({
  address: z.string().regex(/^\/[\w./#~-]*$/u, 'an address begins with / and has no spaces'),
  /** The release that first had it. */
  release: ReleaseName,
  /**
   * The first ten hexadecimal digits of the SHA-256 of the plan's words that it points to; empty where these may change.
   * Rows of 2026.11 also hold our own words for the misprints of /method/; `holdsWords` in src/ledger/published.ts says which count.
   */
  words: z.string().regex(/^([0-9a-f]{10})?$/),
});
export type LedgerRow = z.output<typeof LedgerRow>;

/** What a release seals of one release's rows and file. */
export const Sealed = z.strictObject({
  release: ReleaseName,
  /** How many rows of the ledger are its own. */
  addresses: z.int().min(0),
  /** SHA-256 of these rows, a line each, in the order of their addresses. */
  rows: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 of content/published/releases/{release}.json. */
  file: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Sealed = z.output<typeof Sealed>;

/** src/ledger/sealed.json: the releases in their order; written by `npm run release` only, outside content/, so that no one mistake takes both. */
export const Seal = z.array(Sealed);
export type Seal = z.output<typeof Seal>;

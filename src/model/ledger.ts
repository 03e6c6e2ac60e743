import { z } from 'astro/zod';

/** A release's name: year and month, with a number from the second of one month on: 2026.12, 2026.12.2. */
export const ReleaseName = z.string().regex(/^\d{4}\.(0[1-9]|1[0-2])(\.[1-9]\d*)?$/, 'a release is named 2026.12 or 2026.12.2');

/** One published address, from the site's root without its base: a page, a file, or a page's anchor. One row of content/published/addresses.csv. */
export const LedgerRow = z.strictObject({
  address: z.string().regex(/^\/[\w./#~-]*$/u, 'an address begins with / and has no spaces'),
  /** The release that first had it. */
  release: ReleaseName,
  /** The first ten hexadecimal digits of the SHA-256 of the words that it points to; empty where these may change. */
  words: z.string().regex(/^([0-9a-f]{10})?$/),
});
export type LedgerRow = z.output<typeof LedgerRow>;

/** An address that moved or went: one record of seeds/moved.yml. */
export const Moved = z
  .strictObject({
    from: z.string().startsWith('/'),
    /** Where it is now. */
    to: z.string().startsWith('/').optional(),
    /** What was there, where nothing replaces it. */
    gone: z.string().min(1).optional(),
    /** The release that moved it. */
    release: ReleaseName,
    reason: z.string().min(1),
  })
  .refine(({ to, gone }) => (to === undefined) !== (gone === undefined), {
    error: 'an address has moved (to) or is gone (gone): one of the two',
  });
export type Moved = z.output<typeof Moved>;

import { createHash } from 'node:crypto';

/** The SHA-256 of a file, in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** SHA256SUMS, as `sha256sum --check` reads it: a line a file, sorted by name. */
export const sumsOf = (sums: Iterable<readonly [name: string, sum: string]>): string =>
  [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sum]) => `${sum}  ${name}\n`)
    .join('');

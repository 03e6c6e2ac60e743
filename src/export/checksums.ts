import { createHash } from 'node:crypto';

/** The SHA-256 of a file, in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** SHA256SUMS, as `sha256sum --check` reads it: a line a file, sorted by name. */
export const sumsOf = (files: Iterable<readonly [name: string, bytes: Uint8Array]>): string =>
  [...files]
    .map(([name, bytes]) => [name, sha256(bytes)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sum]) => `${sum}  ${name}\n`)
    .join('');

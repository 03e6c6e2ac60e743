/** The name of the list of a folder's files with their checksums, which stands at its top, and of the signature beside it. Neither is in the list. */
export const sumsFile = 'SHA256SUMS';
export const signatureFile = 'SHA256SUMS.sig';

/** Whether a file of a folder is its own proof, and so not in the list of its files. */
export const isProof = (path: string): boolean => path === sumsFile || path === signatureFile;

/** A list of files as read: checksum by path, and the numbers of the lines that are none. */
export interface ReadSums {
  sums: ReadonlyMap<string, string>;
  /** Lines, from 1. */
  bad: number[];
}

/** Reads what `sha256sum` writes: 64 hexadecimal digits, a space, a space or `*`, a path, a line each. */
export function readSums(text: string): ReadSums {
  const sums = new Map<string, string>();
  const bad: number[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line === '') continue;
    const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (sum === undefined || path === undefined || sums.has(path)) bad.push(i + 1);
    else sums.set(path, sum);
  }
  return { sums, bad };
}

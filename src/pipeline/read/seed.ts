import { createHash } from 'node:crypto';
import type { Problem } from '../../model/problem.ts';

/** A plan's text as published, and the way from its string indices to the places that we publish. */
export interface Seed {
  /** Path from the repository's top, as problems name it. */
  file: string;
  text: string;
  /** The code point offset of a string index. */
  codePoint: (index: number) => number;
  /** The line and column, from 1, of a string index; columns are code points. */
  place: (index: number) => { line: number; column: number };
}

/** SHA-256 of a file's bytes, in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A problem at a string index of a seed. */
export function problemAt(seed: Seed, index: number, rest: Omit<Problem, 'file' | 'line' | 'column'>): Problem {
  return { file: seed.file, ...seed.place(index), ...rest };
}

/** Takes a text that has been decoded. Its tables are made once: of code points when it has characters beyond the BMP, of lines when asked. */
export function seedOf(file: string, text: string): Seed {
  const codePoint = codePoints(text);
  let starts: number[] | null = null;
  const place = (index: number) => {
    starts ??= lineStarts(text);
    const line = lastAtMost(starts, index);
    return { line: line + 1, column: codePoint(index) - codePoint(starts[line]) + 1 };
  };
  return { file, text, codePoint, place };
}

function codePoints(text: string): Seed['codePoint'] {
  if (!/[\ud800-\udbff]/.test(text)) return (index) => index;
  const table = new Uint32Array(text.length + 1);
  for (let i = 0, points = 0; i < text.length; i++) {
    table[i] = points;
    const low = text.charCodeAt(i);
    const continues = low >= 0xdc00 && low <= 0xdfff && i > 0 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
    if (continues) table[i] = points - 1;
    else points++;
    table[i + 1] = points;
  }
  return (index) => table[index];
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|[\n\r]/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The index of the last of the sorted values that isn't greater than `limit`. */
function lastAtMost(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (values[middle] <= limit) low = middle;
    else high = middle;
  }
  return low;
}

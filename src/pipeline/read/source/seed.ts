import { type SeedIndex, seedIndex, seedOffsets, type SeedPoint } from '../../../model/offset.ts';
import type { Problem } from '../../../model/problem.ts';

/** A plan's text as published, and the way from its string indices to the places that we publish. */
export interface Seed {
  /** Path from the repository's top, as problems name it. */
  file: string;
  text: string;
  /** The code point offset of a string index. */
  codePoint: (index: SeedIndex) => SeedPoint;
  /** The string index of a code point offset. */
  index: (point: SeedPoint) => SeedIndex;
  /** The line and column, from 1, of a string index; columns are code points. */
  place: (index: SeedIndex) => { line: number; column: number };
}

/** A problem at a string index of a seed. */
export function problemAt(seed: Seed, index: SeedIndex, rest: Omit<Problem, 'file' | 'line' | 'column'>): Problem {
  return { file: seed.file, ...seed.place(index), ...rest };
}

/** Takes a text that has been decoded. Its tables are made once: of code points when it has characters beyond the BMP, of lines when asked. */
export function seedOf(file: string, text: string): Seed {
  const { point, index: indexOf } = seedOffsets(text);
  let starts: SeedIndex[] | null = null;
  const place = (index: SeedIndex) => {
    starts ??= lineStarts(text);
    const line = lastAtMost(starts, index);
    return { line: line + 1, column: point(index) - point(starts[line]) + 1 };
  };
  return { file, text, codePoint: point, index: indexOf, place };
}

function lineStarts(text: string): SeedIndex[] {
  const starts = [seedIndex(0)];
  for (const match of text.matchAll(/\r\n|[\n\r]/g)) starts.push(seedIndex(match.index + match[0].length));
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

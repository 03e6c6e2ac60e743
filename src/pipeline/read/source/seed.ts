import { type SeedIndex, seedIndex, seedOffsets, type SeedPoint } from '../../../model/offset.ts';
import type { Problem } from '../../../model/problem.ts';
import { type Passage } from './passage.ts';
import { readingForm } from '../../../language/form/reading-form.ts';

/** A plan's text as published, and the way from its string indices to the places that we publish. */
export interface Seed {
  /** Path from the repository's top, as problems name it. */
  file: string;
  /** The text as rules read it, character for character: `printed`, with radicals as ideographs and traditional characters as simplified ones. */
  text: string;
  /** The text as it stands in the file: what is published. */
  printed: string;
  /** Words that somebody quotes from the text, as rules read them. */
  fold: (words: string) => string;
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
export function seedOf(file: string, printed: string): Seed {
  const { point, index: indexOf } = seedOffsets(printed);
  const { text, fold } = readingForm(printed);
  let starts: SeedIndex[] | null = null;
  const place = (index: SeedIndex) => {
    starts ??= lineStarts(text);
    const line = lastAtMost(starts, index);
    return { line: line + 1, column: point(index) - point(starts[line]) + 1 };
  };
  return { file, text, printed, fold, codePoint: point, index: indexOf, place };
}

/** The words of a passage as they are printed. */
export function printedOf({ text, printed }: Seed, passage: Passage): string {
  return text === printed ? passage.text : Array.from(passage.at, (at) => printed[at]).join('');
}

/** Words that were taken from a stretch of the text, with characters left out of them, as they are printed there; words of its own stay. */
export function reprint({ text, printed }: Seed, words: string, from: SeedIndex): string {
  if (text === printed) return words;
  let at: number = from;
  return Array.from(words, (char) => {
    const found = text.indexOf(char, at);
    if (found < 0 || found - at > furthest) return char;
    at = found + char.length;
    return printed.slice(found, at);
  }).join('');
}

/** How many characters may be left out between two of the words that are reprinted. */
const furthest = 40;

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

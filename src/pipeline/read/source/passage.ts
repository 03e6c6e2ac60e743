import { type SeedIndex, seedIndex } from '../../../model/offset.ts';
import { isLayout } from './layout.ts';

/** Text that remembers where each of its UTF-16 units stands in the seed: `at[i]` is the seed's string index of `text[i]`. */
export interface Passage {
  readonly text: string;
  readonly at: Uint32Array;
}

/** The passage that `text.slice(start, end)` of a seed is. */
export function passageOf(seed: string, start: number, end: number): Passage {
  const at = new Uint32Array(end - start);
  for (let i = 0; i < at.length; i++) at[i] = start + i;
  return { text: seed.slice(start, end), at };
}

/** A part of a passage, like `String.slice` with two positive indices. */
export const slice = (passage: Passage, start: number, end = passage.text.length): Passage => ({
  text: passage.text.slice(start, end),
  at: passage.at.subarray(start, end),
});

/** The passage without layout space at its ends. */
export function trim(passage: Passage): Passage {
  let start = 0;
  let end = passage.text.length;
  while (start < end && isLayout(passage.text[start])) start++;
  while (end > start && isLayout(passage.text[end - 1])) end--;
  return start === 0 && end === passage.text.length ? passage : slice(passage, start, end);
}

/** Passages one after the other, with nothing between them. */
export function join(passages: readonly Passage[]): Passage {
  if (passages.length === 1) return passages[0];
  const at = new Uint32Array(passages.reduce((sum, passage) => sum + passage.at.length, 0));
  let offset = 0;
  for (const passage of passages) {
    at.set(passage.at, offset);
    offset += passage.at.length;
  }
  return { text: passages.map((passage) => passage.text).join(''), at };
}

/** The passage without its layout space, for rules that read a line whose characters are set apart; at most `limit` characters of it. */
export function compact(passage: Passage, limit = Infinity): Passage {
  const kept: number[] = [];
  for (let i = 0; i < passage.text.length && kept.length < limit; i++) if (!isLayout(passage.text[i])) kept.push(i);
  if (kept.length === passage.text.length) return passage;
  return { text: kept.map((i) => passage.text[i]).join(''), at: Uint32Array.from(kept, (i) => passage.at[i]) };
}

/** The string index in a passage after its first `count` visible characters. */
export function indexAfter(passage: Passage, count: number): number {
  let index = 0;
  for (let seen = 0; seen < count && index < passage.text.length; index++) if (!isLayout(passage.text[index])) seen++;
  return index;
}

/** The string index in a passage of the character that stands at a string index of the seed: `at` only grows. */
export function indexOf(passage: Passage, seedIndex: number): number {
  let low = 0;
  let high = passage.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passage.at[middle] < seedIndex) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The two ends of one passage, or of several that follow one another: all that a span needs. */
export function ends(first: Passage, last: Passage = first): Passage {
  const [start, end] = [trim(first), trim(last)];
  const tail = end.text.length - 1;
  return { text: start.text[0] + end.text[tail], at: Uint32Array.of(start.at[0], end.at[tail]) };
}

/** First and last-plus-one string index of the seed that the passage covers. Needs a passage that isn't empty. */
export const extent = (passage: Passage): { start: SeedIndex; end: SeedIndex } => ({
  start: seedIndex(passage.at[0]),
  end: seedIndex(passage.at[passage.at.length - 1] + 1),
});

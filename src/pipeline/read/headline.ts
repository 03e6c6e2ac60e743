import type { Numbered, NumberKind } from './numbering.ts';
import { readNumber } from './numbering.ts';
import { compact, type Passage, slice, trim } from './passage.ts';

/** A numbered line: its heading (number and title, or the number alone) and the text that runs on after it. */
export interface Headline {
  heading: Passage;
  label: string;
  title: string | null;
  rest: Passage | null;
}

/** Longest title that ends with a full stop, and longest line that is a title without one; fixed, since addresses rest on them. */
const longestSentence = 40;
const longestLine = 60;

/** Where in the passage the first `length` visible characters end. */
function endOf(passage: Passage, length: number): number {
  const last = compact(passage).at[length - 1];
  return passage.at.indexOf(last) + 1;
}

/** Splits a line after its number (whose label takes `length` visible characters) and its title. */
export function readHeadline(line: Passage, length: number): Headline {
  const labelEnd = endOf(line, length);
  const body = line.text.slice(labelEnd);
  const stop = /[。！？]/.exec(body.slice(0, longestLine * 4));
  const end = labelEnd + (stop ? stop.index + 1 : body.length);
  const titled = isTitle(line.text.slice(labelEnd, end), stop !== null);
  const headEnd = titled ? end : labelEnd;
  const rest = trim(slice(line, headEnd));
  return {
    heading: trim(slice(line, 0, headEnd)),
    label: line.text.slice(0, labelEnd).replace(/\s/g, ''),
    title: titled ? plainTitle(line.text.slice(labelEnd, end)) : null,
    rest: rest.text ? rest : null,
  };
}

function isTitle(text: string, stopped: boolean): boolean {
  const length = text.replace(/\s/g, '').length;
  return length > 0 && length <= (stopped ? longestSentence : longestLine) && !/[；;]/.test(text) && !/[，,、]\s*$/.test(text);
}

/** A title without its full stop and without the spaces that set its characters apart. */
export function plainTitle(printed: string): string {
  const text = printed.trim().replace(/[。：:]$/, '');
  return /^(\S\s+)+\S$/u.test(text) ? text.replace(/\s+/g, '') : text.replace(/\s+/g, ' ').trim();
}

/** The kinds of number that a line may carry inside, after a full stop. */
const inner = new Set<NumberKind>(['parenHan', 'arabic', 'parenArabic', 'circled']);

/**
 * Where a line is cut by printed numbers that stand in it after a full stop ("…产业基地。2.生物农业。…").
 * `expects` says whether a number is the one that comes next there; anything else is a figure or a list inside the sentence.
 */
export function innerNumbers(line: Passage, expects: (number: Numbered) => boolean): { index: number; number: Numbered } | null {
  for (const match of line.text.matchAll(/[。！？]["”』」）)]?\s*(?=[（(0-9０-９\u2460-\u249b\u3220-\u3229])/g)) {
    const index = match.index + match[0].length;
    const number = readNumber(line.text.slice(index, index + 16));
    if (number && inner.has(number.kind) && /^[\p{Script=Han}“《]/u.test(line.text.slice(index + number.length)) && expects(number))
      return { index, number };
  }
  return null;
}

import { type Numbered, type NumberKind, readNumber } from './numbering.ts';
import { openingOf } from './opening.ts';
import { isNumberedSentence } from './numbered-sentence.ts';
import { indexAfter, type Passage, slice, trim } from './source/passage.ts';

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

/**
 * Splits a line after its number (whose label takes `length` visible characters) and its title. An article's first sentence is its text,
 * and so is a sentence with a figure; `isLeaf` says that no line stands under this one.
 */
export function readHeadline(line: Passage, { length, kind }: Pick<Numbered, 'length'> & Partial<Numbered>, isLeaf = false): Headline {
  const labelEnd = indexAfter(line, length);
  const body = line.text.slice(labelEnd);
  const stop = /[。！？]/.exec(body);
  const end = labelEnd + (stop ? stop.index + 1 : body.length);
  const words = line.text.slice(labelEnd, end);
  const isText =
    kind !== undefined && ((kind === 'article' && stop !== null) || isNumberedSentence(words, isLeaf && end === line.text.length));
  const titled = !isText && isTitle(words, stop !== null);
  const headEnd = titled ? end : labelEnd;
  const rest = trim(slice(line, headEnd));
  return {
    heading: trim(slice(line, 0, headEnd)),
    label: line.text.slice(0, labelEnd).replace(/\s/g, ''),
    title: titled ? plainTitle(words) : null,
    rest: rest.text ? rest : null,
  };
}

function isTitle(text: string, stopped: boolean): boolean {
  const length = text.replace(/\s/g, '').length;
  return length > 0 && length <= (stopped ? longestSentence : longestLine) && !/[；;]/.test(text) && !/[，,、]$/.test(text.trimEnd());
}

/** A title without its full stop and without the spaces that set its characters apart. */
export function plainTitle(printed: string): string {
  const text = printed.trim().replace(/[。：:]$/, '');
  return /^(\S\s+)+\S$/u.test(text) ? text.replace(/\s+/g, '') : text.replace(/\s+/g, ' ').trim();
}

/** The kinds of number that a line may carry inside, after a full stop. */
const inner = new Set<NumberKind>(['parenHan', 'arabic', 'parenArabic', 'circled']);

/**
 * Where a line is cut by a printed number that stands in it after a full stop ("…产业基地。2.生物农业。…"); null where by none.
 * `expects` says whether a number is the one that comes next there; anything else is a figure or a list inside the sentence.
 */
export function innerNumbers(line: Passage, expects: (number: Numbered) => boolean): number | null {
  for (const match of line.text.matchAll(/[。！？]["”』」）)]?\s*(?=[（(0-9０-９\u2460-\u249b\u3220-\u3229])/g)) {
    const index = match.index + match[0].length;
    const opening = openingOf(slice(line, index, index + 24));
    const number = readNumber(opening);
    if (number && inner.has(number.kind) && /^[\p{Script=Han}“《]/u.test(opening.text.slice(number.length)) && expects(number))
      return index;
  }
  return null;
}

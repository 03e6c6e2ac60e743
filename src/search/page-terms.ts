import { asWhole, wholeStart } from './grams/gram-key.ts';
import { plainQuery } from './normalise.ts';
import type { Fit, SitePage } from './page-record.ts';

/** Brackets, book-title marks and quotation marks of any shape: 〔2018〕, [2018] and 2018 are one. */
const marks = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']/gu;

/** A name or a question as pages are compared: as texts are, without brackets and quotation marks. */
export const pageText = (text: string): string => plainQuery(text).replace(marks, '');

/** What a page may be asked for by: is it named so, does a name of it begin so, do its words hold it. */
export interface Probe {
  how: 'is' | 'begins' | 'inside';
  text: string;
}

/** What a page is compared by. */
interface Terms {
  /** Its names, each with the fit that it gives. */
  names: [Fit, string][];
  words: string[];
}

const read = new WeakMap<SitePage, Terms>();

/** The names and words of a page; made once. */
function termsOf(page: SitePage): Terms {
  const known = read.get(page);
  if (known) return known;
  const named = (fit: Fit, words: readonly string[]) => words.map((word): [Fit, string] => [fit, pageText(word)]);
  const { name, also, everyday, words } = page;
  const terms = { names: [...named('name', [name]), ...named('also', also), ...named('everyday', everyday)], words: words.map(pageText) };
  read.set(page, terms);
  return terms;
}

/** How a page fits a probe; null where it doesn't. */
export function fitOf(page: SitePage, { how, text }: Probe): Fit | null {
  const { names, words } = termsOf(page);
  if (how === 'is') return names.find(([, name]) => name === text)?.[0] ?? null;
  if (how === 'begins') return names.some(([, name]) => name.startsWith(text)) ? 'begins' : null;
  return names.some(([, name]) => name.includes(text)) || words.some((word) => word.includes(text)) ? 'inside' : null;
}

/** The names of a page as they are compared. */
export const namesOf = (page: SitePage): string[] => termsOf(page).names.map(([, name]) => name);

/** What of a page stands in the index: each name as a whole, and its words. */
export const indexedOf = (page: SitePage): string[] => [...new Set([...namesOf(page).map(asWhole), ...termsOf(page).words])];

/** A probe as a phrase of that index. */
export function phraseOf({ how, text }: Probe): string {
  if (how === 'inside') return text;
  return how === 'is' ? asWhole(text) : wholeStart + text;
}

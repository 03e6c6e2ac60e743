import type { TextQuote } from '../../../model/target.ts';

/** How many characters of context a quote carries on each side. */
const context = 32;

/** The quote of a stretch of a block's text; a character beyond the BMP is never cut in two. */
export function quoteOf(text: string, start: number, end: number): TextQuote {
  const from = Math.max(0, start - context);
  const to = Math.min(text.length, end + context);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(isLow(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isLow(text, to) ? to - 1 : to),
  };
}

const isLow = (text: string, index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xdc00;

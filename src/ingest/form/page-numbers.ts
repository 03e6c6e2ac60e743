import type { Edit } from './draft.ts';
import { headsInSeam } from './page-seam.ts';
import { linesOf, plainWidth, type TextLine } from './text-lines.ts';

/** Page numbers that nothing else looks like: — 3 —, 第3页 共20页. */
const dressed =
  /^(?:[-—–―─]{1,2} ?([0-9]{1,4}) ?[-—–―─]{1,2}|第 ?([0-9]{1,4}) ?[页頁](?: ?[,，/]? ?共 ?[0-9]{1,4} ?[页頁])?|page ([0-9]{1,4})(?: of [0-9]{1,4})?|[·•] ?([0-9]{1,4}) ?[·•])$/i;

/** Page numbers that are so only in a series: 3, 3/20, iv. */
const bare = /^(?:([0-9]{1,3})|([0-9]{1,3}) ?\/ ?[0-9]{1,3})$/;

/** A line that holds nothing but a page's number. */
export interface PageNumber {
  line: number;
  number: number;
}

/** How much text lies at least between two pages' bare numbers, in characters. */
const leastPage = 100;
/** How many lines with one number are remembered: tables print it often. */
const mostEnds = 8;

/** The lines that are page numbers: dressed ones, and bare ones that count on from page to page or stand in the middle of a sentence. */
export function pageNumbers(lines: readonly TextLine[]): PageNumber[] {
  const found = (pattern: RegExp): PageNumber[] =>
    lines.flatMap(({ text }, line) => {
      const match = pattern.exec(plainWidth(text).replace(/[\f]/g, '').trim());
      const digits = match?.slice(1).find((group) => group !== undefined);
      return digits === undefined ? [] : [{ line, number: Number(digits) }];
    });
  const plain = found(bare);
  const counted = new Set(inSeries(plain, lines));
  const told = plain.filter((number) => counted.has(number) || headsInSeam(lines, number.line) !== null);
  return [...found(dressed), ...told].sort((a, b) => a.line - b.line);
}

/** Of bare numbers the longest chain in which each is the one before and one or two, a page of text apart; three at least, or two where pages are marked. */
function inSeries(numbers: readonly PageNumber[], lines: readonly TextLine[]): PageNumber[] {
  interface Chain {
    length: number;
    last: PageNumber;
    rest: Chain | null;
  }
  const ends = new Map<number, Chain[]>();
  let longest: Chain | null = null;
  for (const last of numbers) {
    const before = [...(ends.get(last.number - 1) ?? []), ...(ends.get(last.number - 2) ?? [])];
    const fits = before.filter((chain) => lines[last.line].start - lines[chain.last.line].end >= leastPage);
    const rest = fits.reduce<Chain | null>((best, chain) => (chain.length > (best?.length ?? 0) ? chain : best), null);
    const chain = { length: (rest?.length ?? 0) + 1, last, rest };
    ends.set(last.number, [...(ends.get(last.number) ?? []), chain].slice(-mostEnds));
    if (chain.length > (longest?.length ?? 0)) longest = chain;
  }
  const series: PageNumber[] = [];
  for (let chain: Chain | null = longest; chain; chain = chain.rest) series.push(chain.last);
  const atPageEnds = series.filter(({ line }) => /\f/.test(`${lines[line].text}${lines[line + 1]?.text ?? ''}`)).length;
  return series.length >= 3 || (series.length === 2 && atPageEnds >= 1) ? series : [];
}

/** Takes page numbers out, with the blank lines around them. */
export function dropPageNumbers(text: string): Edit[] {
  const lines = linesOf(text);
  return pageNumbers(lines).map(({ line }) => dropLine(lines, line, 'page-number'));
}

const isBlank = (line: TextLine | undefined): boolean => line !== undefined && line.text.trim() === '' && !line.text.includes('\f');

/** The edit that takes a line out of a text, with the blank lines around it; the end of a page before or after it stays. */
export function dropLine(lines: readonly TextLine[], line: number, kind: Edit['kind']): Edit {
  let first = line;
  let last = line;
  while (isBlank(lines[first - 1])) first--;
  while (isBlank(lines[last + 1]) && last + 2 < lines.length) last++;
  const opensPage = lines[line].text.startsWith('\f');
  if (opensPage || first === 0)
    return { start: lines[first].start + (opensPage ? 1 : 0), end: lines[last + 1]?.start ?? lines[last].end, now: '', kind };
  return { start: lines[first].start - 1, end: lines[last].end, now: '', kind };
}

import { correctDigits, correctShares, filler, ofUnits } from './misread-signs.ts';

/** Characters on their way to a squeezed text, with their places; `gaps` are the indices of single spaces within a line. */
export interface Kept {
  chars: string[];
  at: number[];
  gaps: Set<number>;
}

/** 1 200: groups of three after one to three digits. None begins with what is itself a group of three behind such a beginning: each would be followed to the end of its row. */
const grouped = /(?<![\d.,])(?!(?<=(?<![\d.,])\d{1,3} )\d{3}(?!\d))\d{1,3}(?: \d{3})+(?! ?\d)/g;
/** 2 0 2 5: every digit apart, as machines read print. */
const apart = /(?<![\dA-Za-z.] ?)[\dOoIl](?:[ .][\dOoIl])+(?! ?[\dA-Za-z]|\/[0oO])/g;

/** 2 16台: groups of digits with one alone among them, before what they count; a year beside a number is none of them. */
const scattered = new RegExp(`(?<![\\dA-Za-z.,] ?)[\\dOoIl]+(?: [\\dOoIl]+)+(?= ?${ofUnits})`, 'g');
const isScattered = (groups: string): boolean => /(?:^| ).(?: |$)/.test(groups) && !/(?:^| )(?:19|20)\d\d(?: |$)/.test(groups);

/** One to three digits, a comma, exactly three: those of full width stand between digits as ASCII ones do, but not after 第. */
const thousands = /(?<![\d.第])\d{1,3}(?:[,，]\d{3})+(?!\d)/g;

/** What no number can do without, and what is made one sign of. */
const anyNumber = /[\d,○OoＯlI]/;

/** Closes the numbers of a text up, and makes one sign of the many for the point, the comma of thousands and nought; indices stay true. */
export function closeNumbers({ chars, at, gaps }: Kept): { chars: string[]; at: number[] } {
  const text = chars.join('');
  if (!anyNumber.test(text)) return { chars, at };
  const dropped = gaps.size === 0 ? gaps : spacesWithin(text, gaps);
  const kept = dropped.size === 0 ? at : at.filter((_, i) => !dropped.has(i));
  const closed = dropped.size === 0 ? text : chars.filter((_, i) => !dropped.has(i)).join('');
  const read = correctShares(correctDigits(closed))
    .replace(thousands, (number) => number.replaceAll('，', '\0'))
    .replace(/,/g, (comma, index: number, all: string) => (isThousands(all, index) ? comma : '，'))
    .replaceAll('\0', ',');
  const signs = read.split('');
  if (!read.includes(filler)) return { chars: signs, at: kept };
  return { chars: signs.filter((sign) => sign !== filler), at: kept.filter((_, i) => signs[i] !== filler) };
}

/** The single spaces that stand within a number of a text. */
const spacesWithin = (text: string, gaps: ReadonlySet<number>): ReadonlySet<number> =>
  new Set(
    [
      ...text.matchAll(grouped),
      ...text.matchAll(apart),
      ...[...text.matchAll(scattered)].filter(([groups]) => isScattered(groups)),
    ].flatMap((match) => gapsOf(match, gaps)),
  );

/** The spaces of a match, where all of them are single spaces of a line. */
function gapsOf({ 0: number, index }: RegExpExecArray, gaps: ReadonlySet<number>): number[] {
  const spaces = [...number.matchAll(/ /g)].map((space) => index + space.index);
  return /\d|^[lI][ Oo]+$/.test(number) && spaces.every((space) => gaps.has(space)) ? spaces : [];
}

const before = /(?<!\d)\d{1,3}$/;

/** A comma groups thousands when exactly three digits follow it and one to three digits stand before it. */
const isThousands = (text: string, index: number): boolean =>
  before.test(text.slice(Math.max(0, index - 4), index)) && /^\d{3}(?!\d)/.test(text.slice(index + 1, index + 5));

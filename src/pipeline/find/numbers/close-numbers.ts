import { correctDigits, correctShares, filler, ofUnits } from './misread-signs.ts';

/** Characters on their way to a squeezed text, with their places; `gaps` are the indices of single spaces within a line. */
export interface Kept {
  chars: string[];
  at: number[];
  gaps: Set<number>;
}

/** 1 200: groups of three after one to three digits. */
const grouped = /(?<![\d.,])\d{1,3}(?: \d{3})+(?! ?\d)/g;
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
  const dropped = new Set(
    [
      ...text.matchAll(grouped),
      ...text.matchAll(apart),
      ...[...text.matchAll(scattered)].filter(([groups]) => isScattered(groups)),
    ].flatMap((match) => gapsOf(match, gaps)),
  );
  const kept = chars.map((_, i) => i).filter((i) => !dropped.has(i));
  const closed = kept.map((i) => chars[i]).join('');
  const read = correctShares(correctDigits(closed))
    .replace(thousands, (number) => number.replaceAll('，', '\0'))
    .replace(/,/g, (comma, index: number, all: string) => (isThousands(all, index) ? comma : '，'))
    .replaceAll('\0', ',');
  const whole = kept.map((_, i) => i).filter((i) => read[i] !== filler);
  return { chars: whole.map((i) => read[i]), at: whole.map((i) => at[kept[i]]) };
}

/** The spaces of a match, where all of them are single spaces of a line. */
function gapsOf({ 0: number, index }: RegExpExecArray, gaps: ReadonlySet<number>): number[] {
  const spaces = [...number.matchAll(/ /g)].map((space) => index + space.index);
  return /\d|^[lI][ Oo]+$/.test(number) && spaces.every((space) => gaps.has(space)) ? spaces : [];
}

const before = /(?<!\d)\d{1,3}$/;

/** A comma groups thousands when exactly three digits follow it and one to three digits stand before it. */
const isThousands = (text: string, index: number): boolean =>
  before.test(text.slice(Math.max(0, index - 4), index)) && /^\d{3}(?!\d)/.test(text.slice(index + 1, index + 5));

import { countingDigits } from '../../../language/numerals.ts';

/** Characters on their way to a squeezed text, with their places; `gaps` are the indices of single spaces within a line. */
export interface Kept {
  chars: string[];
  at: number[];
  gaps: Set<number>;
}

/** 1 200: groups of three after one to three digits. */
const grouped = /(?<![\d.,])\d{1,3}(?: \d{3})+(?! ?\d)/g;
/** 2 0 2 5: every digit apart, as machines read print. */
const apart = /(?<![\dA-Za-z.] ?)[\dOoIl](?:[ .][\dOoIl])+(?! ?[\dA-Za-z])/g;

const ofUnits = '[万亿千百多余%‰个家倍吨元米亩公平立小户台套人名项件座所辆处条口]';

/** 2 16台: groups of digits with one alone among them, before what they count; a year beside a number is none of them. */
const scattered = new RegExp(`(?<![\\dA-Za-z.,] ?)[\\dOoIl]+(?: [\\dOoIl]+)+(?= ?${ofUnits})`, 'g');
const isScattered = (groups: string): boolean => /(?:^| ).(?: |$)/.test(groups) && !/(?:^| )(?:19|20)\d\d(?: |$)/.test(groups);

/** Letters that machines read for digits. */
const misread: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };
const withLetters = new RegExp(
  `(?<![A-Za-z\\d.])(?:\\d[\\dOoIl.,]*|[lI][\\dOoIl.]*\\d)(?=[\\u4e00-\\u9fff%，。；、）]|$)|(?<![A-Za-z\\d.])[lI][Oo]+(?=${ofUnits})`,
  'g',
);

const middleDot = new RegExp(`(?<=(?<![\\d.])\\d{1,4})[·・•](?=\\d{1,3}(?:${ofUnits}|[kMGTμ]?[WVAgmJ]))`, 'g');

/** One to three digits, a comma, exactly three: those of full width stand between digits as ASCII ones do, but not after 第. */
const thousands = /(?<![\d.第])\d{1,3}(?:[,，]\d{3})+(?!\d)/g;

const zeros = new RegExp(`(?<=[〇零${countingDigits}])[○OoＯ0](?=[〇零○OoＯ0${countingDigits}年])`, 'g');

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
  const read = closed
    .replace(withLetters, (number) => number.replace(/[OoIl]/g, (letter) => misread[letter] ?? letter))
    .replace(middleDot, '.')
    .replace(zeros, '〇')
    .replace(thousands, (number) => number.replaceAll('，', '\0'))
    .replace(/,/g, (comma, index: number, all: string) => (isThousands(all, index) ? comma : '，'))
    .replaceAll('\0', ',');
  return { chars: Array.from({ length: read.length }, (_, i) => read[i]), at: kept.map((i) => at[i]) };
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

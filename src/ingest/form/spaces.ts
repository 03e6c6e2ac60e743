import type { Edit } from './draft.ts';
import { isTableLine, linesOf, opensBlock, type TextLine } from './text-lines.ts';

/** What is set in the full width of a Chinese character, or stands among such. */
const set = /[\p{Script=Han}〇，。、；：！？（）“”‘’《》〈〉〔〕—…％%‰/]/u;
/** The end and the beginning of a number, also one in which letters stand for digits. */
const numberBefore = /(?<![A-Za-z])[0-9０-９OolI]+$/;
const numberAfter = /^[0-9０-９OolI]+(?![A-Za-z])/;
/** A point or a comma inside a number: 7 . 5, 3 , 4 0 0. */
const pointBefore = /[0-9０-９OolI] ?[.,]$/;
const pointAfter = /^[.,] ?[0-9０-９OolI]/;

/** How far a gap's neighbours are looked at. */
const near = 12;

/** A single space, and what stands before and after it. */
interface Gap {
  index: number;
  before: string;
  after: string;
}

const gapsOf = (line: string): Gap[] =>
  [...line.matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => ({
    index,
    before: line.slice(Math.max(0, index - near), index),
    after: line.slice(index + 1, index + 1 + near),
  }));

/** True for a gap between characters that belong together once a line is known to be spaced out. Two numbers of several digits stay two. */
function isLoose({ before, after }: Gap): boolean {
  const [left, right] = [numberBefore.exec(before)?.[0], numberAfter.exec(after)?.[0]];
  if (left !== undefined && right !== undefined) return left.length === 1 || right.length === 1;
  if (left !== undefined) return set.test(after[0]) || pointAfter.test(after);
  if (right !== undefined) return set.test(before[before.length - 1]) || pointBefore.test(before);
  return set.test(before[before.length - 1]) && set.test(after[0]) && !/^\s*第\S{1,5}[条條章节節]$/.test(before);
}

/** A number whose digits are set apart: 2 0 2 5, 7 . 5. */
const spacedNumber = /(?<![0-9A-Za-z])[0-9OolI](?: [0-9OolI])+(?![0-9A-Za-z])|[0-9] ?[.,] [0-9]/;
/** 1 2 3 4: numbers that count on, not the digits of one. */
const counts = /(?<![0-9] ?)(?:1 2 3|2 3 4|3 4 5)(?: [0-9])*/;
/** How many gaps tell that a line is spaced out. */
const fewest = 4;

/** The gaps of a line whose characters are set apart, as recognised text (OCR) often is: more gaps than joints, or gaps inside numbers too. */
function looseGaps({ text }: TextLine): Gap[] {
  if (isTableLine(text) || counts.test(text)) return [];
  const gaps = gapsOf(text).filter(isLoose);
  const characters = text.match(new RegExp(set, 'gu'))?.length ?? 0;
  const between = gaps.filter(({ before, after }) => set.test(before[before.length - 1]) && set.test(after[0])).length;
  const isSpacedOut = gaps.length >= fewest && (between * 2 >= characters || spacedNumber.test(text));
  return isSpacedOut ? gaps : [];
}

const betweenHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** How many stray spaces a text, or one of its lines, must have for them to be its habit. */
const habit = { text: 5, line: 3 };

/** The stray spaces of a line of prose; the one after its number parts number and title. */
function strays({ text }: TextLine): number[] {
  if (!/[，。；]/.test(text) || isTableLine(text)) return [];
  const places = [...text.matchAll(betweenHan)].map(({ index }) => index);
  return opensBlock(text) ? places.filter((index) => /[，。；]/.test(text.slice(0, index)) || text.indexOf(' ') < index) : places;
}

/** Closes up the spaces between characters that belong together: all of a line that is spaced out, stray ones in prose where they are a habit. */
export function closeHanSpaces(text: string): Edit[] {
  const lines = linesOf(text);
  const loose = lines.map((line) => looseGaps(line).map(({ index }) => index));
  const prose = lines.map((line, i) => (loose[i].length > 0 ? [] : strays(line)));
  const total = prose.reduce((sum, places) => sum + places.length, 0);
  return lines.flatMap((line, i) => {
    const stray = total >= habit.text || prose[i].length >= habit.line ? prose[i] : [];
    const close = (index: number): Edit => ({ start: line.start + index, end: line.start + index + 1, now: '', kind: 'han-space' });
    return [...loose[i], ...stray].map(close);
  });
}

import type { Run } from './runs.ts';

type Codes = ArrayLike<number>;

/** A text, and the units (sentences) that its characters are in: a number never goes on from one unit to the next. */
export interface Numbered {
  codes: Codes;
  unit?: ArrayLike<number>;
}

const codesOf = (characters: string): Set<number> => new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0));
const digits = codesOf('0123456789０１２３４５６７８９');
const numerals = new Set([...digits, ...codesOf('.．%％〇一二两三四五六七八九十百千万亿')]);
const commas = codesOf(',，');

/** True for a character of a number: a digit, a sign, or a comma between digits. */
const isNumeral = (codes: Codes, at: number): boolean =>
  at >= 0 &&
  at < codes.length &&
  (numerals.has(codes[at]) || (commas.has(codes[at]) && digits.has(codes[at - 1]) && digits.has(codes[at + 1])));

const goesOn = ({ codes, unit }: Numbered, inside: number, outside: number): boolean =>
  isNumeral(codes, inside) && isNumeral(codes, outside) && (unit === undefined || unit[inside] === unit[outside]);

/** How many characters at a run's start and at its end belong to a number which goes on outside it, on either side. */
export function halfNumbers({ a, b, length }: Run, textA: Numbered, textB: Numbered): [start: number, end: number] {
  let [from, to] = [0, length];
  const inNumber = (at: number, next: number): boolean =>
    isNumeral(textA.codes, a + at) && (textA.unit === undefined || textA.unit[a + at] === textA.unit[a + next]);
  if (goesOn(textA, a, a - 1) || goesOn(textB, b, b - 1)) while (from < to && inNumber(from, 0)) from++;
  const last = length - 1;
  if (goesOn(textA, a + last, a + length) || goesOn(textB, b + last, b + length)) while (to > from && inNumber(to - 1, last)) to--;
  return [from, length - to];
}

/** A run less the halves of numbers at its ends. */
export function withoutHalfNumbers(run: Run, textA: Numbered, textB: Numbered): Run {
  const [start, end] = halfNumbers(run, textA, textB);
  return { a: run.a + start, b: run.b + start, length: run.length - start - end };
}

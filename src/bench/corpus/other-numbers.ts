import type { Period } from '../../model/plan.ts';
import { draw } from './draw.ts';

const numerals = '一二三四五六七八九';

/** How far the years of a plan move: to the end of another five-year period. */
export const shiftOf = (from: Period, to: Period): number => to.to - from.to;

/** A line with its years, and the numbers of five-year plans, so many years later. */
export const otherYears = (line: string, years: number): string =>
  line
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (year) => String(Number(year) + years))
    .replace(/(?<=十)[一二三四五六](?=五[”规时末期]|个五年)/g, (nth) => numerals[numerals.indexOf(nth) + Math.round(years / 5)] ?? nth);

const opening = /^\s*(?:(?:附件)?\d+(?:[.．]\d+)*[.．、）)]?|[（(]\d+[)）])?/;
const figure = /(?<![\dA-Za-z.])(?!(?:19|20)\d\d(?!\d))[1-9]\d*(?:\.\d+)?(?![A-Za-z])/g;

/** A line with other figures of as many digits; years stay, and so does the number that opens the line. */
export function otherFigures(line: string, key: string): string {
  const [kept] = opening.exec(line) ?? [''];
  let nth = 0;
  // Zeros stay, so that 3000 becomes another round number.
  const other = (digit: string, i: number): string => (/[1-9]/.test(digit) ? String(1 + draw(9, key, line.length, nth, i)) : digit);
  const drawn = (number: string): string => {
    nth++;
    return [...number].map(other).join('');
  };
  return kept + line.slice(kept.length).replace(figure, drawn);
}

import { numberWithUnit } from '../../language/numbers/number-with-unit.ts';

/** A piece of a text, and whether it must stay on one line. */
export interface Piece {
  text: string;
  isWhole: boolean;
}

/** A number with its unit, or a colon with the two characters before it. */
const whole = new RegExp(`${numberWithUnit}：?|\\d+：|[^：\\d]{1,2}：`, 'gu');

/** A text in pieces: a number and what it counts don't part at the end of a line, and no line begins with a colon. Joined they are the text. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(whole)) {
    if (index > from) pieces.push({ text: text.slice(from, index), isWhole: false });
    pieces.push({ text: found, isWhole: true });
    from = index + found.length;
  }
  return from < text.length ? [...pieces, { text: text.slice(from), isWhole: false }] : pieces;
}

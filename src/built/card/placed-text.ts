import type { Font } from '../picture/font.ts';
import { closing, opening } from '../../charts/break-places.ts';
import type { Line } from '../../charts/set-lines.ts';

/** Both weights of a family. */
export interface Weights {
  regular: Font;
  bold: Font;
}

/** How a stretch of a text looks. */
export interface Style {
  weight: keyof Weights;
  colour: string;
}

/** A text in stretches, each of one look. */
export type StyledText = readonly { text: string; style: Style }[];

/** The words of a styled text alone. */
export const wordsOf = (styled: StyledText): string => styled.map(({ text }) => text).join('');

/** One character of a text, as it is to be drawn. */
interface Character {
  character: string;
  font: Font;
  colour: string;
}

/** The mark that printers set for a character they lack. */
const lacking = '〓';

const charactersOf = (styled: StyledText, fonts: Weights): Character[] =>
  styled.flatMap(({ text, style: { weight, colour } }) => [...text].map((character) => ({ character, font: fonts[weight], colour })));

/** What a character carries the pen by where it follows another: two full-width marks that meet share one blank. */
function advanceAfter(before: string | undefined, { character, font }: Character): number {
  const isMark = (one: string, among: string): boolean => one > '\u2000' && among.includes(one) && font.advance(one) > 0.9;
  const closes = before !== undefined && isMark(before, '，。、；：）》〉」』】〕〗');
  const opens = before !== undefined && isMark(before, opening);
  const isShared = (closes && (isMark(character, opening) || isMark(character, closing))) || (opens && isMark(character, opening));
  return font.advance(character) - (isShared ? blankHalf : 0);
}

const blankHalf = 0.5;

/** How far each character of a styled text carries the pen, in parts of the size; marks that meet share a blank. */
export function advancesOf(styled: StyledText, fonts: Weights): number[] {
  const characters = charactersOf(styled, fonts);
  return characters.map((one, i) => advanceAfter(characters[i - 1]?.character, one));
}

/** Every character of a styled text that its font lacks. */
export const lackingIn = (styled: StyledText, fonts: Weights): string[] =>
  charactersOf(styled, fonts).flatMap(({ character, font }) => (/\s/u.test(character) || font.has(character) ? [] : [character]));

/** A line of a styled text as outlines, at a size, from a point of its base line on. A mark that opens the line stands with its blank half outside; a character that the font lacks is a 〓. */
export function drawnLine(styled: StyledText, line: Line, fonts: Weights, at: { x: number; y: number; size: number }): string {
  const words = wordsOf(styled);
  const [from, to] = [[...words.slice(0, line.from)].length, [...words.slice(0, line.to)].length];
  const characters = charactersOf(styled, fonts).slice(from, to);
  const first = characters[0]?.character ?? '';
  let pen = first > '\u2000' && opening.includes(first) ? -blankHalf : 0;
  let before: string | undefined;
  return characters
    .map((one) => {
      // Where two marks share a blank, the second moves back: over the blank of the first that closes, or with its own that opens.
      const shift = one.font.advance(one.character) - advanceAfter(before, one);
      const drawn = glyphAt(one, at.x + (pen - shift) * at.size, at.y, at.size);
      pen += advanceAfter(before, one);
      before = one.character;
      return drawn;
    })
    .join('');
}

function glyphAt({ character, font, colour }: Character, x: number, y: number, size: number): string {
  const outline = font.outline(/\s/u.test(character) || font.has(character) ? character : lacking);
  const scale = size / font.unitsPerEm;
  return outline === '' ? '' : `<path fill="${colour}" transform="matrix(${scale} 0 0 ${-scale} ${x.toFixed(2)} ${y})" d="${outline}"/>`;
}

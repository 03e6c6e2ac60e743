import { setLines } from './set-lines.ts';

/** What a mark is coloured with: a colour of the page by its name, or that of a place by its slot (`slot-3`). */
export type Ink = 'ink' | 'soft' | 'hair' | 'wash' | 'paper' | `slot-${string}`;

/** What marks have in common. */
interface Marked {
  /** The row of the picture's table that it draws, from 0; axes, heads and frames draw none. */
  row?: number;
  /** Where it leads. */
  href?: string;
  /** What is said of it where a pointer rests on it, and to those who follow its link by ear. */
  tip?: string;
}

export interface RectMark extends Marked {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  fill: Ink;
  radius?: number;
  /** True where the colour is thinned, so that what stands on it can be read. */
  isFaint?: boolean;
}

export interface LineMark extends Marked {
  kind: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  stroke: Ink;
  width: number;
  dash?: string;
}

export interface PathMark extends Marked {
  kind: 'path';
  d: string;
  /** Null where it is an outline on paper. */
  fill: Ink | null;
  stroke?: Ink;
  width?: number;
  isFaint?: boolean;
}

export interface TextMark extends Marked {
  kind: 'text';
  x: number;
  /** The line that letters stand on. */
  y: number;
  text: string;
  size: number;
  ink: Ink;
  anchor?: 'start' | 'middle' | 'end';
  isBold?: boolean;
}

export type Mark = RectMark | LineMark | PathMark | TextMark;

/** A picture as drawn, in pixels of its own; it scales as a whole. */
export interface Scene {
  width: number;
  height: number;
  marks: Mark[];
}

/** The form of a scene: for a page, or for a phone. */
export interface Form {
  id: 'wide' | 'narrow';
  width: number;
  /** The size of letters, and from line to line. */
  size: number;
  line: number;
}

export const wide: Form = { id: 'wide', width: 880, size: 15, line: 22 };
export const narrow: Form = { id: 'narrow', width: 328, size: 14, line: 20 };

/** A place in a drawing, to a tenth of a pixel: more isn’t seen, and a page of many marks pays for every digit twice. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** How wide letters are, in parts of their size: a Chinese one is a square, others are taken at their widest usual. */
const widthOf = (letter: string): number => (/[\u0020-\u007e]/u.test(letter) ? (/[A-Z%@mwMW]/.test(letter) ? 0.86 : 0.6) : 1);

/** How much room a text takes, at most. */
export const textWidth = (text: string, size: number): number => Array.from(text, widthOf).reduce((sum, each) => sum + each, 0) * size;

/** A text in lines of so much room; what is longer than `most` lines ends in …. */
export function linesOf(text: string, room: number, size: number, most = Infinity): string[] {
  const advances = (letters: string): number[] => Array.from(letters, widthOf);
  const lines = setLines(text, advances, { measure: room / size, isBalanced: false, hangs: false }).map(({ from, to }) =>
    text.slice(from, to),
  );
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let end = Array.from(kept[most - 1] ?? '');
  while (end.length > 1 && textWidth(`${end.join('')}…`, size) > room) end = end.slice(0, -1);
  return [...kept.slice(0, -1), `${end.join('')}…`];
}

/** Lines of text as marks, the first standing on `y`. */
export const textMarks = (lines: readonly string[], { line, ...mark }: Omit<TextMark, 'kind' | 'text'> & { line: number }): TextMark[] =>
  lines.map((text, i) => ({ kind: 'text', ...mark, text, y: rounded(mark.y + i * line) }));

/** The room that a text mark takes: a box around its letters. */
export function boxOf({ x, y, text, size, anchor = 'start' }: TextMark): { x: number; y: number; width: number; height: number } {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - size * 0.86, width, height: size };
}

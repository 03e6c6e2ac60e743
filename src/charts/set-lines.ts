import { breakPlaces, closing, opening, strictness } from './break-places.ts';

/** How far each character of a text carries the pen, in parts of its size, in its order. */
export type Advances = (text: string) => number[];

/** A line of a text, as string indices; blanks at its ends belong to no line. */
export interface Line {
  from: number;
  to: number;
}

/** How a text is set. */
export interface Setting {
  /** How wide a line may be, in parts of the size. */
  measure: number;
  /** True where lines should be of like length, as in titles; else all but the last are as full as they can be. */
  isBalanced: boolean;
  /** True where the blank half of a mark at a line's end stands outside the measure. */
  hangs: boolean;
  /** What no line's end may cut, unless it is wider than a line: a figure. */
  whole?: Line;
}

/** A last line shorter than this looks lost. */
const leastLast = 3;

/** The blank half of a mark that closes a line stands outside the measure. */
const hanging = 0.5;

/** How wide each stretch of a text is, by its ends as string indices. */
function widths(text: string, advances: Advances): (from: number, to: number) => number {
  const sums = new Float64Array(text.length + 1);
  const characters = [...text.matchAll(/./gsu)];
  const carried = advances(text);
  let sum = 0;
  for (const [i, { 0: character, index }] of characters.entries()) {
    sum += carried[i];
    for (let at = index + 1; at <= index + character.length; at++) sums[at] = sum;
  }
  return (from, to) => sums[to] - sums[from];
}

/** A line without the blanks at its ends. */
function trimmed(text: string, from: number, to: number): Line {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text[start])) start++;
  while (end > start && /\s/u.test(text[end - 1])) end--;
  return { from: start, to: end };
}

/** How wide a line is to the eye: full-width marks at its ends count half. */
export function seenWidth(text: string, { from, to }: Line, width: (from: number, to: number) => number): number {
  const isBlankHalf = (character: string, among: string): boolean => character > '\u2000' && among.includes(character);
  const ends = (isBlankHalf(text[from] ?? '', opening) ? hanging : 0) + (isBlankHalf(text[to - 1] ?? '', closing) ? hanging : 0);
  return width(from, to) - ends;
}

/** The best way to a place: how many lines, how uneven, and where the last of them begins. */
interface Way {
  lines: number;
  cost: number;
  before: number;
}

/** Lines from the places where they may end; null where a piece between two places is wider than the measure. The fewest lines, then the most even ones. */
function linesBetween(text: string, places: readonly number[], width: (line: Line) => number, setting: Setting): Line[] | null {
  const ways = new Map<number, Way>([[0, { lines: 0, cost: 0, before: 0 }]]);
  const ends = [0, ...places, text.length];
  for (let e = 1; e < ends.length; e++) {
    for (let b = e - 1; b >= 0; b--) {
      const wide = width(trimmed(text, ends[b], ends[e]));
      if (wide > setting.measure) break;
      const way = ways.get(ends[b]);
      if (way === undefined) continue;
      const cost = way.cost + costOf(wide, e === ends.length - 1, way.lines, setting);
      const known = ways.get(ends[e]);
      const isBetter = known === undefined || way.lines + 1 < known.lines || (way.lines + 1 === known.lines && cost < known.cost);
      if (isBetter) ways.set(ends[e], { lines: way.lines + 1, cost, before: ends[b] });
    }
  }
  if (!ways.has(text.length)) return null;
  const lines: Line[] = [];
  for (let end = text.length; end > 0; end = ways.get(end)?.before ?? 0) lines.unshift(trimmed(text, ways.get(end)?.before ?? 0, end));
  return lines;
}

/** How bad a line of this width is. */
function costOf(wide: number, isLast: boolean, linesBefore: number, { measure, isBalanced }: Setting): number {
  const slack = measure - wide;
  if (!isLast || (isBalanced && linesBefore > 0)) return slack ** 2;
  return linesBefore > 0 && wide < leastLast ? measure ** 2 : 0;
}

/** A text in lines: between words where they fit the measure, else between characters; numbers stay with their units. No text has no lines. */
export function setLines(text: string, advances: Advances, setting: Setting): Line[] {
  const stretch = widths(text, advances);
  const width = (line: Line): number => (setting.hangs ? seenWidth(text, line, stretch) : stretch(line.from, line.to));
  for (const strict of strictness) {
    const isWithin = (place: number): boolean => setting.whole !== undefined && place > setting.whole.from && place < setting.whole.to;
    const places = [...breakPlaces(text, strict)].filter((place) => strict === 'anywhere' || !isWithin(place)).sort((a, b) => a - b);
    const lines = linesBetween(text, places, width, setting);
    if (lines !== null) return lines;
  }
  return [{ from: 0, to: text.length }];
}

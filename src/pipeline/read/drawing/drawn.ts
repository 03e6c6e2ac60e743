import { isLayout, isRule, setWidth } from '../source/layout.ts';
import { type Passage, slice, trim } from '../source/passage.ts';

/** Rules that run flat; all other box-drawing characters are bars: they stand at the edge of a column. */
const flat = /[─━═┄┅┈┉╌╍]/;

/** True for a rule that runs flat, as ─ does. */
export const isFlat = (char: string): boolean => flat.test(char);

/** True for a rule that stands at the edge of a column: │ ├ ┌ and their like. */
export const isBar = (char: string): boolean => isRule(char) && !isFlat(char);

/** A bar of a drawn line: its string index, and where it stands in set width. */
export interface Bar {
  index: number;
  edge: number;
}

/** The bars of a drawn line. */
export function barsOf(line: Passage): Bar[] {
  const bars: Bar[] = [];
  let edge = 0;
  for (let index = 0; index < line.text.length; index++) {
    if (isBar(line.text[index])) bars.push({ index, edge });
    edge += setWidth(line.text[index]);
  }
  return bars;
}

/** The lines of a drawn box: at line breaks, or by width where the whole box stands on one line of the seed. `whole` when neither helps. */
export function drawnLines(region: Passage): { lines: Passage[]; whole: boolean } {
  if (/[\n\r]/.test(region.text)) return { lines: splitAtBreaks(region), whole: false };
  const cuts = [splitByWidth(region, 2), splitByWidth(region, 1), splitAtJoints(region)].filter((lines) => lines !== null);
  const lines = cuts.find((cut) => cut.every((line) => !hasJoint(line.text))) ?? cuts[0];
  return { lines, whole: lines.length < 2 };
}

/** Two bars side by side: where one drawn line ends and the next begins. */
const joint = /(?<=[┐┓╗╕╖┑┒┤┥┨┫╡╢╣│┃║┘┛╝╛╜┙┚])(?=[├┝┠┣╞╟╠│┃║└┗╚╘╙┕┖])/g;

const hasJoint = (text: string): boolean => text.search(joint) >= 0;

function splitAtJoints(region: Passage): Passage[] {
  const cuts = [...region.text.matchAll(joint)].map(({ index }) => index);
  return [0, ...cuts].map((from, i) => slice(region, from, cuts[i] ?? region.text.length));
}

function splitAtBreaks(region: Passage): Passage[] {
  const parts: Passage[] = [];
  let from = 0;
  for (const match of region.text.matchAll(/\r\n|[\n\r]|$/g)) {
    const part = trim(slice(region, from, match.index));
    if (part.text) parts.push(part);
    from = match.index + match[0].length;
  }
  return parts;
}

/** Set width of a text whose box rules are `wide` each: fonts differ in that. */
const ruledWidth = (char: string, wide: number): number => (isRule(char) ? wide : setWidth(char));

/** Cuts a box that stands on one line: each drawn line is as wide as the top rule, give or take two characters. */
function splitByWidth(region: Passage, wide: number): Passage[] | null {
  const top = /^[\u2500-\u257f]+/.exec(region.text)?.[0] ?? '';
  const parts: Passage[] = [];
  for (let i = 0; i < region.text.length;) {
    if (isLayout(region.text[i])) {
      i++;
      continue;
    }
    const end = lineEnd(region.text, i, top.length * wide, wide);
    if (end === null) return null;
    parts.push(slice(region, i, end));
    i = end;
  }
  return parts;
}

function lineEnd(text: string, start: number, width: number, wide: number): number | null {
  let sum = 0;
  for (let i = start; i < text.length && sum <= width + 4; i++) {
    sum += ruledWidth(text[i], wide);
    if (isBar(text[i]) && i > start && Math.abs(sum - width) <= 4 && /^\s*([\u2500-\u257f]|$)/.test(text.slice(i + 1, i + 200)))
      return i + 1;
  }
  return null;
}

import { type Example, plainExample } from '../../language/example.ts';
import { findHeads } from '../read/heads.ts';
import { readNumber } from '../read/numbering.ts';
import { openingOf } from '../read/opening.ts';
import { passageOf } from '../read/source/passage.ts';
import { periodOf } from './clause/date/period.ts';
import { placeUnder } from './clause/place.ts';
import type { JoinRule } from './kind/join.ts';
import { findInParagraph, type Found, type Paragraph } from './kind/paragraph.ts';
import { squeeze } from './numbers/squeeze.ts';
import type { UnitIndex } from '../../language/numbers/units.ts';

/** The line of an example that holds its marks, as a paragraph, and where in it the marks stand. */
export interface ShownLine extends Paragraph {
  from: number;
  to: number;
}

/** A numbered line without a full stop is a heading. */
const isHeading = (line: string): boolean => !line.includes('。') && readNumber(openingOf(passageOf(line, 0, line.length))) !== null;

/**
 * The marked line of an example, read like a line of a plan without a record: under its titles, with the run-in heads that its lines have
 * beside each other, as a heading where it is a numbered line without a full stop.
 */
export function lineShown(example: Example): ShownLine {
  const { text, start, end, under } = plainExample(example);
  const lines = text.split('\n');
  const before = text.slice(0, start).split('\n');
  const row = before.length - 1;
  const at = start - before[row].length;
  const heads = findHeads(lines.map((line) => ({ division: 'example', kind: 'paragraph', text: line }))).get(row) ?? [];
  const place = { ...placeUnder(under), heading: isHeading(lines[row]) };
  return { text: lines[row], place, heads, from: start - at, to: end - at };
}

/** The number that an example marks, with its kind. Throws where no number stands between its marks. */
export function foundShown(units: UnitIndex, example: Example, joining?: readonly JoinRule[]): Found {
  const { from, to, ...paragraph } = lineShown(example);
  const all = findInParagraph(units, periodOf(squeeze(plainExample(example).text).text), paragraph, joining);
  const found = all.find((one) => one.start < to && one.end > from);
  if (!found) throw new Error(`"${paragraph.text}" marks no number.`);
  return found;
}

import { type Example, plainExample } from '../../../language/example.ts';
import { findHeads } from '../../read/heads.ts';
import { passageOf } from '../../read/passage.ts';
import { openingOf } from '../../read/opening.ts';
import { readNumber } from '../../read/numbering.ts';
import { type Found, findInParagraph } from './paragraph.ts';
import { periodOf } from '../clause/period.ts';
import { placeUnder } from '../clause/place.ts';
import { squeeze } from '../numbers/squeeze.ts';
import type { UnitIndex } from '../numbers/units.ts';
import type { JoinRule } from './join.ts';

/** A numbered line without a full stop is a heading. */
const isHeading = (line: string): boolean => !line.includes('。') && readNumber(openingOf(passageOf(line, 0, line.length))) !== null;

/**
 * The number that an example marks, read like a line of a plan without a record: under its titles, with the run-in heads that its lines
 * have beside each other, as a heading where it is a numbered line without a full stop. Throws where no number stands between its marks.
 */
export function markedNumber(units: UnitIndex, example: Example, joining?: readonly JoinRule[]): Found {
  const { text, start, end, under } = plainExample(example);
  const lines = text.split('\n');
  const before = text.slice(0, start).split('\n');
  const row = before.length - 1;
  const from = start - before[row].length;
  const heads = findHeads(lines.map((line) => ({ division: 'example', kind: 'paragraph', text: line }))).get(row) ?? [];
  const place = { ...placeUnder(under), heading: isHeading(lines[row]) };
  const all = findInParagraph(units, periodOf(squeeze(text).text), { text: lines[row], place, heads }, joining);
  const found = all.find((one) => one.start + from < end && one.end + from > start);
  if (!found) throw new Error(`"${text}" marks no number.`);
  return found;
}

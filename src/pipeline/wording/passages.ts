import type { SharedPassage, Side, Stretch } from '../../model/pair.ts';
import type { Chosen } from './choose.ts';
import type { TextRow } from './fold.ts';
import { marksOf } from './changed-words.ts';
import { equalRuns } from './runs.ts';

/** A stretch of the row as it is published. A stretch lies in one block. */
export function stretchOf(row: TextRow, from: number, to: number): Stretch {
  const plan = row.plan[from];
  const { id, text } = row.plans[plan].blocks[row.block[from]];
  const start = row.at[from];
  const end = row.at[to - 1] + 1;
  return { block: id, start, end, text: Array.from(text).slice(start, end).join(''), before: from - row.starts[plan] };
}

/** A chosen region as a passage. */
export function passageOf(row: TextRow, { a, b, again }: Chosen): SharedPassage {
  const codes = { a: row.codes.subarray(...a), b: row.codes.subarray(...b) };
  const isVerbatim = codes.a.length === codes.b.length && codes.a.every((code, i) => code === codes.b[i]);
  const marks = marksOf(codes.a, codes.b, equalRuns(codes.a, codes.b, 1));
  return {
    kind: isVerbatim ? 'verbatim' : 'adapted',
    a: sideOf(row, a, marks.a),
    b: sideOf(row, b, marks.b),
    again,
  };
}

/** Marks count visible characters; what is published counts the characters of the text. */
function sideOf(row: TextRow, [from, to]: [number, number], marks: Side['marks']): Side {
  const start = row.at[from];
  const place = (visible: number): number => (visible < to - from ? row.at[from + visible] : row.at[to - 1] + 1) - start;
  const endPlace = (visible: number): number => (visible > 0 ? row.at[from + visible - 1] + 1 - start : 0);
  return {
    ...stretchOf(row, from, to),
    marks: marks.map(([first, last, kind]) => [place(first), kind === 'gap' ? place(first) : endPlace(last), kind]),
  };
}

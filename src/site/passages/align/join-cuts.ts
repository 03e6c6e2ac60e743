import type { TextRow } from '../../../pipeline/wording/fold.ts';
import type { PlanPart } from './plan-part.ts';
import type { ReadText } from './read-text.ts';

/** Two parts of plans, or of one, as if each were a plan of its own: the first is plan 0 of the row, the second plan 1. */
export type JoinedCuts = ReadText;

/** A part of a plan's row, half-open. */
export interface Cut {
  text: ReadText;
  from: number;
  to: number;
}

/** Where a part stands in its plan's row. */
export function cutOf(text: ReadText, { from, to, within }: PlanPart): Cut {
  const { block, at, codes } = text.row;
  const isBefore = (i: number): boolean => block[i] < from || (within !== null && block[i] === from && at[i] < within.start);
  const isInside = (i: number): boolean => block[i] < to && (within === null || at[i] < within.end);
  let start = 0;
  while (start < codes.length - 1 && isBefore(start)) start++;
  let end = start;
  while (end < codes.length - 1 && isInside(end)) end++;
  return { text, from: start, to: end };
}

/** Puts two parts into one row. */
export function joinCuts(a: Cut, b: Cut): JoinedCuts {
  const middle = a.to - a.from + 1;
  const size = middle + b.to - b.from + 1;
  const joined = <T extends Int32Array | Uint32Array | Uint8Array>(into: T, of: (text: ReadText) => T): T => {
    into.set(of(a.text).subarray(a.from, a.to));
    into.set(of(b.text).subarray(b.from, b.to), middle);
    return into;
  };
  const numbered = (of: 'sentence' | 'clause'): Int32Array => {
    const into = joined(new Int32Array(size), ({ row }) => row[of]);
    const before = middle > 1 ? into[middle - 2] + 1 : 0;
    for (let i = middle; i < size - 1; i++) into[i] += before;
    into[middle - 1] = into[size - 1] = -1;
    return into;
  };
  const row: TextRow = {
    plans: [a.text.row.plans[0], b.text.row.plans[0]],
    codes: joined(new Uint32Array(size), ({ row: { codes } }) => codes),
    plan: new Int32Array(size).fill(1, middle),
    block: joined(new Int32Array(size), ({ row: { block } }) => block),
    at: joined(new Int32Array(size), ({ row: { at } }) => at),
    sentence: numbered('sentence'),
    clause: numbered('clause'),
    named: joined(new Uint8Array(size), ({ row: { named } }) => named),
    starts: [0, middle, size],
  };
  return {
    row,
    telling: joined(new Uint8Array(size), ({ telling }) => telling),
    inStock: joined(new Uint8Array(size), ({ inStock }) => inStock),
  };
}

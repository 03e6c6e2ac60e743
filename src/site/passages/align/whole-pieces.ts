import { marksOf } from '../../../pipeline/wording/changed-words.ts';
import type { TextRow } from '../../../pipeline/wording/fold.ts';
import { equalRuns } from '../../../pipeline/wording/runs.ts';
import type { Mark, Side } from '../../../model/pair.ts';

/** A block of a part, with what differs from the other part; `start` and `end` are places in the block's text, in code points. */
export type WholeBlock = Pick<Side, 'block' | 'start' | 'end' | 'marks'>;

/** Both parts, block by block. */
export interface WholeSides {
  a: WholeBlock[];
  b: WholeBlock[];
}

/** Two parts that were joined in a row, aligned from their first characters to their last: what is equal in the same order, and what differs. */
export function wholePieces(row: TextRow): WholeSides {
  const [a, b] = [0, 1].map((plan) => row.codes.subarray(row.starts[plan], row.starts[plan + 1] - 1));
  const marks = marksOf(a, b, equalRuns(a, b, 1));
  return { a: blocksOf(row, 0, marks.a), b: blocksOf(row, 1, marks.b) };
}

/** The blocks of one side with the marks that lie in each, which count visible characters of the side; a gap before a block is at its start. */
function blocksOf(row: TextRow, plan: number, marks: readonly Mark[]): WholeBlock[] {
  const [from, to] = [row.starts[plan], row.starts[plan + 1] - 1];
  const blocks: WholeBlock[] = [];
  for (let first = from; first < to;) {
    let end = first;
    while (end < to && row.block[end] === row.block[first]) end++;
    const range = { first: first - from, end: end - from, isLast: end === to };
    blocks.push({
      block: row.plans[plan].blocks[row.block[first]].id,
      start: row.at[first],
      end: row.at[end - 1] + 1,
      marks: marks.flatMap((mark) => markWithin(mark, range, (visible) => row.at[from + visible] - row.at[first])),
    });
    first = end;
  }
  return blocks;
}

/** The part of a mark that lies in a block, as places in the stretch of the block that is shown. */
function markWithin(
  [start, end, kind]: Mark,
  block: { first: number; end: number; isLast: boolean },
  place: (visible: number) => number,
): Mark[] {
  if (kind === 'gap') {
    const isHere = start >= block.first && (start < block.end || (block.isLast && start === block.end));
    const at = start === block.end ? place(start - 1) + 1 : isHere ? place(start) : 0;
    return isHere ? [[at, at, kind]] : [];
  }
  const [from, to] = [Math.max(start, block.first), Math.min(end, block.end)];
  return from < to ? [[place(from), place(to - 1) + 1, kind]] : [];
}

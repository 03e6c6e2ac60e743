import { quotedAround } from '../language/sentence.ts';
import { gridOf } from '../model/table-grid.ts';
import type { Block, Cell } from '../model/block.ts';
import { blockOffsets, blockRange, type BlockRange } from '../model/offset.ts';
import type { Quantity } from '../model/quantity.ts';
import type { ReadQuantity } from '../model/target.ts';
import { governing, leadWords } from '../language/lead.ts';

/** A piece of a block's text with the figure in it. */
export interface Sentence {
  kind: 'sentence';
  /** Words of an earlier part of the block that govern the figure: 到2020年, 力争, the base whose figure it is. */
  lead: string[];
  /** Where it stands in the text, the figure's place within it. */
  range: BlockRange;
  before: string;
  exact: string;
  after: string;
}

/** A row of a printed table with the heads of its columns; the cell `at` holds the figure. */
export interface TableRow {
  kind: 'row';
  /** Its number, the rows of heads counted: the r of its address. */
  row: number;
  heads: string[];
  cells: string[];
  at: number;
  before: string;
  exact: string;
  after: string;
}

export type FigurePassage = Sentence | TableRow;

/** Where a quantity stands in its block's text, as string indices. */
export const rangeOf = (block: Pick<Block, 'text'>, { at }: Pick<Quantity, 'at'>): BlockRange => blockOffsets(block.text).range(at);

/** What of a figure's reading may stand in front of its sentence. */
type Governed = Pick<ReadQuantity, 'when' | 'scope' | 'subject' | 'wording'>;

/** A piece of a text with the figure in it: the sentence around a place, after words of the text that govern it. */
export function sentenceOf(text: string, [start, end]: readonly [number, number], words: readonly (string | null)[] = []): Sentence {
  const [from, to] = quotedAround(text, [start, end]);
  const lead = leadWords(text, [from, to], words);
  const before = text.slice(from, start).trimStart();
  const after = text.slice(end, to).trimEnd();
  return {
    kind: 'sentence',
    lead,
    range: blockRange(start - before.length, end + after.length),
    before,
    exact: text.slice(start, end),
    after,
  };
}

/** The cell that holds a place of a table's text, in which a tab parts the cells and a line feed the rows. */
function cellAt(rows: readonly (readonly Cell[])[], place: number): { cell: Cell; r: number; start: number } | null {
  let start = 0;
  for (const [r, row] of rows.entries()) {
    for (const cell of row) {
      if (place < start + cell.text.length + 1) return { cell, r, start };
      start += cell.text.length + 1;
    }
  }
  return null;
}

/** The row of a table around a place of its text, with the head above each cell. */
function rowAround(rows: readonly (readonly Cell[])[], [start, end]: readonly [number, number]): TableRow | null {
  const found = cellAt(rows, start);
  if (!found) return null;
  const grid = gridOf(rows);
  const { cell: holder, r } = found;
  const isHead = (row: (Cell | undefined)[]) => row.length > 0 && row.every((cell) => cell?.header);
  const heads = grid.slice(0, r).findLast(isHead) ?? [];
  return {
    kind: 'row',
    row: r + 1,
    heads: grid[r].map((_, c) => heads[c]?.text ?? ''),
    cells: grid[r].map((cell) => cell?.text ?? ''),
    at: grid[r].indexOf(holder),
    before: holder.text.slice(0, start - found.start),
    exact: holder.text.slice(start - found.start, end - found.start),
    after: holder.text.slice(end - found.start),
  };
}

/** The passage a page quotes for a figure: its sentence, or its row of a table. */
export function passageOf(block: Pick<Block, 'text' | 'rows'>, quantity: Pick<Quantity, 'at'> & Partial<Governed>): FigurePassage {
  const place = rangeOf(block, quantity);
  return (
    (block.rows && rowAround(block.rows, place)) ??
    sentenceOf(block.text, place, governing({ when: null, scope: null, subject: null, wording: '', ...quantity }))
  );
}

/** The brackets that tables print around figures of another kind, each with its halves in both widths. */
const brackets = ['[［', '【', '〔', '(（'];

/**
 * The note right behind a table that says what the bracket around a figure's cell means: 注：带[ ]的为累计数. Null where the figure stands in no
 * table, in no bracket, or no note of the table names its bracket. `blocks` are the plan's, in the order of its text.
 */
export function tableNoteOf(blocks: readonly Block[], { block: id, at }: Pick<Quantity, 'block' | 'at'>): Block | null {
  const index = blocks.findIndex((block) => block.id === id);
  const table = blocks[index];
  if (!table?.rows) return null;
  const mark = table.text[rangeOf(table, { at })[0] - 1] ?? '';
  const both = brackets.find((pair) => pair.includes(mark));
  if (mark === '' || both === undefined) return null;
  const rest = blocks.slice(index + 1);
  const end = rest.findIndex(({ kind }) => kind !== 'note');
  return rest.slice(0, end < 0 ? undefined : end).find(({ text }) => [...both].some((each) => text.includes(each))) ?? null;
}

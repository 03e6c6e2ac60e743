import type { Block, Cell } from '../model/block.ts';
import type { ReadQuantity } from '../model/target.ts';

/** A piece of a block's text with the figure in it. */
export interface Sentence {
  kind: 'sentence';
  before: string;
  exact: string;
  after: string;
}

/** A row of a printed table with the heads of its columns; the cell `at` holds the figure. */
export interface Row {
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

export type Passage = Sentence | Row;

/** Where a quantity stands in its block's text: found by its quote; of several such places the nth, as it is the nth of `same` in the seed. */
export function placeIn(block: Block, quantity: ReadQuantity, same: readonly ReadQuantity[] = []): [number, number] {
  const { prefix, exact, suffix } = quantity.quote;
  const words = prefix + exact + suffix;
  const before = same.filter(
    (other) => other.position.start < quantity.position.start && other.quote.prefix + other.quote.exact + other.quote.suffix === words,
  );
  let from = block.text.indexOf(words);
  for (let i = 0; i < before.length; i++) from = block.text.indexOf(words, from + 1);
  if (from < 0)
    throw new Error(`content/data/${quantity.plan}.json: the quote of ${quantity.id} is not in its block. Run npm run content.`);
  return [from + prefix.length, from + prefix.length + exact.length];
}

const stops = '。！？；\n';

/** The sentence around a place of a text: from the full stop before it to the one after it. */
export function sentenceAround(text: string, [start, end]: readonly [number, number]): Sentence {
  let from = start;
  while (from > 0 && !stops.includes(text[from - 1])) from--;
  let to = end;
  while (to < text.length && !stops.includes(text[to])) to++;
  if (to < text.length && text[to] !== '\n') to++;
  return {
    kind: 'sentence',
    before: text.slice(from, start).trimStart(),
    exact: text.slice(start, end),
    after: text.slice(end, to).trimEnd(),
  };
}

/** Where the sentence around a place begins. */
export function sentenceStart(text: string, start: number): number {
  let from = start;
  while (from > 0 && !stops.includes(text[from - 1])) from--;
  return from;
}

/** A table's cells with merged ones in every place they take. */
function gridOf(rows: readonly (readonly Cell[])[]): (Cell | null)[][] {
  const grid: (Cell | null)[][] = rows.map(() => []);
  rows.forEach((row, r) => {
    let c = 0;
    for (const cell of row) {
      while (grid[r][c]) c++;
      for (let down = 0; down < cell.rowspan && r + down < grid.length; down++)
        for (let across = 0; across < cell.colspan; across++) grid[r + down][c + across] = cell;
      c += cell.colspan;
    }
  });
  return grid;
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
function rowAround(rows: readonly (readonly Cell[])[], [start, end]: readonly [number, number]): Row | null {
  const found = cellAt(rows, start);
  if (!found) return null;
  const grid = gridOf(rows);
  const { cell: holder, r } = found;
  const isHead = (row: (Cell | null)[]) => row.length > 0 && row.every((cell) => cell?.header);
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
export function passageOf(block: Block, quantity: ReadQuantity, same: readonly ReadQuantity[] = []): Passage {
  const place = placeIn(block, quantity, same);
  return (block.rows && rowAround(block.rows, place)) ?? sentenceAround(block.text, place);
}

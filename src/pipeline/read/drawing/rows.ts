import type { Grid, GridCell } from './grid.ts';
import { isBlank, setWidth } from '../source/layout.ts';
import { join, type Passage, trim } from '../source/passage.ts';

/** A cell as read: its wrapped lines joined. */
export interface ReadCell {
  passage: Passage;
  rowspan: number;
  colspan: number;
  header: boolean;
}

const nothing: Passage = { text: '', at: new Uint32Array(0) };

/** The text of a cell, its wrapped lines joined with nothing between. */
const cellText = (cell: GridCell): Passage => join(cell.lines.map(trim));

/** A cell that holds a figure or the sign for none: 49.7, [18], 20以上, 81.13（2014）, -. */
const isFigure = (text: string): boolean => /^[[［（(〔]?[-－—0-9０-９.．]+/.test(text);

/** The rows of a grid. Its first rows are head; so are the columns before the first one that holds figures. */
export function readRows(grid: Grid): ReadCell[][] {
  const cells = grid.cells.map((cell) => ({ cell, passage: cellText(cell) }));
  const heads = { rows: countHeadRows(grid), columns: countHeadColumns(grid.columns, cells) };
  const rows = Array.from({ length: grid.rows }, (): Filled[] => []);
  for (const filled of cells) rows[filled.cell.row].push(filled);
  return fillHoles(rows, grid.columns).map((row) => row.map((filled) => readCell(filled, heads)));
}

/** The rows with an empty cell wherever the drawing has none. */
function fillHoles(rows: readonly Filled[][], columns: number): Filled[][] {
  const covered = new Array<number>(columns).fill(0);
  return rows.map((row, r) => {
    for (const { cell } of row) covered.fill(r + cell.rowspan, cell.column, cell.column + cell.colspan);
    const holes = covered.flatMap((until, column): Filled[] =>
      until > r ? [] : [{ cell: { row: r, column, rowspan: 1, colspan: 1, lines: [] }, passage: nothing }],
    );
    return [...row, ...holes].sort((a, b) => a.cell.column - b.cell.column);
  });
}

interface Filled {
  cell: GridCell;
  passage: Passage;
}

const readCell = ({ cell, passage }: Filled, heads: { rows: number; columns: number }): ReadCell => ({
  passage,
  rowspan: cell.rowspan,
  colspan: cell.colspan,
  header: cell.row < heads.rows || (cell.column < heads.columns && !isBlank(passage.text)),
});

/** How many rows are head: those over the rule that parts them off; else the first, with those that its cells reach down to where one stands over several columns. */
function countHeadRows({ rows, cells, heads }: Grid): number {
  const first = cells.filter(({ row }) => row === 0);
  const reach = first.some(({ colspan }) => colspan > 1) ? first.reduce((most, { rowspan }) => Math.max(most, rowspan), 1) : 1;
  return Math.min(heads ?? reach, rows);
}

/** How many columns at the left hold no figures: one where none does. */
function countHeadColumns(columns: number, cells: readonly Filled[]): number {
  const filled = new Array<number>(columns).fill(0);
  const figures = new Array<number>(columns).fill(0);
  for (const { cell, passage } of cells) {
    if (cell.row === 0 || isBlank(passage.text)) continue;
    filled[cell.column]++;
    if (isFigure(passage.text)) figures[cell.column]++;
  }
  const first = filled.findIndex((count, column) => count > 0 && figures[column] * 2 >= count);
  return first >= 0 ? first : Math.min(1, columns - 1);
}

/**
 * The paragraphs of a box whose lines were broken at a fixed width. A line closes its paragraph when it leaves room
 * for two more characters, or for one after a full stop; an indented line opens one.
 */
export function boxParagraphs(cell: GridCell): Passage[] {
  const paragraphs: Passage[][] = [];
  let open = false;
  for (const line of cell.lines) {
    if (isBlank(line.text)) {
      open = false;
      continue;
    }
    const indented = /^\s{2,}/.test(line.text) && setWidth(/^\s*/.exec(line.text)?.[0] ?? '') >= 4;
    if (!open || indented) paragraphs.push([]);
    paragraphs[paragraphs.length - 1].push(trim(line));
    open = !closes(line.text);
  }
  return paragraphs.map(join);
}

function closes(line: string): boolean {
  const words = line.trimEnd();
  const room = setWidth(line.slice(words.length));
  return room >= 4 || (room >= 2 && /[。！？；：]$/.test(words));
}

import type { Grid, GridCell } from './grid.ts';
import { isBlank, setWidth } from './layout.ts';
import { join, type Passage, slice, trim } from './passage.ts';

/** A cell as read: its wrapped lines joined. */
export interface ReadCell {
  passage: Passage;
  rowspan: number;
  colspan: number;
  header: boolean;
}

/** The text of a cell, its wrapped lines joined with nothing between. */
const cellText = (cell: GridCell): Passage =>
  join(
    cell.lines
      .map(trim)
      .filter((line) => line.text)
      .concat({ text: '', at: new Uint32Array(0) }),
  );

/** A cell that holds a figure or the sign for none: 49.7, [18], 20以上, 81.13（2014）, -. */
const isFigure = (text: string): boolean => /^[[［（(〔]?[-－—0-9０-９.．]+/.test(text);

/** The rows of a grid. The first row is head; so are the columns before the first one that holds figures. */
export function readRows(grid: Grid): ReadCell[][] {
  const texts = new Map(grid.cells.map((cell) => [cell, cellText(cell)]));
  const headColumns = countHeadColumns(grid, texts);
  return Array.from({ length: grid.rows }, (_, row) =>
    grid.cells
      .filter((cell) => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map((cell) => ({
        passage: texts.get(cell) ?? cellText(cell),
        rowspan: cell.rowspan,
        colspan: cell.colspan,
        header: row === 0 || (cell.column < headColumns && !isBlank(texts.get(cell)?.text ?? '')),
      })),
  ).filter((row) => row.length > 0);
}

function countHeadColumns(grid: Grid, texts: Map<GridCell, Passage>): number {
  for (let column = 0; column < grid.columns; column++) {
    const body = grid.cells.filter((cell) => cell.row > 0 && cell.column === column && !isBlank(texts.get(cell)?.text ?? ''));
    const figures = body.filter((cell) => isFigure(texts.get(cell)?.text ?? ''));
    if (body.length > 0 && figures.length * 2 >= body.length) return column;
  }
  return Math.min(1, grid.columns - 1);
}

/** The rows of a table written with pipes; its rule line is left out. */
export function readPipes(lines: readonly Passage[]): ReadCell[][] {
  const rows = lines.filter((_, i) => i !== 1).map(pipeCells);
  const columns = Math.max(...rows.map((row) => row.length));
  const cells = rows.flatMap((row, r) => row.map((passage, column) => ({ row: r, column, rowspan: 1, colspan: 1, lines: [passage] })));
  return readRows({ rows: rows.length, columns, cells });
}

function pipeCells(line: Passage): Passage[] {
  const cells: Passage[] = [];
  let from = 1;
  for (let i = 1; i < line.text.length; i++) {
    if (!/[|｜]/.test(line.text[i])) continue;
    cells.push(slice(line, from, i));
    from = i + 1;
  }
  return cells;
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
    const indented = /^[\s]{2,}/.test(line.text) && setWidth(/^\s*/.exec(line.text)?.[0] ?? '') >= 4;
    if (!open || indented) paragraphs.push([]);
    paragraphs[paragraphs.length - 1].push(trim(line));
    open = !closes(line.text);
  }
  return paragraphs.map(join);
}

function closes(line: string): boolean {
  const room = setWidth(/\s*$/.exec(line)?.[0] ?? '');
  return room >= 4 || (room >= 2 && /[。！？；：]\s*$/.test(line));
}

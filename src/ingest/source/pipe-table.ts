import { printed, type Segment, type SourceLine } from './segment.ts';

/** A cell of a table and the place of its upper left corner. */
export interface TableCell {
  row: number;
  column: number;
  rowspan: number;
  colspan: number;
  /** Its lines. */
  lines: SourceLine[];
  /** True where the file marks it as a head. */
  head: boolean;
}

const cellSegments = ({ lines }: TableCell): Segment[] =>
  lines
    .flatMap((line, i) => (i > 0 ? [{ text: '<br>' }, ...line] : line))
    .map((segment) => ({ ...segment, text: segment.text === '<br>' ? segment.text : escaped(segment.text) }));

const escaped = (text: string): string =>
  text
    .replace(/\|/g, '\\|')
    .replace(/\s*\n\s*/g, '<br>')
    .replace(/\t/g, ' ');

const isEmpty = (cell: TableCell): boolean => printed(cell.lines.flat()).trim() === '';

/** How many columns cells take. */
const columnsOf = (cells: readonly TableCell[]): number => cells.reduce((most, { column, colspan }) => Math.max(most, column + colspan), 0);

/** The rows that a file marks as head; else the first, with those that its heads reach down to where some stand over several columns. */
function headRows(cells: readonly TableCell[]): number {
  const marked = cells.filter(({ head }) => head);
  let rows = 0;
  while (marked.some(({ row }) => row === rows) && cells.filter(({ row }) => row === rows).every(({ head }) => head)) rows++;
  if (rows > 0) return rows;
  const first = cells.filter(({ row }) => row === 0);
  return first.some(({ colspan }) => colspan > 1) ? first.reduce((most, { rowspan }) => Math.max(most, rowspan), 1) : 1;
}

/** What stands at a place of the grid: a cell, what comes from the left or from above, or nothing. */
function rowSegments(cells: readonly TableCell[], row: number, columns: number): Segment[] {
  const line: Segment[] = [{ text: '|' }];
  for (let column = 0; column < columns; column++) {
    const cell = cells.find((c) => c.row <= row && row < c.row + c.rowspan && c.column <= column && column < c.column + c.colspan);
    if (cell && cell.row < row) line.push({ text: ' ^^ |' });
    else if (cell && cell.column < column) line.push({ text: ' << |' });
    else if (cell && !isEmpty(cell)) line.push({ text: ' ' }, ...cellSegments(cell), { text: ' |' });
    else line.push({ text: '  |' });
  }
  return line;
}

/**
 * A table as lines written with pipes, a rule after its head rows. A first row that is one cell is a caption and a line of its own;
 * a table of one column is no table, and gives the lines of its cells.
 */
export function pipeTable(cells: readonly TableCell[]): SourceLine[] {
  const columns = columnsOf(cells);
  if (columns <= 1) return cells.flatMap(({ lines }) => lines);
  const [first] = cells;
  const isCaption = first?.row === 0 && first.colspan >= columns && first.rowspan === 1 && cells.some(({ row }) => row > 0);
  if (isCaption) return [...first.lines, ...pipeTable(cells.slice(1).map((cell) => ({ ...cell, row: cell.row - 1 })))];
  const rows = cells.reduce((most, { row, rowspan }) => Math.max(most, row + rowspan), 0);
  const heads = Math.min(headRows(cells), rows);
  const rule: SourceLine = [{ text: `|${' --- |'.repeat(columns)}` }];
  const lines = Array.from({ length: rows }, (_, row): SourceLine => rowSegments(cells, row, columns));
  return [...lines.slice(0, heads), rule, ...lines.slice(heads)];
}

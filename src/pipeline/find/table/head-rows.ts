import type { ReadCell } from '../../read/drawing/rows.ts';
import { calendarYear } from '../../../language/numerals.ts';
import { squeeze } from '../numbers/squeeze.ts';

/** A table with merged cells in every place they take. */
export type Grid = readonly (readonly (ReadCell | undefined)[])[];

/** Words of cells that were asked for: heads are, for every row below. */
const known = new WeakMap<ReadCell, string>();

/** The words of a cell without space; "" where none stands. */
export function textOf(cell: ReadCell | undefined): string {
  if (!cell) return '';
  const text = known.get(cell) ?? squeeze(cell.passage.text).text;
  known.set(cell, text);
  return text;
}

const yearInside = new RegExp(calendarYear);
const yearAlone = new RegExp(`^${calendarYear}$`);
const figureCell = /^[[［【（]?[≥≤><]?\d+(?:\.\d+)?%?[\]］】）]?$/;

/** A row that is one cell over all columns: a caption or a label of the rows below. */
const isOneCell = (row: Grid[number]): boolean => row.length > 1 && row[0] !== undefined && row.every((cell) => cell === row[0]);

/** How many rows were told as head by how they are drawn; a label over the rows below the head is none. */
function toldHeads(grid: Grid): number {
  const told = grid.findIndex((row) => !row.every((cell) => cell?.header));
  return grid.slice(0, told).findLastIndex((row) => !isOneCell(row)) + 1;
}

/** How many rows of a table are its head: those that were told as head by how they are drawn; the first, and the next where years only begin there. */
export function headRows(grid: Grid): number {
  const told = toldHeads(grid);
  const captions = grid.findIndex((row) => !isOneCell(row));
  const first = Math.max(captions, 0);
  const hasYear = (row: Grid[number]) => row.some((cell) => yearInside.test(textOf(cell)) || /目标|现状|基期/.test(textOf(cell)));
  const second = grid[first + 1];
  if (!second || grid.length < first + 3) return Math.max(first + 1, told);
  const spans =
    grid[first].some((cell) => cell && (cell.rowspan > 1 || cell.colspan > 1)) ||
    (textOf(second[0]) === '' && textOf(grid[first][0]) !== '');
  const isFigure = (cell: ReadCell | undefined) => figureCell.test(textOf(cell)) && !yearAlone.test(textOf(cell));
  return Math.max(spans && hasYear(second) && !second.some(isFigure) ? first + 2 : first + 1, told);
}

/** True for a row that says the head again, as a table does that was cut by a page. */
export const repeatsHead = (grid: Grid, row: number): boolean =>
  grid[row].length > 1 && grid[row].every((cell, c) => textOf(cell) === textOf(grid[0][c]));

/** The heads of a table, column by column, a caption over all of them left out. */
export function headTexts(grid: Grid, heads: number): string[] {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = grid.slice(0, heads).filter((row, r) => r === heads - 1 || !isOneCell(row));
  return Array.from({ length: width }, (_, c) => [...new Set(rows.map((row) => textOf(row[c])))].join(''));
}

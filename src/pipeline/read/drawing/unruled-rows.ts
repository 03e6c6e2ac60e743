import { isFigureCell } from './cell-form.ts';
import { isBlank } from '../source/layout.ts';
import type { Passage } from '../source/passage.ts';
import type { Grid, GridCell } from './grid.ts';

/** A grid in which rows that no rule parts are rows of their own: where figures stand under one another, each beside a name. */
export function partRows(grid: Grid): Grid {
  const cells: GridCell[] = [];
  let added = 0;
  for (const [row, band] of Map.groupBy(grid.cells, (cell) => cell.row)) {
    const starts = row > 0 && isWhole(band, grid) ? startsOf(band) : [];
    if (starts.length < 2) cells.push(...band.map((cell) => ({ ...cell, row: row + added })));
    else {
      starts.forEach((from, i) => cells.push(...band.map((cell) => partOf(cell, row + added + i, from, starts[i + 1]))));
      added += starts.length - 1;
    }
  }
  return added ? { ...grid, rows: grid.rows + added, cells } : grid;
}

const partOf = (cell: GridCell, row: number, from: number, to?: number): GridCell => ({ ...cell, row, lines: cell.lines.slice(from, to) });

/** True where a cell stands in each column, none over several rows or columns, all with as many lines. */
const isWhole = (band: readonly GridCell[], { columns }: Grid): boolean =>
  band.length === columns &&
  band.every(({ rowspan, colspan, lines }) => rowspan === 1 && colspan === 1 && lines.length === band[0].lines.length);

const isFigure = (line: Passage): boolean => isFigureCell(line.text);

/** The lines at which rows begin: those with figures and a name, the first of the band among them. Others go on from the one before. */
function startsOf(band: readonly GridCell[]): number[] {
  const lines = band[0].lines.map((_, i) => band.map((cell) => cell.lines[i]));
  const starts = lines.flatMap((line, i) => (line.some(isFigure) && !isBlank(line[0].text) ? [i] : []));
  const shared = starts.every((at) => lines[at].filter(({ text }) => !isBlank(text)).length * 2 > band.length);
  return shared && starts[0] === 0 ? starts : [];
}

import type { Cell } from './block.ts';

/** The widest that one cell is taken to be, so that a wrong count cannot fill the memory. */
const widest = 100;

/** A table as a grid: `grid[row][column]`, a cell over several rows or columns standing in each; undefined where nothing stands. */
export function gridOf<C extends Pick<Cell, 'rowspan' | 'colspan'>>(rows: readonly (readonly C[])[]): (C | undefined)[][] {
  const grid: (C | undefined)[][] = rows.map(() => []);
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row) {
      while (grid[r][column]) column++;
      for (let down = r; down < Math.min(r + cell.rowspan, rows.length); down++) {
        for (let across = 0; across < Math.min(cell.colspan, widest); across++) grid[down][column + across] = cell;
      }
    }
  });
  return grid;
}

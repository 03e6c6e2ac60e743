import { type Grid, type GridCell, mostColumns } from '../drawing/grid.ts';
import { join, type Passage, slice, trim } from '../source/passage.ts';
import { isTable } from '../drawing/cell-form.ts';

/** Rows written with pipes that begin a run of lines: how many lines they take, and the table. */
export interface Written {
  taken: number;
  grid: Grid;
}

/** A pipe that parts cells, or a rule that stands for one; `\|` is a pipe that is text. */
const pipe = /(?<!\\)[|｜│┃]/g;

const count = (text: string): number => text.match(pipe)?.length ?? 0;

/** True for a row with a pipe at either end. */
const isFramed = ({ text }: Passage): boolean => /^[|｜│┃]/.test(text) && /.(?<!\\)[|｜│┃]$/.test(text);

const isRuleLine = ({ text }: Passage): boolean => /^[|｜\s:：\-－—]+$/.test(text) && /[-－—]{2}/.test(text) && count(text) > 0;

/** A table written with pipes at the start of `lines`: rows with pipes at their ends, or parted by as many in each; null where none is. */
export function readPipes(lines: readonly Passage[]): Written | null {
  const framed = isFramed(lines[0]);
  let taken = 0;
  for (const line of lines) {
    const belongs = framed ? isFramed(line) : !isFramed(line) && count(line.text) === count(lines[0].text);
    if (!belongs || count(line.text) === 0 || count(line.text) > mostColumns + 1) break;
    taken++;
  }
  const run = lines.slice(0, taken);
  const rule = run.findIndex((line, i) => i > 0 && isRuleLine(line));
  const rows = run.filter((_, i) => i !== rule).map((line) => cellsOf(line));
  if (rule < 0 ? !standsWithoutRule(rows, framed) : !framed && rows.length < 2) return null;
  return { taken, grid: gridOfRows(rows, rule < 0 ? null : rule) };
}

function standsWithoutRule(rows: readonly Passage[][], framed: boolean): boolean {
  const isEven = rows.every(({ length }) => length === rows[0].length);
  if (rows.length < 2 || rows[0].length < 2 || !isEven) return false;
  return framed || isTable(rows.map((row) => row.map(({ text }) => text)));
}

function cellsOf(line: Passage): Passage[] {
  const cuts = [...line.text.matchAll(pipe)].map(({ index }) => index);
  const cells = [-1, ...cuts].map((at, i) => trim(slice(line, at + 1, cuts[i] ?? line.text.length)));
  return cells.slice(cuts[0] === 0 ? 1 : 0, cuts.at(-1) === line.text.length - 1 ? -1 : undefined);
}

/** The grid of rows of cells: `^^` goes on from above, `<<` from the left; where these make no rectangle each stands for an empty cell. */
function gridOfRows(rows: readonly Passage[][], heads: number | null): Grid {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 1);
  const cells: GridCell[] = [];
  const grid: (GridCell | undefined)[][] = rows.map(() => []);
  rows.forEach((row, r) =>
    row.forEach((passage, c) => {
      const mark = passage.text === '^^' && r > 0 ? 'above' : passage.text === '<<' && c > 0 ? 'left' : null;
      if (mark) grid[r][c] = mark === 'above' ? grid[r - 1][c] : grid[r][c - 1];
      else cells.push((grid[r][c] = { row: r, column: c, rowspan: 1, colspan: 1, lines: linesOf(passage) }));
    }),
  );
  const places = new Map<GridCell, number>();
  for (const cell of grid.flat()) if (cell) places.set(cell, (places.get(cell) ?? 0) + 1);
  const spans = (cell: GridCell): GridCell => ({ ...cell, ...spansOf(cell, grid, places.get(cell) ?? 0) });
  return { rows: rows.length, columns, cells: cells.map(spans), ...(heads && { heads }) };
}

/** How many rows and columns a cell takes that has so many places of a grid: one each where these make no rectangle. */
function spansOf(cell: GridCell, grid: readonly (GridCell | undefined)[][], places: number): Pick<GridCell, 'rowspan' | 'colspan'> {
  if (places === 1) return { rowspan: 1, colspan: 1 };
  const { row, column } = cell;
  const until = (go: (step: number) => GridCell | undefined): number => {
    let step = 1;
    while (go(step) === cell) step++;
    return step;
  };
  const rowspan = until((step) => grid[row + step]?.[column]);
  const colspan = until((step) => grid[row][column + step]);
  const inside = grid
    .slice(row, row + rowspan)
    .every((line) => line.slice(column, column + colspan).filter((other) => other === cell).length === colspan);
  return inside && places === rowspan * colspan ? { rowspan, colspan } : { rowspan: 1, colspan: 1 };
}

/** The lines of a cell, parted by `<br>`, the backslash of `\|` left out. */
function linesOf(cell: Passage): Passage[] {
  const lines: Passage[] = [];
  let from = 0;
  for (const { 0: tag, index } of cell.text.matchAll(/<br\s*\/?>|$/g)) {
    lines.push(withoutEscapes(slice(cell, from, index)));
    from = index + tag.length;
  }
  return lines;
}

function withoutEscapes(line: Passage): Passage {
  const cuts = [...line.text.matchAll(/\\(?=[|｜])/g)].map(({ index }) => index);
  if (!cuts.length) return line;
  return join([-1, ...cuts].map((at, i) => slice(line, at + 1, cuts[i] ?? line.text.length)));
}

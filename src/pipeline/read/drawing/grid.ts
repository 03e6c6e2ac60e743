import type { Problem } from '../../../model/problem.ts';
import { type Bar, barsOf, drawnLines, isBar, isFlat } from './drawn.ts';
import { isBlank } from '../source/layout.ts';
import { partRows } from './unruled-rows.ts';
import { extent, join, type Passage, slice } from '../source/passage.ts';
import { problemAt, type Seed } from '../source/seed.ts';

/** A cell of a drawn or piped table: its place in the grid and its lines as drawn. */
export interface GridCell {
  row: number;
  column: number;
  rowspan: number;
  colspan: number;
  /** One passage a drawn line, layout space at the ends kept, so that a short line can be told from a full one. */
  lines: Passage[];
}

/** A table as drawn. */
export interface Grid {
  rows: number;
  columns: number;
  cells: GridCell[];
  /** How many rows its rule parts off as heads, where it has one. */
  heads?: number;
}

/** More columns than any plan's table has: what is drawn with more is no table. */
export const mostColumns = 100;

interface State {
  row: number;
  /** True when the row has lines: rules drawn twice make no row between them. */
  filled: boolean;
  open: (GridCell | undefined)[];
  cells: GridCell[];
  problems: Problem[];
  seed: Seed;
}

/** Reads a drawn box, from its top rule to its bottom rule, as a grid; null, with a fatal problem, when it has too many columns. */
export function readGrid(seed: Seed, region: Passage): { grid: Grid | null; problems: Problem[] } {
  const { lines, whole } = drawnLines(region);
  const top = barsOf(lines[0]);
  const columns = top.length - 1;
  if (columns > mostColumns) return { grid: null, problems: [report(seed, region, 'columns', `the box has ${columns} columns.`)] };
  const state: State = {
    row: -1,
    filled: true,
    open: new Array<GridCell | undefined>(columns).fill(undefined),
    cells: [],
    problems: [],
    seed,
  };
  if (whole)
    state.problems.push(
      report(seed, region, 'whole', 'the box stands on one line and its lines are not equally wide; it is read as one row.'),
    );
  for (const line of lines) {
    if (isBar(line.text[0]) && isBar(line.text[line.text.length - 1])) readLine(state, line, placeBars(barsOf(line), top));
    else keep(state, line);
  }
  const rows = state.cells.reduce((most, cell) => (hasText(cell) ? Math.max(most, cell.row + 1) : most), state.row);
  return { grid: partRows({ rows, columns, cells: state.cells.filter((cell) => cell.row < rows) }), problems: state.problems };
}

const hasText = (cell: GridCell): boolean => cell.lines.some((line) => !isBlank(line.text));

const remedies = {
  columns: `A table has ${mostColumns} at most: take the text from its source again.`,
  whole: 'Compare the table with its source.',
  line: 'Compare the box with its source.',
};

const report = (seed: Seed, at: Passage, rule: keyof typeof remedies, message: string): Problem =>
  problemAt(seed, extent(at).start, { rule: 'box', message, remedy: remedies[rule], fatal: rule === 'columns' });

/** Adds words that stand in no cell to the first open one, so that nothing of them is lost, and reports them. */
function keep(
  state: State,
  line: Passage,
  message = 'a line of this box has no rule at one of its ends; it is read as part of the cell above.',
): void {
  const words = withoutRules(line);
  if (isBlank(words.text)) return;
  state.problems.push(report(state.seed, line, 'line', message));
  state.row = Math.max(state.row, 0);
  state.filled = true;
  const cell = state.open.find((open) => open) ?? openCell(state, 0, state.open.length);
  cell.lines.push(words);
}

const withoutRules = (line: Passage): Passage =>
  join([...line.text.matchAll(/[^\u2500-\u257f]+/g)].map(({ 0: words, index }) => slice(line, index, index + words.length)));

interface Segment {
  from: number;
  to: number;
  text: Passage;
}

/** Takes one drawn line: rules close cells, text is added to the cell it stands in. */
function readLine(state: State, line: Passage, places: readonly { index: number; column: number }[]): void {
  const segments = places
    .slice(1)
    .map(({ index, column }, i): Segment => ({ from: places[i].column, to: column, text: slice(line, places[i].index + 1, index) }));
  const isRuled = ({ text }: Segment) => text.text.length > 0 && [...text.text].every(isFlat);
  const ruled = segments.filter(isRuled);
  if (ruled.length && state.filled) state.row++;
  if (ruled.length) state.filled = false;
  for (const { from, to } of ruled) for (let c = from; c < to; c++) close(state, c);
  for (const { from, to, text } of segments.filter((segment) => !isRuled(segment))) {
    state.filled = true;
    if (to > from) (state.open[from] ?? openCell(state, from, to - from)).lines.push(text);
    else keep(state, text, 'these words stand in no column of the table; they are read as part of its first open cell.');
  }
}

function openCell(state: State, column: number, width: number): GridCell {
  let colspan = 0;
  while (colspan < width && !state.open[column + colspan]) colspan++;
  const cell: GridCell = { row: Math.max(state.row, 0), column, rowspan: 1, colspan: Math.max(colspan, 1), lines: [] };
  state.cells.push(cell);
  state.open.fill(cell, column, column + cell.colspan);
  return cell;
}

function close(state: State, column: number): void {
  const cell = state.open[column];
  if (!cell) return;
  cell.rowspan = Math.max(1, state.row - cell.row);
  state.open.fill(undefined, cell.column, cell.column + cell.colspan);
}

/** Which column edge each bar of a line stands on: by count where the line has them all, else by the nearest width. */
function placeBars(bars: readonly Bar[], top: readonly Bar[]): { index: number; column: number }[] {
  const columns = top.length - 1;
  if (bars.length === top.length) return bars.map(({ index }, column) => ({ index, column }));
  const scale = top[columns].edge / bars[bars.length - 1].edge;
  const nearest = (edge: number) =>
    top.reduce((best, candidate, e) => (Math.abs(candidate.edge - edge) < Math.abs(top[best].edge - edge) ? e : best), 0);
  return bars.map(({ index, edge }, i) => ({ index, column: i === 0 ? 0 : i === bars.length - 1 ? columns : nearest(edge * scale) }));
}

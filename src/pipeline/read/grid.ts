import type { Problem } from '../../model/problem.ts';
import { isBlank, isLayout, isRule, setWidth } from './layout.ts';
import { join, type Passage, slice, trim } from './passage.ts';
import { problemAt, type Seed } from './seed.ts';

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
}

const flat = /[─━═┄┅┈┉╌╍]/;
const isBar = (char: string): boolean => isRule(char) && !flat.test(char);

/** Reads a drawn box, from its top rule to its bottom rule, as a grid. */
export function readGrid(seed: Seed, region: Passage): { grid: Grid; problems: Problem[] } {
  const drawn = drawnLines(region);
  const columns = bars(drawn[0]).length - 1;
  const edges = barEdges(drawn[0]);
  const state: State = { row: -1, open: new Array<GridCell | undefined>(columns).fill(undefined), cells: [] };
  const problems: Problem[] = [];
  for (const line of drawn) {
    if (!isBar(line.text[0]) || !isBar(line.text[line.text.length - 1])) {
      problems.push(badLine(seed, line));
      if (!isBlank(line.text)) keep(state, line, columns);
      continue;
    }
    readLine(state, line, placeBars(line, edges, columns));
  }
  closeSpans(state);
  return { grid: { rows: state.row, columns, cells: state.cells.filter((cell) => cell.row < state.row) }, problems };
}

interface State {
  row: number;
  open: (GridCell | undefined)[];
  cells: GridCell[];
}

const badLine = (seed: Seed, line: Passage): Problem =>
  problemAt(seed, line.at[0], {
    rule: 'box',
    message: 'a line of this box has no rule at one of its ends; it is read as part of the cell above.',
    remedy: 'Compare the box with its source.',
    fatal: false,
  });

/** Adds a line without rules to the first open cell, so that nothing of it is lost. */
function keep(state: State, line: Passage, columns: number): void {
  state.row = Math.max(state.row, 0);
  const cell = state.open.find((open) => open) ?? openCell(state, 0, columns);
  cell.lines.push(withoutBars(line));
}

const withoutBars = (line: Passage): Passage => {
  const parts: Passage[] = [];
  let from = 0;
  for (let i = 0; i <= line.text.length; i++) {
    if (i < line.text.length && !isRule(line.text[i])) continue;
    if (i > from) parts.push(slice(line, from, i));
    from = i + 1;
  }
  return join(parts);
};

/** Takes one drawn line: rules close cells, text is added to the cell it stands in. */
function readLine(state: State, line: Passage, places: Map<number, number>): void {
  const at = bars(line);
  const segments = at
    .slice(1)
    .map((end, i) => ({ from: places.get(at[i]) ?? 0, to: places.get(end) ?? 0, text: slice(line, at[i] + 1, end) }));
  const isRuled = (segment: { text: Passage }) => segment.text.text.length > 0 && [...segment.text.text].every((char) => flat.test(char));
  if (segments.some(isRuled)) {
    state.row++;
    for (const { from, to } of segments.filter(isRuled)) for (let c = from; c < to; c++) close(state, c);
  }
  for (const { from, to, text } of segments.filter((segment) => !isRuled(segment) && segment.to > segment.from)) {
    const cell = state.open[from] ?? openCell(state, from, to - from);
    cell.lines.push(text);
  }
}

function openCell(state: State, column: number, colspan: number): GridCell {
  const cell: GridCell = { row: state.row, column, rowspan: 1, colspan, lines: [] };
  state.cells.push(cell);
  for (let c = column; c < column + colspan; c++) state.open[c] = cell;
  return cell;
}

function close(state: State, column: number): void {
  const cell = state.open[column];
  if (!cell) return;
  cell.rowspan = Math.max(1, state.row - cell.row);
  for (let c = 0; c < state.open.length; c++) if (state.open[c] === cell) state.open[c] = undefined;
}

function closeSpans(state: State): void {
  for (let c = 0; c < state.open.length; c++) close(state, c);
}

/** String indices of the bars of a drawn line. */
function bars(line: Passage): number[] {
  const found: number[] = [];
  for (let i = 0; i < line.text.length; i++) if (isBar(line.text[i])) found.push(i);
  return found;
}

/** Where each bar of a line stands, in set width. */
const barEdges = (line: Passage): number[] => bars(line).map((index) => setWidth(line.text.slice(0, index)));

/** Set width of a text whose box rules are `wide` each: fonts differ in that. */
const ruledWidth = (text: string, wide: number): number => {
  let rules = 0;
  for (const char of text) if (isRule(char)) rules++;
  return setWidth(text) - rules * (2 - wide);
};

/** Which column edge each bar of a line stands on: by count where the line has them all, else by the nearest width. */
function placeBars(line: Passage, edges: number[], columns: number): Map<number, number> {
  const found = bars(line);
  if (found.length === columns + 1) return new Map(found.map((index, i) => [index, i]));
  const total = barEdges(line).at(-1) ?? 1;
  const scale = (edges.at(-1) ?? 1) / (total || 1);
  const places = new Map<number, number>();
  barEdges(line).forEach((edge, i) => {
    const nearest = edges.reduce(
      (best, candidate, e) => (Math.abs(candidate - edge * scale) < Math.abs(edges[best] - edge * scale) ? e : best),
      0,
    );
    places.set(found[i], i === 0 ? 0 : i === found.length - 1 ? columns : nearest);
  });
  return places;
}

/** The lines of a drawn box: at line breaks, or by width where the whole box stands on one line of the seed. */
function drawnLines(region: Passage): Passage[] {
  if (/[\n\r]/.test(region.text)) return splitAtBreaks(region);
  return splitByWidth(region, 2) ?? splitByWidth(region, 1) ?? [region];
}

function splitAtBreaks(region: Passage): Passage[] {
  const parts: Passage[] = [];
  let from = 0;
  for (const match of region.text.matchAll(/\r\n|[\n\r]|$/g)) {
    const part = trim(slice(region, from, match.index));
    if (part.text) parts.push(part);
    from = match.index + match[0].length;
  }
  return parts;
}

/** Cuts a box that stands on one line: each drawn line is as wide as the top rule, give or take two characters. */
function splitByWidth(region: Passage, wide: number): Passage[] | null {
  const top = /^[\u2500-\u257f]+/.exec(region.text)?.[0] ?? '';
  const parts: Passage[] = [];
  const width = ruledWidth(top, wide);
  for (let i = 0; i < region.text.length;) {
    if (isLayout(region.text[i])) {
      i++;
      continue;
    }
    const end = lineEnd(region.text, i, width, wide);
    if (end === null) return null;
    parts.push(slice(region, i, end));
    i = end;
  }
  return parts;
}

function lineEnd(text: string, start: number, width: number, wide: number): number | null {
  let sum = 0;
  for (let i = start; i < text.length && sum <= width + 4; i++) {
    sum += isRule(text[i]) ? wide : setWidth(text[i]);
    if (isBar(text[i]) && i > start && Math.abs(sum - width) <= 4 && /^[\s]*([\u2500-\u257f]|$)/.test(text.slice(i + 1, i + 200)))
      return i + 1;
  }
  return null;
}

import type { ReadCell } from '../../read/drawing/rows.ts';
import { calendarYear } from '../../../language/numerals.ts';
import type { Period } from '../clause/period.ts';
import { squeeze } from '../numbers/squeeze.ts';

/** What a column of an indicator table holds. */
export interface IndicatorColumn {
  kind: 'measure' | 'unit' | 'value' | 'rate' | 'label';
  year: number | null;
  /** True for the base year's column. */
  base: boolean;
  /** True where the head says that the figures are sums over the years: 累计. */
  sum: boolean;
  /** True where the head names a yearly rate: 年均增速. */
  yearly: boolean;
}

/** A table with merged cells in every place they take. */
export type Grid = readonly (readonly (ReadCell | undefined)[])[];

const textOf = (cell: ReadCell | undefined): string => (cell ? squeeze(cell.passage.text).text : '');

const past = /基期|基数|现状|实际|完成值?$|实绩/;
const yearInside = new RegExp(calendarYear);
const yearAlone = new RegExp(`^${calendarYear}$`);
const names = /^(?:主要|具体|发展|核心)?指标(?:体系)?$|^指标名称|^名称$|^内容$/;
/** Not who answers for it: 责任单位. */
const unitHead = /(?<!责任|牵头|配合|实施|建设|主管)单位/;
const figureCell = /^[[［【（]?[≥≤><]?\d+(?:\.\d+)?%?[\]］】）]?$/;

/** How many rows of a table are its head: the first, and the next where years only begin there. */
export function headRows(grid: Grid): number {
  const hasYear = (row: Grid[number]) => row.some((cell) => yearInside.test(textOf(cell)) || /目标|现状|基期/.test(textOf(cell)));
  const second = grid[1];
  if (!second || grid.length < 3) return 1;
  const spans = grid[0].some((cell) => cell && (cell.rowspan > 1 || cell.colspan > 1));
  const isFigure = (cell: ReadCell | undefined) => figureCell.test(textOf(cell)) && !yearAlone.test(textOf(cell));
  return spans && hasYear(second) && !second.some(isFigure) ? 2 : 1;
}

/** True for a row that says the head again, as a table does that was cut by a page. */
export const repeatsHead = (grid: Grid, row: number): boolean =>
  grid[row].length > 1 && grid[row].every((cell, c) => textOf(cell) === textOf(grid[0][c]));

/** The columns of an indicator table; null when its head names neither a year nor a target. */
export function readColumns(grid: Grid, heads: number, period: Period): IndicatorColumn[] | null {
  const width = Math.max(...grid.map((row) => row.length));
  const texts = Array.from({ length: width }, (_, c) => [...new Set(grid.slice(0, heads).map((row) => textOf(row[c])))].join(''));
  const columns = texts.map((text) => columnOf(text, period));
  const values = columns.filter(({ kind }) => kind === 'value');
  if (!values.length) return null;
  const years = values.flatMap(({ year }) => (year === null ? [] : [year]));
  const first = Math.min(...years);
  for (const column of columns) if (column.kind === 'rate' && years.length) column.year = Math.max(...years);
  const beforeAll = period.from !== null ? first < period.from : years.length > 1;
  for (const column of values) if (column.year === first && beforeAll && years.some((year) => year > first)) column.base = true;
  const measure = columns.findIndex(({ kind }) => kind === 'measure');
  if (measure < 0) nameColumn(columns);
  return columns;
}

/** Without a head that says 指标, the last label before the figures names what is measured. */
function nameColumn(columns: IndicatorColumn[]): void {
  const firstValue = columns.findIndex(({ kind }) => kind === 'value');
  for (let c = firstValue - 1; c >= 0; c--) {
    if (columns[c].kind !== 'label') continue;
    columns[c].kind = 'measure';
    return;
  }
}

function columnOf(text: string, { to }: Period): IndicatorColumn {
  const plain = { year: null, base: false, sum: /累计|[[［【〔]/.test(text), yearly: /年均|增速|增长|增幅/.test(text) };
  if (names.test(text)) return { ...plain, kind: 'measure' };
  if (unitHead.test(text) && !/\d{4}/.test(text)) return { ...plain, kind: 'unit' };
  if (plain.yearly) return { ...plain, kind: 'rate', year: to };
  const year = yearInside.exec(text)?.[0];
  if (year) return { ...plain, kind: 'value', year: Number(year), base: past.test(text) };
  if (/目标值?$|规划值/.test(text)) return { ...plain, kind: 'value', year: to };
  if (past.test(text)) return { ...plain, kind: 'value', base: true };
  if (/累计/.test(text)) return { ...plain, kind: 'rate', year: to };
  return { ...plain, kind: 'label' };
}

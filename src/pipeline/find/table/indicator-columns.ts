import type { ReadCell } from '../../read/drawing/rows.ts';
import { calendarYear, fiveYearPlan } from '../../../language/numerals.ts';
import type { Period } from '../clause/date/period.ts';
import { squeeze } from '../numbers/squeeze.ts';

/** What a column of an indicator table holds. */
export interface IndicatorColumn {
  kind: 'measure' | 'unit' | 'value' | 'rate' | 'binding' | 'label';
  year: number | null;
  /** True for the base year's column. */
  base: boolean;
  /** True where the head says that the figures are sums over the years: 累计. */
  sum: boolean;
  /** True where the head names a yearly rate: 年均增速. */
  yearly: boolean;
  /** The unit that the head prints: 年均增速（%）, 2025年（亿元）; "" where it prints none. */
  unit: string;
  /** What the head says is measured, where each column measures something of its own: 总投资（亿元）; else null. */
  measure: string | null;
}

/** A column that says nothing yet. */
export const plainColumn: IndicatorColumn = {
  kind: 'label',
  year: null,
  base: false,
  sum: false,
  yearly: false,
  unit: '',
  measure: null,
};

/** A table with merged cells in every place they take. */
export type Grid = readonly (readonly (ReadCell | undefined)[])[];

const textOf = (cell: ReadCell | undefined): string => (cell ? squeeze(cell.passage.text).text : '');

const past = /基期|基数|现状|实际|完成值?$|实绩/;
const yearInside = new RegExp(calendarYear);
const yearAlone = new RegExp(`^${calendarYear}$`);
const names = /^(?:主要|具体|发展|核心)?指标(?:体系)?$|^指标名称|^名称$|^内容$/;
const bindingHead = /^(?:指标)?(?:属性|性质)$|^指标类[型别]$/;
/** Not who answers for it: 责任单位. */
const unitHead = /(?<!责任|牵头|配合|实施|建设|主管)单位/;
const figureCell = /^[[［【（]?[≥≤><]?\d+(?:\.\d+)?%?[\]］】）]?$/;

/** A row that is one cell over all columns: a caption or a label of the rows below. */
const isOneCell = (row: Grid[number]): boolean => row.length > 1 && row[0] !== undefined && row.every((cell) => cell === row[0]);

/** How many rows of a table are its head: those that were told as head by how they are drawn; the first, and the next where years only begin there. */
export function headRows(grid: Grid): number {
  const told = grid.findIndex((row) => !row.every((cell) => cell?.header));
  const captions = grid.findIndex((row) => !isOneCell(row));
  const first = Math.max(captions, 0);
  const hasYear = (row: Grid[number]) => row.some((cell) => yearInside.test(textOf(cell)) || /目标|现状|基期/.test(textOf(cell)));
  const second = grid[first + 1];
  if (!second || grid.length < first + 3) return Math.max(first + 1, told);
  const spans = grid[first].some((cell) => cell && (cell.rowspan > 1 || cell.colspan > 1));
  const isFigure = (cell: ReadCell | undefined) => figureCell.test(textOf(cell)) && !yearAlone.test(textOf(cell));
  return Math.max(spans && hasYear(second) && !second.some(isFigure) ? first + 2 : first + 1, told);
}

/** True for a row that says the head again, as a table does that was cut by a page. */
export const repeatsHead = (grid: Grid, row: number): boolean =>
  grid[row].length > 1 && grid[row].every((cell, c) => textOf(cell) === textOf(grid[0][c]));

/** The columns of an indicator table; null when its head names neither a year nor a target. */
export function readColumns(grid: Grid, heads: number, period: Period): IndicatorColumn[] | null {
  const columns = headTexts(grid, heads).map((text) => columnOf(text, period));
  const values = columns.filter(({ kind }) => kind === 'value');
  if (!values.length) return null;
  dateColumns(columns, values, period);
  const measure = columns.findIndex(({ kind }) => kind === 'measure');
  if (measure < 0) nameColumn(columns);
  return columns;
}

/** The heads of a table, column by column, a caption over all of them left out. */
export function headTexts(grid: Grid, heads: number): string[] {
  const width = Math.max(...grid.map((row) => row.length));
  const rows = grid.slice(0, heads).filter((row, r) => r === heads - 1 || !isOneCell(row));
  return Array.from({ length: width }, (_, c) => [...new Set(rows.map((row) => textOf(row[c])))].join(''));
}

/** Gives the columns of rates their year, and tells the base year's column: before the plan, or its first year beside a later one of its goals. */
function dateColumns(columns: readonly IndicatorColumn[], values: readonly IndicatorColumn[], { from, to }: Period): void {
  const years = values.flatMap(({ year }) => (year === null ? [] : [year]));
  if (!years.length) return;
  const first = Math.min(...years);
  const later = years.filter((year) => year > first);
  const ends = years.filter((year) => to === null || year <= to);
  for (const column of columns) if (column.kind === 'rate') column.year = Math.max(...(ends.length ? ends : years));
  const opens = from === null ? to === null || first < to : first < from || (first === from && Math.min(...later) > first + 1);
  for (const column of values) if (column.year === first && opens && later.length > 0) column.base = true;
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

/** A unit in the head of figures; 累计, 预计 and years in brackets are none. */
const unitInHead = /[（(]((?!累计|合计|预计|[^）)]*[年期值])[^（）()\d]{1,10})[）)]$|([%％])$/;
const goals = /目标(?:值|任务|数)?(?:（[^（）]*）)?$|规划值|^(?:年度|重点)任务$|^任务(?:目标|数|量)$/;
const yearly = /年均|增速|增长|增幅|递增/;

function columnOf(text: string, { to }: Period): IndicatorColumn {
  const inHead = unitInHead.exec(text);
  const plain = {
    ...plainColumn,
    sum: /累计|[[［【〔]/.test(text),
    yearly: yearly.test(text),
    unit: inHead?.[1] ?? inHead?.[2] ?? '',
  };
  if (names.test(text)) return { ...plain, kind: 'measure' };
  if (unitHead.test(text) && !/\d{4}/.test(text)) return { ...plain, kind: 'unit' };
  if (bindingHead.test(text)) return { ...plain, kind: 'binding' };
  if (plain.yearly) return { ...plain, kind: 'rate', year: to };
  const year = yearOf(text);
  if (year) return { ...plain, kind: 'value', year, base: past.test(text) };
  if (goals.test(text)) return { ...plain, kind: 'value', year: to };
  if (past.test(text)) return { ...plain, kind: 'value', base: true };
  if (/累计/.test(text)) return { ...plain, kind: 'rate', year: to };
  return { ...plain, kind: 'label' };
}

/** The year that a head names, or the last of a five-year plan that it names: “十二五”目标. */
function yearOf(text: string): number | null {
  const year = yearInside.exec(text)?.[0];
  if (year) return Number(year);
  const plan = /[“"]?(十[一二三四五六七八九]?五)[”"]?(?:时期|期间|末|期末)?.{0,3}(?:目标|规划|指标|末)(?:值|数|任务)?$/.exec(text)?.[1];
  return plan ? fiveYearPlan(plan)[1] : null;
}

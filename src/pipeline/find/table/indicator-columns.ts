import type { Period } from '../clause/date/period.ts';
import { holdsFigures, ownColumns } from './amount-columns.ts';
import { baseYearOf } from './base-year.ts';
import { columnOf, type IndicatorColumn } from './head-column.ts';
import { type Grid, headTexts } from './head-rows.ts';

/** The columns of an indicator table; null when its head names neither a year nor a target. */
export function readColumns(grid: Grid, heads: number, period: Period): IndicatorColumn[] | null {
  const texts = headTexts(grid, heads);
  const columns = texts.map((text) => columnOf(text, period));
  const values = columns.filter(({ kind }) => kind === 'value');
  if (!values.length) return null;
  dateColumns(columns, values, period);
  const measure = columns.findIndex(({ kind }) => kind === 'measure');
  if (measure < 0) nameColumn(columns, (c) => holdsFigures(grid, heads, c));
  ownColumns(columns, { grid, heads, texts, period });
  return columns;
}

/** Gives the columns of rates their year, and tells the base year's column. */
function dateColumns(columns: readonly IndicatorColumn[], values: readonly IndicatorColumn[], period: Period): void {
  const years = values.flatMap(({ year }) => (year === null ? [] : [year]));
  if (!years.length) return;
  const ends = years.filter((year) => period.to === null || year <= period.to);
  for (const column of columns) if (column.kind === 'rate') column.year = Math.max(...(ends.length ? ends : years));
  const base = baseYearOf(years, period);
  for (const column of values) if (column.year === base && base !== null) column.base = true;
}

/** Without a head that says 指标, the last label before the figures names what is measured; one that holds figures is none. */
function nameColumn(columns: IndicatorColumn[], isOfFigures: (column: number) => boolean): void {
  const firstValue = columns.findIndex(({ kind }) => kind === 'value');
  for (let c = firstValue - 1; c >= 0; c--) {
    if (columns[c].kind !== 'label' || isOfFigures(c)) continue;
    columns[c].kind = 'measure';
    return;
  }
}

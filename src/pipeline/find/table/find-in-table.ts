import type { ReadCell } from '../../read/drawing/rows.ts';
import { gridOf } from '../../../model/table-grid.ts';
import { isTotal, readAmounts, readStages } from './amount-columns.ts';
import { type CellReading, readCell } from './cell.ts';
import { cellFigure, taskFigure } from './cell-figure.ts';
import type { IndicatorColumn } from './head-column.ts';
import { type Grid, headRows, headTexts, repeatsHead } from './head-rows.ts';
import { readColumns } from './indicator-columns.ts';
import { type RowHead, rowOf } from './row-head.ts';
import { rowTimes, yearColumn } from './row-years.ts';
import { findInParagraph, type Found } from '../kind/paragraph.ts';
import type { Period } from '../clause/date/period.ts';
import type { Place } from '../clause/place.ts';
import { squeeze } from '../numbers/squeeze.ts';
import type { UnitIndex } from '../../../language/numbers/units.ts';

/** A number of a table: like one of a paragraph, with its reading where the table's heads give one. */
export type CellFound = Found & { cell: CellReading | null };

/**
 * Every numeric expression of every cell, cell by cell. Heads hold no figures. A table whose heads name no year, no target and nothing that is
 * measured is read as so many paragraphs. `caption` is what stands over it.
 */
export function findInTable(
  units: UnitIndex,
  period: Period,
  rows: readonly (readonly ReadCell[])[],
  place: Place,
  caption = '',
): CellFound[][] {
  const grid = gridOf(rows);
  const heads = headRows(grid);
  const columns = columnsOf(grid, heads, caption, period);
  const times = rowTimes(grid, heads, headTexts(grid, heads), period);
  const around = { units, period, place, unit: unitOver(caption) };
  const found = new Map<ReadCell, CellFound[]>();
  grid.forEach((row, r) => {
    const isHead = r < heads || repeatsHead(grid, r);
    row.forEach((cell, c) => {
      if (!cell || found.has(cell)) return;
      const text = cell.passage.text;
      const plain = () => findInParagraph(units, period, { text, place, heads: [] });
      const column = columns?.[c];
      const isLabel = isHead || !/^(?:value|rate)$/.test(column?.kind ?? 'label') || (column?.totals && !isTotal(row));
      if (columns && !isLabel) found.set(cell, findInCell(around, text, { ...rowOf(row, columns, column), ...times[r] }, columns, c));
      else found.set(cell, plain().map(columns || isHead ? asLabel : (one) => ({ ...one, cell: null })));
    });
  });
  return rows.flat().map((cell) => found.get(cell) ?? []);
}

/** What the columns of a table hold; null where its heads name no year, no target and nothing that is measured. */
function columnsOf(grid: Grid, heads: number, caption: string, period: Period): IndicatorColumn[] | null {
  const years = yearColumn(grid, heads, headTexts(grid, heads));
  return (
    readColumns(grid, heads, period) ??
    (years?.stages ? readStages(grid, heads, years, period) : null) ??
    readAmounts(grid, heads, caption, period)
  );
}

/** The unit that stands over a table for all its figures: 单位：亿元. */
const unitOver = (caption: string): string => /单位[:：]([^，、；：\s）)]{1,8})[）)]?\s*$/.exec(caption)?.[1] ?? '';

/** What a table's cells are read with. */
interface Around {
  units: UnitIndex;
  period: Period;
  place: Place;
  /** The unit of figures that have none in their row or column. */
  unit: string;
}

/** Numbers in heads and names are no figures of the table. */
const asLabel = (one: Found): CellFound =>
  one.scene ? { ...one, kind: 'structure', rule: '表头与指标名', scene: null, cell: null } : { ...one, cell: null };

/** What a cell's figure is; a number that can't be measured stays in the ledger as `other`. */
function kindOf(cell: CellReading | null, column: IndicatorColumn, row: RowHead, { from }: Period): Pick<CellFound, 'kind' | 'rule'> {
  if (!cell) return { kind: 'other', rule: '指标表未读' };
  const past = column.base || row.past || (cell.year !== null && from !== null && cell.year < from);
  return past ? { kind: 'baseline', rule: '指标表基年' } : { kind: 'target', rule: '指标表目标年' };
}

/** The figure of a cell with its reading; what else is printed beside it stays unread. */
function findInCell(
  { units, period, place, unit }: Around,
  text: string,
  row: RowHead,
  columns: readonly IndicatorColumn[],
  c: number,
): CellFound[] {
  const squeezed = squeeze(text);
  const column = columns[c];
  const plain = findInParagraph(units, period, { text, place, heads: [] });
  const isTask = row.year !== null || !plain.some(({ kind }) => kind === 'target' || kind === 'baseline');
  const printed = cellFigure(squeezed.text) ?? (isTask ? taskFigure(squeezed.text) : null);
  const named = printed?.of ? { ...row, name: printed.of, of: row.name } : row;
  if (!printed || !row.name) return plain.map((one) => ({ ...one, cell: null }));
  const cell = readCell(units, printed, row.unit || column.unit ? named : { ...named, unit }, columns, column, place);
  const one: CellFound = {
    start: squeezed.at[printed.start],
    end: squeezed.at[printed.end - 1] + 1,
    ...kindOf(cell, column, row, period),
    scene: null,
    sets: null,
    spans: null,
    cell,
  };
  const rest = plain.filter((other) => other.start >= one.end);
  return [one, ...rest.map((other) => ({ ...other, kind: other.scene ? ('other' as const) : other.kind, cell: null, scene: null }))];
}

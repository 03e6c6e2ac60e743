import type { ReadCell } from '../../read/drawing/rows.ts';
import { gridOf } from '../../../model/table-grid.ts';
import { cellFigure, type CellReading, readCell, type RowHead } from './cell.ts';
import { countedIn, readAmounts } from './amount-columns.ts';
import { bindingOf } from './binding.ts';
import { type IndicatorColumn, headRows, readColumns, repeatsHead } from './indicator-columns.ts';
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
  const columns = readColumns(grid, heads, period) ?? readAmounts(grid, heads, caption, period);
  const around = { units, period, place, unit: unitOver(caption) };
  const found = new Map<ReadCell, CellFound[]>();
  grid.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!cell || found.has(cell)) return;
      const text = cell.passage.text;
      const plain = () => findInParagraph(units, period, { text, place, heads: [] });
      const isHead = r < heads || repeatsHead(grid, r);
      const isLabel = isHead || !/^(?:value|rate)$/.test(columns?.[c]?.kind ?? 'label');
      if (columns && !isLabel) found.set(cell, findInCell(around, text, rowOf(row, columns, columns[c]), columns, c));
      else found.set(cell, plain().map(columns || isHead ? asLabel : (one) => ({ ...one, cell: null })));
    }),
  );
  return rows.flat().map((cell) => found.get(cell) ?? []);
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

const unitTail = /（([^（）]{1,12})）$/;
/** What is in brackets and no unit: a way of counting, or words. */
const noUnit = /[\u4e00-\u9fff]{5,}|车间|口径|价$|不含|其中|按|累计|以上|^含/;

/**
 * What a figure is of, by its row: the name in the column of measures, 绿色工厂数量（个）, or in a column that says itself what it measures the
 * head's; its unit from the name, the column of units or the head; and what the column of 属性 says.
 */
export function rowOf(cells: readonly (ReadCell | undefined)[], columns: readonly IndicatorColumn[], column?: IndicatorColumn): RowHead {
  const text = (kind: IndicatorColumn['kind']) => {
    const at = columns.findIndex((other) => other.kind === kind);
    return at < 0 ? '' : squeeze(cells[at]?.passage.text ?? '').text;
  };
  const said = { binding: bindingOf(text('binding')), base: baseFigure(cells, columns) };
  const name = text('measure').replace(
    /^(?:其中:?|\d{1,2}[.、](?!\d)|（[\d一二三四五六七八九十]{1,2}）|[一二三四五六七八九十]{1,2}、|[①-⑳])/,
    '',
  );
  if (column?.measure) {
    const unit = column.unit || countedIn(column.measure);
    return { name: column.measure, unit, isPrinted: column.unit !== '', of: name, ...said };
  }
  const inName = unitTail.exec(name);
  const isUnit = inName && !noUnit.test(inName[1]);
  const printed = text('unit');
  const unit = printed || (isUnit ? inName[1] : guessUnit(name));
  const hasNone = /^[-—/]?$|^无$/.test(unit);
  return {
    name: isUnit ? name.slice(0, inName.index) : name,
    unit: hasNone ? '' : unit,
    isPrinted: printed !== '' || Boolean(isUnit),
    of: '',
    ...said,
  };
}

/** The figure that stands plain, in no brackets, in the base year's column. */
function baseFigure(cells: readonly (ReadCell | undefined)[], columns: readonly IndicatorColumn[]): number | null {
  const at = columns.findLastIndex(({ base }) => base);
  const figure = at < 0 ? null : cellFigure(squeeze(cells[at]?.passage.text ?? '').text);
  return figure && !figure.summed ? Number.parseFloat(figure.number) : null;
}

const guessUnit = (name: string): string =>
  /(?:率|比重)(?:提高|下降|降低)$/.test(name) ? '百分点' : /(?:率|比重|比例|占比)$/.test(name) ? '%' : '';

/** What a cell's figure is; a number that can't be measured stays in the ledger as `other`. */
function kindOf(cell: CellReading | null, column: IndicatorColumn, { from }: Period): Pick<CellFound, 'kind' | 'rule'> {
  if (!cell) return { kind: 'other', rule: '指标表未读' };
  const past = column.base || (cell.year !== null && from !== null && cell.year < from);
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
  const printed = cellFigure(squeezed.text);
  const column = columns[c];
  const plain = findInParagraph(units, period, { text, place, heads: [] });
  if (!printed || !row.name) return plain.map((one) => ({ ...one, cell: null }));
  const cell = readCell(units, printed, row.unit || column.unit ? row : { ...row, unit }, columns, column, place);
  const one: CellFound = {
    start: squeezed.at[printed.start],
    end: squeezed.at[printed.end - 1] + 1,
    ...kindOf(cell, column, period),
    scene: null,
    sets: null,
    spans: null,
    cell,
  };
  const rest = plain.filter((other) => other.start >= one.end);
  return [one, ...rest.map((other) => ({ ...other, kind: other.scene ? ('other' as const) : other.kind, cell: null, scene: null }))];
}

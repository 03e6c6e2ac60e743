import type { ReadCell } from '../../read/drawing/rows.ts';
import { gridOf } from '../../../model/table-grid.ts';
import { cellFigure, type CellReading, readCell, type RowHead } from './cell.ts';
import { type IndicatorColumn, headRows, readColumns, repeatsHead } from './indicator-columns.ts';
import { findInParagraph, type Found } from '../kind/paragraph.ts';
import type { Period } from '../clause/period.ts';
import type { Place } from '../clause/place.ts';
import { squeeze } from '../numbers/squeeze.ts';
import type { UnitIndex } from '../../../language/numbers/units.ts';

/** A number of a table: like one of a paragraph, with its reading where the table's heads give one. */
export type CellFound = Found & { cell: CellReading | null };

/** Every numeric expression of every cell, cell by cell. A table whose head names no year and no target is read as so many paragraphs. */
export function findInTable(units: UnitIndex, period: Period, rows: readonly (readonly ReadCell[])[], place: Place): CellFound[][] {
  const grid = gridOf(rows);
  const heads = headRows(grid);
  const columns = readColumns(grid, heads, period);
  const found = new Map<ReadCell, CellFound[]>();
  grid.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!cell || found.has(cell)) return;
      const text = cell.passage.text;
      const plain = () => findInParagraph(units, period, { text, place, heads: [] });
      const isLabel = r < heads || repeatsHead(grid, r) || !/^(?:value|rate)$/.test(columns?.[c]?.kind ?? 'label');
      if (!columns)
        found.set(
          cell,
          plain().map((one) => ({ ...one, cell: null })),
        );
      else if (isLabel) found.set(cell, plain().map(asLabel));
      else found.set(cell, findInCell({ units, period, place }, text, rowOf(row, columns), columns, c));
    }),
  );
  return rows.flat().map((cell) => found.get(cell) ?? []);
}

/** What a table's cells are read with. */
interface Around {
  units: UnitIndex;
  period: Period;
  place: Place;
}

/** Numbers in heads and names are no figures of the table. */
const asLabel = (one: Found): CellFound =>
  one.scene ? { ...one, kind: 'structure', rule: '表头与指标名', scene: null, cell: null } : { ...one, cell: null };

const unitTail = /（([^（）]{1,12})）$/;

/** A row's measure and unit: 绿色工厂数量（个）, or the unit column's. */
export function rowOf(cells: readonly (ReadCell | undefined)[], columns: readonly IndicatorColumn[]): RowHead {
  const text = (kind: IndicatorColumn['kind']) => {
    const at = columns.findIndex((column) => column.kind === kind);
    return at < 0 ? '' : squeeze(cells[at]?.passage.text ?? '').text;
  };
  const name = text('measure').replace(/^(?:\d{1,2}[.、]|（\d{1,2}）)/, '');
  const inName = unitTail.exec(name);
  const isUnit = inName && !/[\u4e00-\u9fff]{5,}|车间/.test(inName[1]);
  const column = text('unit');
  const unit = column || (isUnit ? inName[1] : guessUnit(name));
  const hasNone = /^[-—/]?$|^无$/.test(unit);
  return { name: isUnit ? name.slice(0, inName.index) : name, unit: hasNone ? '' : unit, isPrinted: column !== '' || Boolean(isUnit) };
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
  { units, period, place }: Around,
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
  const cell = readCell(units, printed, row, columns, column, place);
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

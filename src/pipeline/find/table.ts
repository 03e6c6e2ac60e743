import { boundAfter, boundBefore } from '../../language/bounds.ts';
import type { Comparator, Mode } from '../../model/target.ts';
import type { ReadCell } from '../read/rows.ts';
import { gridOf } from '../../model/grid.ts';
import { type Column, headRows, readColumns, repeatsHead } from './columns.ts';
import { comparatorFor } from './comparator.ts';
import { findInParagraph, type Found } from './paragraph.ts';
import type { Period } from './period.ts';
import type { Place } from './place.ts';
import { type Measured, readMeasured } from './quantity.ts';
import { squeeze } from './squeeze.ts';
import type { UnitIndex } from './units.ts';

/** How a cell of an indicator table reads. */
export interface CellReading {
  measure: string;
  measured: Measured;
  comparator: Comparator;
  mode: Mode;
  year: number | null;
  baseYear: number | null;
  wording: string;
  place: Place;
}

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
      else found.set(cell, readCell(units, period, text, place, rowOf(row, columns), columns, c));
    }),
  );
  return rows.flat().map((cell) => found.get(cell) ?? []);
}

/** Numbers in heads and names are no figures of the table. */
const asLabel = (one: Found): CellFound =>
  one.scene ? { ...one, kind: 'structure', rule: '表头与指标名', scene: null, cell: null } : { ...one, cell: null };

interface Row {
  name: string;
  unit: string;
}

const unitTail = /（([^（）]{1,12})）$/;

/** A row's measure and unit: 绿色工厂数量（个）, or the unit column's. */
function rowOf(cells: readonly (ReadCell | undefined)[], columns: readonly Column[]): Row {
  const text = (kind: Column['kind']) => {
    const at = columns.findIndex((column) => column.kind === kind);
    return at < 0 ? '' : squeeze(cells[at]?.passage.text ?? '').text;
  };
  const name = text('measure').replace(/^(?:\d{1,2}[.、]|（\d{1,2}）)/, '');
  const inName = unitTail.exec(name);
  const isUnit = inName && !/[\u4e00-\u9fff]{5,}|车间|元件/.test(inName[1]);
  const column = text('unit');
  const unit = column || (isUnit ? inName[1] : guessUnit(name));
  return { name: isUnit ? name.slice(0, inName.index) : name, unit: /^[-—/]?$|^无$/.test(unit) ? '' : unit };
}

const guessUnit = (name: string): string =>
  /(?:率|比重)(?:提高|下降|降低)$/.test(name) ? '百分点' : /(?:率|比重|比例|占比)$/.test(name) ? '%' : '';

const number = '(?<number>[\\d.,]+(?:[-~—][\\d.]+)?)';
const unit = `(?<unit>(?:(?!${boundAfter})[^（）\\]］】〕\\d])*)`;
const bounds = { before: `(?<before>${boundBefore})?`, inside: `(?<inside>${boundAfter})?`, after: `(?<after>${boundAfter})?` };
const printedYear = '(?:（(?<year>(?:19|20)\\d{2})年?）)?';

/** A cell's figure: 20以上, [18], ≥95%, 81.13（2014）. */
const figure = new RegExp(
  `^(?<open>[[［【〔（]?)${bounds.before}${number}${unit}${bounds.inside}[\\]］】〕）]?${bounds.after}${printedYear}`,
);

function readCell(
  units: UnitIndex,
  period: Period,
  text: string,
  place: Place,
  row: Row,
  columns: readonly Column[],
  c: number,
): CellFound[] {
  const squeezed = squeeze(text);
  const match = figure.exec(squeezed.text);
  const column = columns[c];
  const groups = match?.groups;
  if (!match || !groups || !row.name)
    return findInParagraph(units, period, { text, place, heads: [] }).map((one) => ({ ...one, cell: null }));
  const from = match[0].indexOf(groups['number']);
  const summed = groups['open'] !== undefined && groups['open'] !== '';
  const own = groups['unit'] || unitOf(row, column, summed);
  const end = from + groups['number'].length + groups['unit'].length;
  const measured = readMeasured(units, `${groups['number']}${own}`, 0) ?? readMeasured(units, groups['number'], 0);
  if (!measured) return [];
  const mode = modeOfCell(row.name, column, summed);
  const year = groups['year'] ? Number(groups['year']) : column.year;
  const past = column.base || (year !== null && period.from !== null && year < period.from);
  const bound = groups['before'] ?? groups['inside'] ?? groups['after'] ?? '';
  const reading: CellReading = {
    measure: row.name,
    measured: measured.unit || !own ? measured : { ...measured, unit: own },
    comparator: measured.valueMax !== null ? 'range' : comparatorFor(bound),
    mode,
    year,
    baseYear: mode === 'change' && !column.base ? baseOf(row.name, columns) : null,
    wording: bound,
    place,
  };
  const one: CellFound = {
    start: squeezed.at[from],
    end: squeezed.at[end - 1] + 1,
    kind: past ? 'baseline' : 'target',
    rule: past ? '指标表基年' : '指标表目标年',
    scene: null,
    cell: reading,
  };
  const rest = findInParagraph(units, period, { text, place, heads: [] }).filter((other) => other.start >= one.end);
  return [one, ...rest.map((other) => ({ ...other, kind: other.scene ? ('other' as const) : other.kind, cell: null, scene: null }))];
}

/** A column headed 年均增速[累计]: a bare figure is a yearly rate, one in brackets a sum. */
const isRate = (column: Column, summed: boolean): boolean => column.kind === 'rate' && !summed && (column.yearly || !column.sum);

/** A share's bracketed sum is in 百分点; that of a fall (能耗降低) is in % itself. */
function unitOf({ name, unit }: Row, column: Column, summed: boolean): string {
  if (isRate(column, summed)) return '%';
  return column.kind === 'rate' && unit === '%' && !falls.test(name) ? '百分点' : unit;
}

const falls = /(?:下降|降低|减少|提高|提升|削减|压减|下降率|降低率|降幅|变化)$|(?:比|较)(?:19|20)\d{2}年/;

function modeOfCell(name: string, column: Column, summed: boolean): Mode {
  if (isRate(column, summed)) return 'growth';
  if (/(?:年均增长|年均增速|增速|增长率|增幅|年均增长率)$/.test(name)) return 'growth';
  if (falls.test(name)) return 'change';
  if (/^(?:新增|新建|累计新增|新认定)|新增/.test(name)) return 'add';
  return column.kind === 'rate' ? 'change' : 'level';
}

/** The base year: printed in the name (比2015年降低), else the base column's. */
function baseOf(name: string, columns: readonly Column[]): number | null {
  const printed = /(?:比|较)((?:19|20)\d{2})年/.exec(name)?.[1];
  return printed ? Number(printed) : (columns.find(({ base }) => base)?.year ?? null);
}

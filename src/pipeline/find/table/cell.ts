import { calendarYear } from '../../../language/numerals.ts';
import type { Binding, Comparator, FieldRules, Mode } from '../../../model/target.ts';
import type { IndicatorColumn } from './head-column.ts';
import type { CellFigure } from './cell-figure.ts';
import type { RowHead } from './row-head.ts';
import { cellModeOf, type CellScene, changes, isRate } from './cell-mode.ts';
import { comparatorFor } from '../clause/comparator.ts';
import type { Place } from '../clause/place.ts';
import type { Measured } from '../../../language/numbers/measured.ts';
import { readMeasured } from '../../../language/numbers/quantity.ts';
import type { UnitIndex } from '../../../language/numbers/units.ts';

/** How a cell of an indicator table reads. */
export interface CellReading {
  measure: string;
  measured: Measured;
  comparator: Comparator;
  mode: Mode;
  year: number | null;
  baseYear: number | null;
  about: string;
  stated: string;
  wording: string;
  binding: Binding | null;
  place: Place;
  rules: Pick<FieldRules, 'comparator' | 'mode' | 'year'>;
}

/** A share's bracketed sum is in 百分点; that of a fall (能耗降低) is in % itself. A column of rates is in %, or in what its head says. */
function unitOf({ name, unit: printed }: RowHead, scene: CellScene, mode: Mode): string {
  const { column } = scene;
  if (isRate(scene)) return column.unit || '%';
  const own = printed || column.unit;
  const isSum = column.kind === 'rate' || (scene.summed && mode === 'change');
  return isSum && own === '%' && !changes(name) ? '百分点' : own;
}

const basePrinted = new RegExp(`[比较](${calendarYear})年`);

/** The base year: printed in the name (比2015年降低), else the base column's. */
function baseOf(name: string, columns: readonly IndicatorColumn[]): number | null {
  const printed = basePrinted.exec(name)?.[1];
  return printed ? Number(printed) : (columns.findLast(({ base }) => base)?.year ?? null);
}

const comparatorRule = ({ bound, isBefore }: CellFigure, isRange: boolean): string =>
  isRange ? '区间' : bound === '' ? '无界限' : isBefore ? '数前界限' : '数后界限';

const change = /(?:[比较](?:19|20)\d{2}年(?:[底末])?)?(?:累计|年均)?(?:提高|提升|增加|增长|上升|下降|降低|减少)$/;

/** A row's name without the change that its figures are: 能耗 | 比2015年降低. */
function cutChange(name: string): { noun: string; change: string } {
  const at = name.search(change);
  return at > 1 ? { noun: name.slice(0, at), change: name.slice(at) } : { noun: name, change: '' };
}

/** What the mode of a figure is told from, but for its column. */
export const sceneOf = (row: RowHead, { summed, verb, number: digits }: CellFigure): Omit<CellScene, 'column'> => ({
  name: row.name,
  unit: row.unit,
  base: row.base,
  summed,
  verb,
  figure: Number.parseFloat(digits.replace(/[^\d.]/g, '')),
});

/** A cell's figure as printed, its brackets kept, with the unit of its row: ≥95%, [18]%. */
const printedFigure = ({ number: digits, bound, isBefore, brackets: [open, close] }: CellFigure, unit: string): string =>
  `${isBefore ? bound : ''}${open}${digits}${close}${unit}${isBefore ? '' : bound}`;

/** Reads a cell's figure by its row and its column; null where its number can't be read. */
export function readCell(
  units: UnitIndex,
  printed: CellFigure,
  row: RowHead,
  columns: readonly IndicatorColumn[],
  column: IndicatorColumn,
  place: Place,
): CellReading | null {
  const scene = { ...sceneOf(row, printed), column };
  const { mode, rule } = cellModeOf(scene);
  const own = printed.unit || unitOf(row, scene, mode);
  const number = printed.number.replace(/^[−－]/, '-').replace(/[%％](?=[-~—])/, '');
  const measured = readMeasured(units, `${number}${own}`, 0) ?? readMeasured(units, number, 0);
  if (!measured) return null;
  const isRange = measured.valueMax !== null;
  const said = cutChange(row.name);
  const year = printed.year ?? (row.year !== null && !column.dated && !column.base ? row.year : column.year);
  return {
    measure: row.name,
    measured: measured.unit || !own ? measured : { ...measured, unit: own },
    comparator: isRange ? 'range' : comparatorFor(printed.bound),
    mode,
    year,
    baseYear: mode === 'change' && !column.base && column.measure === null ? baseOf(row.name, columns) : null,
    about: row.of === '' ? said.noun : `${row.of} · ${said.noun}`,
    stated: `${year === null ? '' : `${year}年`}${said.change}${printed.verb}${printedFigure(printed, row.isPrinted ? own : printed.unit)}`,
    wording: printed.verb && printed.bound ? `${printed.verb}…${printed.bound}` : printed.verb || printed.bound,
    binding: row.binding,
    place,
    rules: {
      comparator: comparatorRule(printed, isRange),
      mode: rule,
      year: year === null ? null : printed.year !== null ? '格内年份' : row.year === year && !column.dated ? '行内年份' : '表头年份',
    },
  };
}

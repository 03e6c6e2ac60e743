import { boundAfter, boundBefore } from '../../../language/bounds.ts';
import { anyOf } from '../../../language/pattern.ts';
import { calendarYear } from '../../../language/numerals.ts';
import type { Binding, Comparator, FieldRules, Mode } from '../../../model/target.ts';
import type { IndicatorColumn } from './indicator-columns.ts';
import { cellModeOf, type CellScene, cellVerbs, changes, isRate } from './cell-mode.ts';
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

/** A row's measure and unit. */
export interface RowHead {
  name: string;
  unit: string;
  /** False where the unit is only guessed from the name. */
  isPrinted: boolean;
  /** Whose figure it is, where the column says what is measured; "" where the row does. */
  of: string;
  binding: Binding | null;
  /** The plain figure of the base year's column; null where it has none. */
  base: number | null;
}

const number = '(?<number>[-−－]?[.,]?\\d[\\d.,]*(?:[-~—][\\d.]+|(?::[\\d.]+)+)?)';
/** A unit may hold a number of its own: 人/10万. */
const unit = `(?<unit>(?:(?!${boundAfter})(?:/\\d+|[^（）\\]］】〕\\d]))*)`;
/** What a task begins with: 完成3.2万人, 新增8000个. */
const doing = `(?<verb>${anyOf(cellVerbs)})?`;
const bounds = { before: `(?<before>${boundBefore})?`, inside: `(?<inside>${boundAfter})?`, after: `(?<after>${boundAfter})?` };
const printedYear = `(?:（(?<year>${calendarYear})年?）)?`;

/** A cell's figure: 20以上, [18], ≥95%, 81.13（2014）. */
const figure = new RegExp(
  `^${doing}(?<open>[[［【〔（]?)${bounds.before}${number}${unit}${bounds.inside}(?<close>[\\]］】〕）]?)${bounds.after}${printedYear}`,
);

/** What is printed in a cell, and where its number with its unit stands in the squeezed text. */
export interface CellFigure {
  number: string;
  unit: string;
  bound: string;
  /** True for a bracketed figure, which is a sum over the years. */
  summed: boolean;
  /** The verb before it: 新增; "" where there is none. */
  verb: string;
  /** The brackets around a summed figure; "" where there are none. */
  brackets: [string, string];
  year: number | null;
  isBefore: boolean;
  start: number;
  end: number;
}

/** The figure that a cell begins with; null where it begins with none. */
export function cellFigure(text: string): CellFigure | null {
  const match = figure.exec(text);
  if (!match?.groups) return null;
  const { open, close, before, number: digits, unit: own, inside, after, year, verb } = match.groups;
  const start = match[0].indexOf(digits, (verb ?? '').length);
  const rest = { isBefore: before !== undefined, start, end: start + digits.length + own.length };
  return {
    ...rest,
    number: digits,
    unit: own,
    bound: before ?? inside ?? after ?? '',
    summed: open !== '',
    verb: verb ?? '',
    brackets: [open, close ?? ''],
    year: year ? Number(year) : null,
  };
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
  const number = printed.number.replace(/^[−－]/, '-');
  const measured = readMeasured(units, `${number}${own}`, 0) ?? readMeasured(units, number, 0);
  if (!measured) return null;
  const isRange = measured.valueMax !== null;
  const said = cutChange(row.name);
  const year = printed.year ?? column.year;
  return {
    measure: row.name,
    measured: measured.unit || !own ? measured : { ...measured, unit: own },
    comparator: isRange ? 'range' : comparatorFor(printed.bound),
    mode,
    year,
    baseYear: mode === 'change' && !column.base ? baseOf(row.name, columns) : null,
    about: row.of === '' ? said.noun : `${row.of} · ${said.noun}`,
    stated: `${year === null ? '' : `${year}年`}${said.change}${printed.verb}${printedFigure(printed, row.isPrinted ? own : printed.unit)}`,
    wording: printed.verb && printed.bound ? `${printed.verb}…${printed.bound}` : printed.verb || printed.bound,
    binding: row.binding,
    place,
    rules: {
      comparator: comparatorRule(printed, isRange),
      mode: rule,
      year: year === null ? null : printed.year === null ? '表头年份' : '格内年份',
    },
  };
}

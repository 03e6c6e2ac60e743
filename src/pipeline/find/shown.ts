import { type Example, plainExample } from '../../language/example.ts';
import { gridOf } from '../../model/table-grid.ts';
import { passageOf } from '../read/source/passage.ts';
import type { ReadCell } from '../read/drawing/rows.ts';
import { sceneOf } from './table/cell.ts';
import { cellFigure, taskFigure } from './table/cell-figure.ts';
import type { CellScene } from './table/cell-mode.ts';
import { readColumns } from './table/indicator-columns.ts';
import { dateAt, type DateAt } from './clause/date/date-role.ts';
import { indexIndicators } from './clause/indicator.ts';
import type { FindWords } from './quantity-ledger.ts';
import { findInParagraph } from './kind/paragraph.ts';
import { isYearly, periodOf } from './clause/date/period.ts';
import { type Handed, type Known, readingOf } from './reading.ts';
import { scan } from './numbers/scan.ts';
import type { Scene } from './clause/scene.ts';
import { planScope } from './clause/scope/territory-rules.ts';
import { indexSectors } from './clause/sector.ts';
import { squeeze } from './numbers/squeeze.ts';
import { rowOf } from './table/row-head.ts';
import { lineShown } from './shown-line.ts';
import { indexUnits, type UnitIndex } from '../../language/numbers/units.ts';

/** The vocabularies of a plan's reading, made ready for many examples. */
export interface Shelf {
  units: UnitIndex;
  sectors: Known['sectors'];
  indicators: Known['indicators'];
}

/** Makes the vocabularies ready. */
export const shelfOf = (words: FindWords): Shelf => ({
  units: indexUnits(words.units),
  sectors: indexSectors(words.sectors),
  indicators: indexIndicators(words.indicators),
});

/** The number that an example marks as its readers get it: its scene, what the numbers before it hand on, what is known of the plan. */
export interface ShownNumber {
  scene: Scene;
  handed: Handed | null;
  known: Known;
}

/** The date that an example marks. Throws where none stands between its marks. */
export function showDate({ units }: Shelf, example: Example): DateAt {
  const { from, to, text } = lineShown(example);
  const squeezed = squeeze(text);
  const token = scan(units, squeezed.text).find(({ start, end }) => squeezed.at[start] < to && squeezed.at[end - 1] >= from);
  const date = token && dateAt(squeezed.text, token);
  if (!date) throw new Error(`"${text}" marks no date.`);
  return date;
}

/** Reads an example as a paragraph of a plan without a record, under its titles. Throws where no measured number stands between its marks. */
export function showNumber({ units, sectors, indicators }: Shelf, example: Example): ShownNumber {
  const { from, to, ...paragraph } = lineShown(example);
  const squeezed = squeeze(plainExample(example).text).text;
  const period = periodOf(squeezed);
  const known: Known = {
    sectors,
    indicators,
    scope: planScope(squeezed),
    goalYears: new Map(),
    pastPeriods: new Map(),
    to: period.to,
    yearly: isYearly(period),
  };
  let handed: Handed | null = null;
  for (const found of findInParagraph(units, period, paragraph)) {
    if (!found.scene) continue;
    if (found.start < to && found.end > from) return { scene: found.scene, handed, known };
    if (found.kind === 'target' || found.kind === 'baseline') handed = readingOf(found.scene, known, handed).handed;
  }
  throw new Error(`"${paragraph.text}" marks no measured number.`);
}

/** The cell of a table written with pipes that an example marks. Throws where its row or column is none of figures. */
export function showCell(example: Example): CellScene {
  const { text, start } = plainExample(example);
  const cellsOf = (line: string): ReadCell[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => ({ passage: passageOf(cell.trim(), 0, cell.trim().length), rowspan: 1, colspan: 1, header: false }));
  const [head, , ...rows] = text.split('\n').map(cellsOf);
  const columns = readColumns(gridOf([head, ...rows]), 1, periodOf(text));
  const row = rows[text.slice(0, start).split('\n').length - 3];
  const column = text.slice(text.lastIndexOf('\n', start) + 1, start).split('|').length - 2;
  const { text: words } = squeeze(row[column].passage.text);
  const printed = cellFigure(words) ?? taskFigure(words);
  if (!columns || !printed) throw new Error(`"${text}" marks no cell of figures.`);
  return { ...sceneOf(rowOf(row, columns, columns[column]), printed), column: columns[column] };
}

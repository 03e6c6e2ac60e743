import type { Binding } from '../../../model/target.ts';
import type { ReadCell } from '../../read/drawing/rows.ts';
import { countedIn } from './amount-columns.ts';
import { bindingOf } from './binding.ts';
import { cellFigure } from './cell-figure.ts';
import type { IndicatorColumn } from './head-column.ts';
import { textOf } from './head-rows.ts';

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
  /** The year that a column of times prints for the row; null where none does. */
  year: number | null;
  /** True for a row of the time before the plan. */
  past: boolean;
}

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
    return at < 0 ? '' : textOf(cells[at]);
  };
  const said = { binding: bindingOf(text('binding')), base: baseFigure(cells, columns), year: null, past: false };
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
  const unit = (printed || (isUnit ? inName[1] : guessUnit(name))).replace(/^1(?=\/)/, '');
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
  const figure = at < 0 ? null : cellFigure(textOf(cells[at]));
  return figure && !figure.summed ? Number.parseFloat(figure.number) : null;
}

const guessUnit = (name: string): string =>
  /(?:率|比重)(?:提高|下降|降低)$/.test(name) ? '百分点' : /(?:率|比重|比例|占比)$/.test(name) ? '%' : '';

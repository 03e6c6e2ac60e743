import type { BoundMeaning } from '../bounds.ts';
import { multipleValue, type Numeral } from './numeral.ts';
import type { UnitMatch } from './units.ts';

/** A number with its unit, normalised as src/README.md says under “Units”. Indices are of the squeezed text. */
export interface Measured {
  start: number;
  end: number;
  value: number | null;
  valueMax: number | null;
  unit: string;
  ratio: string | null;
  /** The unit's; `index` where none is printed, `ratio`, `unseen` where vocabularies/units.yml lacks what follows. */
  dimension: string;
  /** The value and unit with the printed multiple: 10 万元. */
  printed: { value: number; valueMax: number | null; unit: string } | null;
  /** What words inside the number say of it: 多 余 上 ge, 来 approx, 前 le; null for none. */
  bound: BoundMeaning | null;
  script: 'arabic' | 'chinese';
  /** True when the number names a size class: 千亿级, 10MW级. */
  grade: boolean;
  /** True when the unit is left out and understood: 超万亿 (元). */
  understood: boolean;
}

/** What most quantities have none of. */
export const blank = { printed: null, value: null, valueMax: null, ratio: null, bound: null, grade: false, understood: false } as const;

/** Drops what binary floats add: 1.1 × 1000. */
export const exact = (value: number): number => Number(value.toPrecision(12));

/** A number with the unit behind it, or with one that it leaves out. */
export function finish(text: string, numeral: Numeral, unit: UnitMatch): Measured {
  const { zh, dimension } = unit;
  const sized = /^级(?!别|以上)/.test(text.slice(numeral.end + unit.length, numeral.end + unit.length + 3));
  const grade = sized && dimension !== 'count';
  const end = numeral.end + unit.length + (grade ? 1 : 0);
  const normal = normalise(numeral, unit);
  const printed = asPrinted(numeral, text.slice(numeral.start, numeral.end), zh);
  return {
    ...blank,
    printed,
    start: numeral.start,
    end,
    ...normal,
    dimension,
    bound: numeral.bound,
    script: numeral.script,
    grade,
    unit: normal.unit || zh,
  };
}

/** The figure with its multiple; that of a whole Chinese numeral (五千万) is the last it has. */
function asPrinted({ figure, figureMax, multiple }: Numeral, word: string, zh: string): NonNullable<Measured['printed']> {
  const last = multiple ? '' : (/[多余几]?([万亿])$/.exec(word)?.[1] ?? '');
  const scale = multipleValue(last);
  const sign = multiple || last;
  return { value: exact(figure / scale), valueMax: figureMax === null ? null : exact(figureMax / scale), unit: `${sign}${zh}` };
}

/** Money goes into 亿, counters multiply out, everything else keeps the printed multiple. */
function normalise(numeral: Numeral, { zh, dimension, factor }: UnitMatch): { value: number; valueMax: number | null; unit: string } {
  const all = multipleValue(numeral.multiple) * factor;
  const each = (scale: number) => ({
    value: exact(numeral.figure * scale),
    valueMax: numeral.figureMax === null ? null : exact(numeral.figureMax * scale),
  });
  if (dimension === 'money') return { ...each(all / 1e8), unit: `亿${zh}` };
  if (dimension === 'count' || dimension === 'people') return { ...each(all), unit: zh };
  if (numeral.script === 'chinese' && numeral.figure >= 1e4) {
    const large = numeral.figure >= 1e8;
    return { ...each(large ? 1e-8 : 1e-4), unit: `${large ? '亿' : '万'}${zh}` };
  }
  return { ...each(factor), unit: `${numeral.multiple}${zh}` };
}

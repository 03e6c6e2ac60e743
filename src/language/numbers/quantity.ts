import { boundAfter } from '../bounds.ts';
import { multipleValue, type Numeral, readNumeral } from './numeral.ts';
import { unitAt, type UnitIndex, type UnitMatch } from './units.ts';

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
  /** True for 多 余 in the number. */
  more: boolean;
  script: 'arabic' | 'chinese';
  /** True when the number names a size class: 千亿级, 10MW级. */
  grade: boolean;
  /** True when the unit is left out and understood: 超万亿 (元). */
  understood: boolean;
}

const separator = /(?:-|—|–|－|~|至|到)(?=\d|[一二三四五六七八九十百])/y;
const ratioTail = /:(\d+(?:\.\d+)?)(?!\d*:)/y;
/** Before the second of three parts, which are no ratio of two: 5:45:50. */
const ratioHead = /\d:$/;

/** The quantity that begins exactly at an index of a squeezed text; null when no number does, or a Chinese numeral without a unit. */
export function readMeasured(units: UnitIndex, text: string, index: number): Measured | null {
  const numeral = readNumeral(text, index);
  if (!numeral) return null;
  if (numeral.unit) return finish(text, numeral, { zh: numeral.unit, dimension: dimensionOf(numeral.unit), factor: 1, length: 0 });
  const ratio = readRatio(text, numeral);
  if (ratio) return ratio;
  if (numeral.multiple.endsWith('亿') && text[numeral.end] === '级') return readUnitless(text, numeral);
  const unit = unitAt(units, text, numeral.end, numeral.script);
  const range = readRange(units, text, numeral, unit);
  if (range) return range;
  if (unit) return finish(text, numeral, unit);
  return readUnitless(text, numeral);
}

const dimensionOf = (unit: string): string => (unit === '倍' ? 'times' : 'share');

function readRatio(text: string, numeral: Numeral): Measured | null {
  ratioTail.lastIndex = numeral.end;
  const match =
    numeral.script === 'arabic' && !numeral.multiple && !ratioHead.test(text.slice(0, numeral.start)) ? ratioTail.exec(text) : null;
  if (!match) return null;
  const end = numeral.end + match[0].length;
  const ratio = `${numeral.figure}:${match[1]}`;
  return { ...blank, start: numeral.start, end, ratio, unit: '比', dimension: 'ratio', script: 'arabic' };
}

const blank = { printed: null, value: null, valueMax: null, ratio: null, more: false, grade: false, understood: false } as const;

/** 2-3家, 5%～10%, 100至150: the first number may have the unit or leave it, and the multiple, to the second. */
function readRange(units: UnitIndex, text: string, first: Numeral, unit: UnitMatch | null): Measured | null {
  for (const end of unit ? [first.end, first.end + unit.length] : [first.end]) {
    separator.lastIndex = end;
    const sign = separator.exec(text);
    if (!sign || (/[至到]/.test(sign[0]) && /[由从][^，。；]{0,8}$/.test(text.slice(Math.max(0, first.start - 10), first.start)))) continue;
    const second = readNumeral(text, end + sign[0].length);
    if (!second || second.unit || second.script !== first.script || first.figureMax !== null) continue;
    const own = unitAt(units, text, second.end, second.script);
    if (end > first.end && own?.zh !== unit?.zh) continue;
    if (!own && (second.script === 'chinese' || !second.multiple)) continue;
    const multiple = first.multiple || second.multiple;
    if (multiple !== second.multiple || second.figure <= first.figure) continue;
    const numeral = { ...second, start: first.start, figure: first.figure, figureMax: second.figure, multiple };
    return own ? finish(text, numeral, own) : readUnitless(text, numeral);
  }
  return null;
}

/** A number that no unit follows: money understood (超万亿), an index (指数达到82.5), or a unit that vocabularies/units.yml lacks. */
function readUnitless(text: string, numeral: Numeral): Measured | null {
  const scale = numeral.multiple || (numeral.script === 'chinese' ? text.slice(numeral.start, numeral.end) : '');
  const money = scale.endsWith('亿') && /^(?:级|以上|的|[，。；、）]|$|企业|规模|产业|集群)/.test(text.slice(numeral.end, numeral.end + 2));
  if (money) return { ...finish(text, numeral, { zh: '元', dimension: 'money', factor: 1, length: 0 }), understood: true };
  if (numeral.script === 'chinese') return null;
  const unseen = unseenUnit.exec(text.slice(numeral.end, numeral.end + 8));
  const end = numeral.end;
  if (unseen)
    return { ...finish(text, numeral, { zh: unseen[1], dimension: 'odd', factor: 1, length: unseen[1].length }), dimension: 'unseen' };
  const factor = multipleValue(numeral.multiple);
  const scaled = (figure: number | null) => (figure === null ? null : exact(figure * factor));
  return {
    ...blank,
    start: numeral.start,
    end,
    value: scaled(numeral.figure),
    valueMax: scaled(numeral.figureMax),
    unit: '',
    dimension: 'index',
    more: numeral.more,
    script: numeral.script,
  };
}

const noUnit = `(?!${boundAfter}|年|日|号)`;
const unitEnd = `(?=${boundAfter}|[，。；、）\\t\\n]|$)`;
/** One to four Han characters that end where a bound, a particle, punctuation or the text does. */
const unseenUnit = new RegExp(`^(${noUnit}[\\u4e00-\\u9fff]{1,4}?)${unitEnd}`);

/** Drops what binary floats add: 1.1 × 1000. */
const exact = (value: number): number => Number(value.toPrecision(12));

function finish(text: string, numeral: Numeral, unit: UnitMatch): Measured {
  const { zh, dimension } = unit;
  const sized = /^级(?!别|以上)/.test(text.slice(numeral.end + unit.length, numeral.end + unit.length + 3));
  const grade = sized && dimension !== 'count';
  const end = numeral.end + unit.length + (grade ? 1 : 0);
  const normal = normalise(numeral, unit);
  const printed = { value: numeral.figure, valueMax: numeral.figureMax, unit: `${numeral.multiple}${zh}` };
  return {
    ...blank,
    printed,
    start: numeral.start,
    end,
    ...normal,
    dimension,
    more: numeral.more,
    script: numeral.script,
    grade,
    unit: normal.unit || zh,
  };
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

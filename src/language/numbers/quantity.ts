import { readUnitless } from './bare.ts';
import { blank, exact, finish, type Measured } from './measured.ts';
import { multipleValue, type Numeral } from './numeral.ts';
import { prefixAt, signed } from './prefix.ts';
import { readNumeral } from './read-numeral.ts';
import { borrow, readNeighbours } from './shared-unit.ts';
import { unitAt, type UnitIndex, type UnitMatch } from './units.ts';

const separator = /(?:[-—–－~―─‑‒−]{1,2}|至|到|(?<=[\d%])一(?=\d))(?=\d|[一二三四五六七八九十百千])/y;
const ratioTail = /(?::\d+(?:\.\d+)?){1,3}(?![:\d])/y;
/** Before a later part of a ratio. */
const ratioHead = /\d:$/;

/** The quantity that begins exactly at an index of a squeezed text; null when no number does, or a Chinese numeral without a unit. */
export function readMeasured(units: UnitIndex, text: string, index: number): Measured | null {
  const prefix = prefixAt(text, index);
  const read = readUnsigned(units, text, index + prefix.length);
  if (!read) return null;
  return prefix ? signed({ ...read, start: index }, prefix) : withTolerance(units, text, read);
}

const tolerance = /(?:±|正负|[+]\/-)(?=\d)/y;

/** 45%±2%: a number with how far it may be off is a range around it. */
function withTolerance(units: UnitIndex, text: string, read: Measured): Measured {
  tolerance.lastIndex = read.end;
  const sign = tolerance.exec(text)?.[0];
  const off = sign === undefined ? null : readUnsigned(units, text, read.end + sign.length);
  if (!off || read.value === null || off.value === null || read.valueMax !== null || off.unit !== read.unit) return read;
  const [value, by] = [read.value, off.value];
  const printed = read.printed && off.printed && around(read.printed.value, off.printed.value);
  return {
    ...read,
    ...around(value, by),
    end: off.end,
    printed: printed ? { ...printed, unit: read.printed?.unit ?? '' } : null,
  };
}

const around = (value: number, by: number): { value: number; valueMax: number } => ({
  value: exact(value - by),
  valueMax: exact(value + by),
});

function readUnsigned(units: UnitIndex, text: string, index: number): Measured | null {
  const numeral = readNumeral(text, index);
  if (!numeral) return null;
  if (numeral.unit !== null) return finish(text, numeral, { zh: numeral.unit, dimension: dimensionOf(numeral.unit), factor: 1, length: 0 });
  const ratio = readRatio(text, numeral);
  if (ratio) return ratio;
  if (text[numeral.end] === '级' && text[numeral.end - 1] === '亿') return readUnitless(text, numeral);
  const unit = unitAt(units, text, numeral.end, isLong(numeral) ? 'arabic' : numeral.script);
  const range = readRange(units, text, numeral, unit) ?? (unit ? null : readNeighbours(units, text, numeral));
  if (range) return range;
  const borrowed = borrow(units, text, numeral, unit);
  if (borrowed) return borrowed;
  if (unit) return finish(text, numeral, unit);
  return readUnitless(text, numeral);
}

/** A Chinese numeral of three characters, or a range, counts whatever a figure counts: 三百一十亿度, 七八期, where 三度 is a word. */
const isLong = ({ start, end, figureMax }: Numeral): boolean => end - start > 2 || figureMax !== null;

const brought: Readonly<Record<string, string>> = {
  倍: 'times',
  位: 'rank',
  名: 'rank',
  百分位: 'rank',
  起: 'count',
  人: 'people',
  '': 'count',
};
const dimensionOf = (unit: string): string => brought[unit] ?? 'share';

function readRatio(text: string, numeral: Numeral): Measured | null {
  ratioTail.lastIndex = numeral.end;
  const match =
    numeral.script === 'arabic' && !numeral.multiple && !ratioHead.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))
      ? ratioTail.exec(text)
      : null;
  if (!match) return null;
  const end = numeral.end + match[0].length;
  const ratio = `${numeral.figure}${match[0]}`;
  return { ...blank, start: numeral.start, end, ratio, unit: '比', dimension: 'ratio', script: 'arabic' };
}

/** 2-3家, 5%～10%, 5000万—1亿元: the first number may have the unit or leave it, and the multiple, to the second. */
function readRange(units: UnitIndex, text: string, first: Numeral, unit: UnitMatch | null): Measured | null {
  for (const end of unit ? [first.end, first.end + unit.length] : [first.end]) {
    separator.lastIndex = end;
    const sign = separator.exec(text);
    if (!sign || (/[至到]/.test(sign[0]) && /[由从][^，。；]{0,8}$/.test(text.slice(Math.max(0, first.start - 10), first.start)))) continue;
    const second = readNumeral(text, end + sign[0].length);
    if (!second || second.unit || second.script !== first.script || second.figureMax !== null) continue;
    const own = unitAt(units, text, second.end, second.script);
    if (end > first.end && own?.zh !== unit?.zh) continue;
    if (!own && (second.script === 'chinese' || !second.multiple)) continue;
    const figure = exact((first.figure * multipleValue(first.multiple || second.multiple)) / multipleValue(second.multiple));
    if (second.figure <= figure) continue;
    const numeral = { ...second, start: first.start, figure, figureMax: second.figure };
    return own ? finish(text, numeral, own) : readUnitless(text, numeral);
  }
  return null;
}

import { sameMeasure } from './fields.ts';
import type { BenchFields, BenchLine, BenchValue } from '../model/score.ts';
import type { BenchRead } from './bench-passages.ts';

/** A field of the benchmark, and whether what was read agrees with one reading of it by hand. */
interface BenchField {
  name: string;
  /** The fields of a line of which readings that are right too may be given. */
  of: readonly (keyof BenchFields)[];
  agrees: (read: BenchRead, gold: Partial<BenchFields>) => boolean;
}

const multiples: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Units that begin like a multiple and have none. */
const whole = /^(?:百分点|百分位|千分点)/;

/** Shares that are printed in parts of a thousand or ten thousand, as percentages. */
const shares: Readonly<Record<string, number>> = { '%': 1, '％': 1, '‰': 0.1, '‱': 0.01 };

/** Units by their signs, as they are called: GWh is 吉瓦时. */
const named: Readonly<Record<string, string>> = {
  km2: '平方公里',
  m2: '平方米',
  m3: '立方米',
  km: '公里',
  mm: '毫米',
  mg: '毫克',
  g: '克',
  t: '吨',
  GW: '吉瓦',
  MW: '兆瓦',
  kW: '千瓦',
  GWh: '吉瓦时',
  kWh: '千瓦时',
  TEU: '标箱',
};
const sign = new RegExp(
  `(?<![A-Za-z])(?:${Object.keys(named)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![A-Za-z0-9])`,
  'g',
);

/** One spelling of a unit: 万km² is 万平方公里, 台（套） 台套. */
const spelled = (unit: string): string =>
  unit
    .replace(/[\s（）()]/g, '')
    .normalize('NFKC')
    .replace(sign, (found) => named[found] ?? found);

/** A unit without its multiple, and what the multiple comes to: 万公里 is 10000 公里, 亿元 100000000 元. */
export function plainUnit(unit: string | null | undefined): { unit: string; times: number } {
  const printed = spelled(unit ?? '');
  if (printed in shares) return { unit: '%', times: shares[printed] };
  const multiple = whole.test(printed) ? '' : (/^[十百千万亿]+(?=.)/.exec(printed)?.[0] ?? '');
  return { unit: printed.slice(multiple.length), times: Array.from(multiple).reduce((times, one) => times * multiples[one], 1) };
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-6 + 1e-9;

const endsOf = (value: BenchValue | undefined): readonly number[] | null =>
  typeof value === 'number' ? [value] : Array.isArray(value) ? value : null;

/** True when two values are one amount, each in its unit. */
export function sameAmount(read: Pick<BenchRead, 'value' | 'unit'>, gold: Partial<BenchFields>): boolean {
  const [one, two] = [plainUnit(read.unit), plainUnit(gold.unit)];
  const [ends, right] = [endsOf(read.value), endsOf(gold.value)];
  if (!ends || !right) return ends === right && (read.value ?? null) === (gold.value ?? null);
  return one.unit === two.unit && ends.length === right.length && ends.every((end, i) => close(end * one.times, right[i] * two.times));
}

const words = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, '');

const sameScope = (read: string | null | undefined, gold: string | null | undefined): boolean => {
  const [one, two] = [words(read), words(gold)];
  return one === two || (one !== '' && two !== '' && (one.includes(two) || two.includes(one)));
};

/** The fields, in the order they are printed. */
export const benchFields: readonly BenchField[] = [
  { name: 'measure', of: ['measure'], agrees: (read, gold) => sameMeasure(words(read.measure), words(gold.measure)) },
  { name: 'scope', of: ['scope'], agrees: (read, gold) => sameScope(read.scope, gold.scope) },
  { name: 'amount', of: ['value', 'unit'], agrees: sameAmount },
  { name: 'comparator', of: ['cmp'], agrees: (read, gold) => read.cmp === gold.cmp },
  { name: 'mode', of: ['mode'], agrees: (read, gold) => read.mode === gold.mode },
  { name: 'year', of: ['year'], agrees: (read, gold) => (read.year ?? null) === (gold.year ?? null) },
  { name: 'base', of: ['base'], agrees: (read, gold) => (read.base ?? null) === (gold.base ?? null) },
  { name: 'hedged', of: ['hope'], agrees: (read, gold) => (read.hope ?? false) === (gold.hope ?? false) },
];

/** The fields that a figure can't be compared without. */
export const benchCore: readonly string[] = ['amount', 'comparator', 'mode', 'year'];

/** Every reading by hand of some fields: each of their accepted readings with each other’s. */
function readingsOf(line: BenchLine, of: readonly (keyof BenchFields)[]): Partial<BenchFields>[] {
  return of.reduce<Partial<BenchFields>[]>(
    (all, field) => all.flatMap((one) => [line[field], ...(line.accept?.[field] ?? [])].map((value) => ({ ...one, [field]: value }))),
    [{}],
  );
}

/** True when a field was read as the hand reading says, or, where `isLenient`, as one of the readings it accepts. */
export const agreesWith = ({ of, agrees }: BenchField, read: BenchRead, line: BenchLine, isLenient: boolean): boolean =>
  isLenient ? readingsOf(line, of).some((gold) => agrees(read, gold)) : agrees(read, line);

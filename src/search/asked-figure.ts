import { boundEnding, boundOpening, type BoundMeaning, meaningOf } from '../language/bounds.ts';
import { chineseDigits } from '../language/numerals.ts';
import { multipleValue } from '../language/numbers/numeral.ts';
import type { Measured } from '../language/numbers/measured.ts';
import { readMeasured } from '../language/numbers/quantity.ts';
import { indexUnits, type UnitIndex, type UnitWords } from '../language/numbers/units.ts';
import { plain } from './normalise.ts';
import { numbersIn } from './number-forms.ts';

export type Comparator = BoundMeaning | 'eq';

/** A number as asked for, read as plans' numbers are, in plain units: ≥1000亿元 is 1e11 元. */
export interface Figure {
  comparator: Comparator;
  /** The lower end of a range; null for a ratio. */
  value: number | null;
  /** The upper end of a range. */
  valueMax: number | null;
  /** The unit as targets name it; null where none was typed. */
  unit: string | null;
  /** 2:8, for ratios only. */
  ratio: string | null;
  /** Typed with 万 or 亿: then a number without unit is no published figure in such a unit. */
  isBig: boolean;
}

/** The units of a question: their printed forms in plain text, and the names that targets give them. */
export interface AskedUnits {
  index: UnitIndex;
  names: ReadonlySet<string>;
}

/** The units that questions may be asked in: those of the vocabulary, and those that targets have besides. */
export function askedUnits(units: readonly UnitWords[], printed: readonly string[]): AskedUnits {
  const known = new Set(units.map(({ zh }) => zh));
  const others = printed.map((unit) => baseOf(unit, known).zh).filter((zh) => zh !== '' && !known.has(zh));
  const more = [...new Set(others)].map((zh): UnitWords => ({ zh, dimension: 'odd', surfaces: [zh], notBefore: [], afterChinese: false }));
  const all = [...units, ...more];
  const forms = (words: readonly string[]): string[] => words.map((word) => readable(plain(word)));
  const index = indexUnits(
    all.map(({ surfaces, notBefore, stillBefore = [], ...unit }) => ({
      ...unit,
      surfaces: surfaces.map((one) => (typeof one === 'string' ? readable(plain(one)) : { ...one, text: readable(plain(one.text)) })),
      notBefore: forms(notBefore),
      stillBefore: forms(stillBefore),
    })),
  );
  return { index, names: new Set(all.map(({ zh }) => zh)) };
}

/** A unit without its 万 or 亿, and what these come to. */
export function baseOf(unit: string, known: ReadonlySet<string>): { zh: string; times: number } {
  const [, big, zh] = /^(万亿|[万亿])?(.*)$/.exec(unit) ?? [];
  return known.has(unit) || !big ? { zh: unit, times: 1 } : { zh, times: multipleValue(big) };
}

/** A plain text with the signs by which the grammar of numbers knows where a clause ends; every character stays in its place. */
export const readable = (text: string): string =>
  text.replace(/[(),;]/g, (sign, at: number) => (sign === ',' && /\d/.test(text[at + 1] ?? '') ? sign : '（），；'['(),;'.indexOf(sign)]));

const equal = /(?:=|等于|达到|达)$/;
/** A sign that in a plan parts the ends of a range. */
const about = /~$/;

/** What is typed beside a number to compare by: words before it and after it, and what they mean. */
function comparisonOf(head: string, tail: string): { comparator: Comparator; before: number; after: number } | null {
  const [first, last] = [boundEnding(head), boundOpening(tail)];
  const meant = meaningOf(first) ?? meaningOf(last);
  if (meant) return { comparator: meant, before: first.length, after: last.length };
  const [nearly, equals] = [about.exec(head)?.[0], equal.exec(head)?.[0]];
  if (nearly) return { comparator: 'approx', before: nearly.length, after: 0 };
  return equals ? { comparator: 'eq', before: equals.length, after: 0 } : null;
}

/** A figure in a plain text, with the words that compare. */
export interface FoundFigure {
  figure: Figure;
  from: number;
  to: number;
}

const begins = new RegExp(`[\\d${chineseDigits}翻全倍半]`, 'g');
/** Words of parts and wholes that say how much in a plan's clause and nothing in a question. */
const noFigure = /^(?:全部|倍增)/;
const latin = /[a-z]/;
/** What a figure is counted by, not a figure: 每万人, and 万元 before what is measured by it. */
const isMeasure = (head: string, own: string, tail: string): boolean =>
  (/每$/.test(head) && /^[百千万亿]/.test(own)) || (own === '万元' && tail !== '');

/** The first figure of a plain text: a number with a unit, with 万 or 亿, with a sign of comparison, or standing alone. */
export function findFigure(text: string, units: AskedUnits): FoundFigure | null {
  const read = readable(text);
  return numeralAlone(read) ?? figuresIn(read, units).next().value ?? null;
}

/** The figures of a readable text, in order. */
export function* figuresIn(read: string, units: AskedUnits): Generator<FoundFigure, undefined> {
  const begin = new RegExp(begins);
  for (let match = begin.exec(read); match; match = begin.exec(read)) {
    const measured = readMeasured(units.index, read, match.index);
    if (!measured) continue;
    if (isAsked(read, measured)) yield asFigure(read, measured, units);
    begin.lastIndex = Math.max(measured.end, match.index + 1);
  }
}

/** A word that is a Chinese numeral and nothing else, from ten on: 八十. */
function numeralAlone(text: string): FoundFigure | null {
  if (!chineseOnly.test(text)) return null;
  const [number] = numbersIn(text);
  if (number?.text !== text || number.value < 10 || /[万亿]$/.test(text)) return null;
  const figure: Figure = { comparator: 'eq', value: number.value, valueMax: null, unit: null, ratio: null, isBig: false };
  return { figure, from: 0, to: text.length };
}

const chineseOnly = new RegExp(`^[${chineseDigits}]+$`);

const isBare = ({ dimension, unit }: Measured): boolean => dimension === 'index' || dimension === 'unseen' || unit === '';
const isBig = (text: string): boolean => /[万亿]/.test(text);

/** Where a number's own characters end; of a bare one, before the words that follow it. */
const endOf = (text: string, measured: Measured): number =>
  isBare(measured) ? measured.start + (/^[\d.,百千万亿]+/.exec(text.slice(measured.start))?.[0].length ?? 0) : measured.end;

/** True where a number is meant as a figure, not as a part of a word (一体, 5g, 三网). */
function isAsked(text: string, measured: Measured): boolean {
  const { start, dimension, script, value } = measured;
  const end = endOf(text, measured);
  const own = text.slice(start, end);
  const isAlone = end - start === text.length;
  if ((noFigure.test(own) && !isAlone) || latin.test(text[start - 1] ?? '')) return false;
  if (isMeasure(text.slice(0, start), own, text.slice(end))) return false;
  if (measured.understood) return true;
  if (!isBare(measured)) return script === 'arabic' || isAlone || (value ?? 0) >= 10 || dimension === 'times' || dimension === 'share';
  return script === 'arabic' && (isBig(own) || isAlone || comparisonOf(text.slice(0, start), text.slice(end)) !== null);
}

function asFigure(text: string, measured: Measured, { names }: AskedUnits): FoundFigure {
  const { start, ratio, value, valueMax } = measured;
  const end = endOf(text, measured);
  const own = text.slice(start, end);
  const compared = comparisonOf(text.slice(0, start), text.slice(end));
  const { zh, times } = isBare(measured) ? { zh: null, times: bareTimes(measured, own) } : baseOf(measured.unit, names);
  const scaled = (one: number | null): number | null => (one === null ? null : Number((one * times).toPrecision(12)));
  const figure: Figure = {
    comparator: compared?.comparator ?? measured.bound ?? 'eq',
    value: scaled(value),
    valueMax: scaled(valueMax),
    unit: measured.understood ? null : zh,
    ratio,
    isBig: isBig(own),
  };
  return { figure, from: start - (compared?.before ?? 0), to: end + (compared?.after ?? 0) };
}

/** What the printed multiple of a number without a known unit comes to; an index has it in its value already. */
const bareTimes = ({ dimension }: Measured, own: string): number =>
  dimension === 'unseen' ? multipleValue(/[百千万亿]*$/.exec(own)?.[0] ?? '') : 1;

import { boundOpening } from '../language/bounds.ts';
import type { ReadQuantity } from '../model/target.ts';

type Printed = Pick<ReadQuantity, 'text' | 'wording' | 'unit'>;
type Valued = Pick<ReadQuantity, 'value' | 'valueMax' | 'unit' | 'ratio'>;
type About = Pick<ReadQuantity, 'subject' | 'measure'>;
type Dated = Pick<ReadQuantity, 'year' | 'baseYear' | 'mode' | 'wording'>;

/** The printed number with the printed words around it: 达到, 10%, 左右. */
export interface PrintedValue {
  /** The verb, and the bound that stands before the number. */
  before: string;
  number: string;
  /** The bound that stands after the number, or how the verb goes on. */
  after: string;
}

/** When a figure is to be reached, and what it is counted from. */
export interface When {
  year: number | null;
  /** The year that a change is measured from. */
  since: number | null;
  /** True where it holds every year and the printed words do not say so. */
  isYearly: boolean;
}

/** A figure's name in parts: whose, what, when and what it comes to. Its words are the plan's; `say-figure-name.ts` puts ours to them. */
export interface FigureName {
  /** Empty where no words say whose, or the words for what it is say so. */
  whose: string;
  /** Without what stands in `whose` already. */
  what: string;
  when: When;
  value: PrintedValue;
}

/** Whose and what in the printed words, none twice: 节能环保产业 and 产业规模 are 节能环保产业 and 规模. */
export function aboutOf({ subject, measure }: About): Pick<FigureName, 'whose' | 'what'> {
  if (subject === null || measure.includes(subject)) return { whose: '', what: measure };
  let shared = Math.min(subject.length, measure.length);
  while (shared > 0 && !subject.endsWith(measure.slice(0, shared))) shared--;
  return { whose: subject, what: measure.slice(shared > 1 ? shared : 0) };
}

/** When, in the parts that a name says. */
export const whenOf = ({ year, baseYear, mode, wording }: Dated): When => ({
  year,
  since: mode === 'change' ? baseYear : null,
  isYearly: mode === 'annual' && !wording.includes('每年'),
});

/** The printed number; a table prints the unit in its heads, so there it is put after the number. */
export const numberOf = ({ text, unit }: Pick<Printed, 'text' | 'unit'>): string =>
  unit !== '' && unit !== '比' && /^[\d.,０-９．]+$/.test(text) ? text + unit : text;

/** The printed number between the words that the wording has before and after it. */
export function printedOf(figure: Printed): PrintedValue {
  const parts = figure.wording.split('…');
  const last = parts.at(-1) ?? '';
  // What follows the last … of a wording is a bound, or the verb goes on.
  const after = last !== '' && boundOpening(last) === last ? parts.pop() : '';
  return { before: parts.filter(Boolean).join('…'), number: numberOf(figure), after: after ?? '' };
}

/** A printed value in one piece: 达到10%左右. */
export const joined = ({ before, number, after }: PrintedValue): string => before + number + after;

/** The printed words around the number with the number in them: 达到…左右 and 10% → 达到10%左右. */
export const wordsOf = (figure: Printed): string => joined(printedOf(figure));

/** A figure's name in parts. */
export const nameOf = (figure: About & Dated & Printed): FigureName => ({
  ...aboutOf(figure),
  when: whenOf(figure),
  value: printedOf(figure),
});

/** A number in figures, with commas at the thousands. */
export const figureOf = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** The normalised value without its unit: 17,000 · 3—4 · 2:8. */
export function amountOf({ value, valueMax, ratio }: Valued): string {
  if (value === null) return ratio ?? '';
  return valueMax === null ? figureOf(value) : `${figureOf(value)}—${figureOf(valueMax)}`;
}

/** The normalised value with its unit: 17,000亿元. */
export const valueOf = (figure: Valued): string => amountOf(figure) + (figure.ratio === null ? figure.unit : '');

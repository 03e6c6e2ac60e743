import { boundOpening } from '../language/bounds.ts';
import type { ReadQuantity } from '../model/target.ts';

type Printed = Pick<ReadQuantity, 'text' | 'wording' | 'unit'>;
type Valued = Pick<ReadQuantity, 'value' | 'valueMax' | 'unit' | 'ratio'>;
/** The printed number with the printed words around it: 达到, 10%, 左右. */
export interface PrintedValue {
  /** The verb, and the bound that stands before the number. */
  before: string;
  number: string;
  /** The bound that stands after the number, or how the verb goes on. */
  after: string;
}

/** A figure's name in parts, in the plan's words; `say-figure-name.ts` puts them together. */
export interface FigureName {
  /** Whose and what: 战略性新兴产业增加值. */
  about: string;
  /** The words of time that govern it; null where none do. */
  when: { words: string; isInferred: boolean } | null;
  /** When, the verb, the bound and the number, in the printed order. */
  stated: string;
}

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
export const nameOf = ({ about, when, stated }: Pick<ReadQuantity, 'about' | 'when' | 'stated'>): FigureName => ({
  about,
  when: when === null ? null : { words: when, isInferred: stated.includes(`〔${when}〕`) },
  stated,
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

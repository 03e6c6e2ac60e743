import type { Comparator, Reading } from '../../model/target.ts';
import type { Unit } from '../../model/measuring-unit.ts';
import { sayFraction } from './say-fraction.ts';
import { sayNumber } from './say-number.ts';
import { type EnglishUnit, englishUnit, wordAfter } from './unit-words.ts';

type Valued = Pick<Reading, 'value' | 'valueMax' | 'unit' | 'ratio' | 'stated'>;

/** Signs that stand at the number without a space. */
export const signs: ReadonlySet<string> = new Set(['%', '‰', '‱']);

const bounds: Readonly<Record<Exclude<Comparator, 'range'>, string>> = { eq: '', ge: 'at least ', le: 'at most ', approx: 'about ' };

/** One end of an amount, with its sign where it has one: 10% of “10% to 15%”. */
const end = (value: number, factor: number, word: string): string => sayNumber(value * factor) + (signs.has(word) ? word : '');

/** A value in a unit, exactly: 1.68 trillion yuan. */
export function sayIn(value: number, { words, factor }: EnglishUnit): string {
  const word = wordAfter(words, value * factor === 1);
  const said = end(value, factor, word);
  return signs.has(word) || word === '' ? said : `${said} ${word}`;
}

/** Two ends: between 10% and 15%; of things counted one by one, 3 or 4. */
function sayRange(low: number, high: number, unit: EnglishUnit, isCount: boolean): string {
  const word = wordAfter(unit.words, false);
  const [from, to] = [end(low, unit.factor, word), end(high, unit.factor, word)];
  return isCount && unit.factor === 1 && high - low === 1 ? `${from} or ${to}` : `between ${from} and ${to}`;
}

/**
 * A value with its unit and bound: at least 1.7 trillion yuan · about 15% · between 3 and 5 · 2 or 3 · 2:8 · one seventh. Null where the unit has no English, or the
 * fields don't agree (a range of one end).
 */
export function sayAmount(figure: Valued & Pick<Reading, 'comparator'>, units: readonly Unit[]): string | null {
  const { value, valueMax, ratio, comparator } = figure;
  if (value === null) return ratio === null || comparator === 'range' ? null : bounds[comparator] + ratio;
  const unit = englishUnit(figure.unit, units);
  if (!unit || (comparator === 'range') !== (valueMax !== null)) return null;
  const fraction = figure.unit === '%' ? sayFraction(figure.stated) : null;
  if (fraction !== null && comparator !== 'range') return bounds[comparator] + fraction;
  const word = wordAfter(unit.words, value * unit.factor === 1 && valueMax === null);
  const isCount = figure.unit !== '' && unit.words === '';
  const said =
    comparator === 'range' ? sayRange(value, valueMax ?? value, unit, isCount) : bounds[comparator] + end(value, unit.factor, word);
  return signs.has(word) || word === '' ? said : `${said} ${word}`;
}

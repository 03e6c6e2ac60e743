import { runsOfNumerals } from '../../language/numbers/numeral-words.ts';
import { numberSigns } from '../../language/numbers/signs.ts';
import type { UnitIndex } from '../../language/numbers/units.ts';
import { squeeze } from './numbers/squeeze.ts';

/** Digits and signs, which are numbers wherever they stand. */
const sign = new RegExp(`[\\d${numberSigns}]+`, 'g');

/**
 * The stretches of a text that hold numerals and stand neither in one of the numbers that were found nor in a word: half-open string
 * indices. Together with the numbers they are every numeral character of the text; see language/numbers/numeral-words.ts for words.
 */
export function unreadIn(units: UnitIndex, text: string, found: readonly { start: number; end: number }[]): [number, number][] {
  const squeezed = squeeze(text);
  const covered = new Uint8Array(text.length);
  for (const { start, end } of found) covered.fill(1, start, end);
  const signs = [...squeezed.text.matchAll(sign)].map(({ 0: run, index }): [number, number] => [index, index + run.length]);
  const runs = runsOfNumerals(units, squeezed.text);
  return [...signs, ...runs]
    .map(([from, to]): [number, number] => [squeezed.at[from], squeezed.at[to - 1] + 1])
    .filter(([from, to]) => covered.subarray(from, to).some((is) => is === 0))
    .sort(([a], [b]) => a - b);
}

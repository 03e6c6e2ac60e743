import { multipleValue } from '../../language/numbers/numeral.ts';
import { readNumeral } from '../../language/numbers/read-numeral.ts';
import { strongTokens, type Token } from './strong.ts';

/** A number or a modal word of a text; a number with its value. */
export interface Valued extends Token {
  value: string;
}

/** What stands in one change of two texts, on both sides. */
export interface Both<T> {
  a: T[];
  b: T[];
}

/** The numbers and modal words of a text. A number's value is what two spellings of it have in common: 百 and 100 are one, 12% is not 12. */
export const valuedTokens = (text: string): Valued[] =>
  strongTokens(text).map((token) => ({ ...token, value: valueOf(text.slice(token.start, token.end)) }));

function valueOf(printed: string): string {
  const plain = printed.normalize('NFKC');
  const read = readNumeral(plain, 0);
  if (read === null || read.figureMax !== null) return plain;
  return `${Number((read.figure * multipleValue(read.multiple)).toPrecision(12))}${plain.endsWith('%') ? '%' : ''}`;
}

/** A token with what it is on the page: `extra` is a number where the other side has none; equal values on both sides are left out. */
export type Shown = Valued & { shows: 'number' | 'extra' | 'modal' };

/** What the tokens of every change of two texts say: numbers differ only where both sides have one in the same change and the values differ. */
export function tellNumbers(changes: readonly Both<Valued>[]): Both<Shown>[] {
  const told = changes.map(({ a, b }): Both<Shown> => {
    const [left, right] = without(numbersIn(a), numbersIn(b));
    const shows = left.length > 0 && right.length > 0 ? 'number' : 'extra';
    return { a: shown(a, left, shows), b: shown(b, right, shows) };
  });
  const extras = (side: 'a' | 'b'): Shown[] => told.flatMap((each) => each[side].filter((token) => token.shows === 'extra'));
  const kept = new Set(without(extras('a'), extras('b')).flat());
  const isShown = (token: Shown): boolean => token.shows !== 'extra' || kept.has(token);
  return told.map(({ a, b }) => ({ a: a.filter(isShown), b: b.filter(isShown) }));
}

const numbersIn = (tokens: readonly Valued[]): Valued[] => tokens.filter(({ kind }) => kind === 'number');

const shown = (tokens: readonly Valued[], numbers: readonly Valued[], shows: 'number' | 'extra'): Shown[] =>
  tokens.flatMap((token): Shown[] =>
    token.kind === 'modal' ? [{ ...token, shows: 'modal' }] : numbers.includes(token) ? [{ ...token, shows }] : [],
  );

/** Two lists less what has the same value in both, one for one. */
function without<T extends Valued>(a: readonly T[], b: readonly T[]): [T[], T[]] {
  const right = [...b];
  const left = a.filter(({ value }) => {
    const same = right.findIndex((other) => other.value === value);
    if (same >= 0) right.splice(same, 1);
    return same < 0;
  });
  return [left, right];
}

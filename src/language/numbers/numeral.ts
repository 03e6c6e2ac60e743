import type { BoundMeaning } from '../bounds.ts';
import { chineseValue } from '../numerals.ts';

/** A number as printed, without its unit. Indices are of the squeezed text. */
export interface Numeral {
  start: number;
  end: number;
  /** What is printed before the multiple: 1.7 of 1.7万亿. */
  figure: number;
  /** The upper end of a range, in the same multiple; otherwise null. */
  figureMax: number | null;
  /** The printed multiple: 万 亿 万亿 千万 …; "" for none. */
  multiple: string;
  /** What words inside the number say of it: 多 余 几 上 (50多万, 上百) ge, 来 (十来) approx, 前 (前三位) le; null for none. */
  bound: BoundMeaning | null;
  /** 2:8, when the number is a ratio. */
  ratio: string | null;
  /** The unit that the number brings along: % of 七分之一 and 全覆盖, 倍 of 翻一番. */
  unit: string | null;
  script: 'arabic' | 'chinese';
}

/** What most numbers have none of. */
export const plainNumeral = { figureMax: null, bound: null, ratio: null, unit: null } as const;

/** What a multiple multiplies by: 万亿 → 1e12. */
export const multipleValue = (multiple: string): number => (multiple ? (chineseValue(multiple) ?? 1) : 1);

/** What a pattern with the flag y matches at an index; null where it doesn't. */
export const matchAt = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** Words that begin like a multiple and are none: 500千伏 is 500 kV. */
export const unitWord = /千瓦|千伏|千米|千克|千分|百分/y;

/** Leaves the 千 of 千瓦 to the unit: 百万千瓦 is a million kilowatts. */
export function beforeUnit(text: string, index: number, word: string): string {
  const last = index + word.length - 1;
  return matchAt(unitWord, text, last) ? word.slice(0, -1) : word;
}

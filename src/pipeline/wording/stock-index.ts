import { isLetter, type TextRow } from './fold.ts';
import { holdersOf, nameGrams } from './grams.ts';
import { shortestStock as shortest } from './stock-list.ts';
import { wordBorders } from './words.ts';

/** The runs of 8 characters, and the plans that hold them. */
export interface StockIndex {
  names: Int32Array;
  holders: Map<number, number[]>;
  /** Where the same run stands next; -1 for the last. */
  next: Int32Array;
  /** For a run that begins after a mark: -1 when in two plans or more, else 1 and more; and for one that ends before a mark. */
  opens: Int32Array;
  closes: Int32Array;
  /** Whether a word begins or ends at a place of the row. */
  isBorder: (at: number) => boolean;
}

/** Indexes a row for its stock phrases. Cost: linear. */
export function indexOf(row: TextRow): StockIndex {
  const names = nameGrams(row.codes, shortest);
  names.forEach((_, at) => {
    if (row.clause[at] !== row.clause[at + shortest - 1]) names[at] = -1;
  });
  const opens = new Int32Array(names.length);
  const closes = new Int32Array(names.length);
  const count = (plans: Int32Array, name: number, plan: number): void => {
    plans[name] = plans[name] === 0 || plans[name] === plan + 1 ? plan + 1 : -1;
  };
  names.forEach((name, at) => {
    if (name < 0) return;
    if (!isLetter(row.codes[at - 1])) count(opens, name, row.plan[at]);
    if (!isLetter(row.codes[at + shortest])) count(closes, name, row.plan[at]);
  });
  return { names, holders: holdersOf(names, row.plan), next: nextPlaces(names), opens, closes, isBorder: wordBorders(row) };
}

function nextPlaces(names: Int32Array): Int32Array {
  const next = new Int32Array(names.length).fill(-1);
  const following = new Int32Array(names.length).fill(-1);
  for (let at = names.length - 1; at >= 0; at--) {
    if (names[at] < 0) continue;
    next[at] = following[names[at]];
    following[names[at]] = at;
  }
  return next;
}

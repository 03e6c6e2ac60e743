import type { Answer } from './asked.ts';

/** A bar of the picture: what it is of, how long it is in parts of a hundred, and the number. */
export interface Bar {
  name: string;
  length: number;
  value: number;
}

/** What the picture shows: the number of a column, for each row by the words of another. */
export interface Bars {
  names: string;
  values: string;
  bars: Bar[];
  /** How many rows aren't drawn. */
  left: number;
}

/** So many bars are drawn, the first ones. */
const most = 30;

/** The picture of an answer whose first column are words that tell its rows apart and that has a column of numbers, none below nought; null of any other. */
export function barsOf({ columns, rows }: Answer): Bars | null {
  const names = rows.map(([first]) => first);
  if (rows.length < 2 || !names.every((name) => typeof name === 'string') || new Set(names).size < names.length) return null;
  const at = columns.findIndex((_, i) => i > 0 && rows.every((row) => typeof row[i] === 'number' && row[i] >= 0));
  if (at < 0) return null;
  const values = rows.map((row) => Number(row[at]));
  const longest = Math.max(...values);
  if (longest === 0) return null;
  const bars = rows.slice(0, most).map(([name], i) => ({
    name: String(name),
    length: Math.round((values[i] / longest) * 1000) / 10,
    value: values[i],
  }));
  return { names: columns[0], values: columns[at], bars, left: rows.length - bars.length };
}

import type { Problem } from '../../../model/problem.ts';

interface Limit {
  name: string;
  most: number;
  /** How many of them a text has, no further than one more than `most`. */
  count: (text: string, most: number) => number;
}

/** How often a pattern stands in a text, counted to the first that is too many. */
const times =
  (pattern: RegExp) =>
  (text: string, most: number): number => {
    let count = 0;
    for (const found = text.matchAll(pattern); count <= most && found.next().done !== true;) count++;
    return count;
  };

/** What no plan comes near, ten times over: beyond, reading takes minutes or all memory, and what is read is a book or a table of data. */
export const limits: readonly Limit[] = [
  { name: 'characters', most: 2_000_000, count: (text) => text.length },
  { name: 'lines', most: 100_000, count: times(/\n|\r(?!\n)/g) },
  { name: 'numbers', most: 50_000, count: times(/\d+(?:\.\d+)*/g) },
];

/** What makes a text too large to be read as a plan, with the limit; nothing where it is none. */
export const limitProblems = (file: string, text: string): Problem[] =>
  limits
    .filter(({ most, count }) => count(text, most) > most)
    .slice(0, 1)
    .map(({ name, most }) => ({
      ...{ file, line: null, column: null, rule: 'seed', fatal: true },
      message: `the text has more than ${most.toLocaleString('en')} ${name}, and no plan has.`,
      remedy: 'Give the plan alone, or each of several documents by itself.',
    }));

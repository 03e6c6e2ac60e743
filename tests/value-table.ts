import { withEach } from '../src/language/example.ts';

/** One input of a table and what it must be read as. */
export interface ValueRow {
  label: string;
  expected: unknown;
  read: () => unknown;
}

/** A table of inputs and their readings: `values.test.ts` holds every row, and `npm run mutate` asks them of every changed source. */
export interface ValueTable {
  name: string;
  /** The source that it tells most about, a file or a folder: a change there is asked these rows first. */
  about: string;
  rows: readonly ValueRow[];
}

/** Rows that are all read alike: one for each of some words (parted by spaces), which take the place of ＿ in a sentence. */
export const alike = <Value>(sentence: string, words: string, value: Value): [string, Value][] =>
  withEach(sentence, words).map((text): [string, Value] => [text, value]);

const labelOf = (input: unknown): string => (typeof input === 'string' ? input : JSON.stringify(input));

/** A table of values: what `read` makes of each input. */
export function tableOf<Input, Value>(
  name: string,
  about: string,
  rows: readonly (readonly [Input, Value])[],
  read: (input: Input) => Value,
): ValueTable {
  return { name, about, rows: rows.map(([input, expected]) => ({ label: labelOf(input), expected, read: () => read(input) })) };
}

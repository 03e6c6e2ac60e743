import { withEach } from '../src/language/example.ts';

/** One input of a table and what it must be read as. */
export interface ValueRow<Input = unknown> {
  label: string;
  input: Input;
  expected: unknown;
}

/**
 * A table of inputs and their readings: `values.test.ts` holds every row, and `npm run mutate` asks the same rows of every changed source.
 * `read` is a method, so that tables of different inputs stand in one list.
 */
export interface ValueTable<Input = unknown> {
  name: string;
  /** The source that it tells most about, a file or a folder: a change there is asked these rows first. */
  about: string;
  rows: readonly ValueRow<Input>[];
  read(this: void, input: Input): unknown;
}

/** Rows that are all read alike: one for each of some words (parted by spaces), which take the place of ＿ in a sentence. */
export const alike = <Value>(sentence: string, words: string, value: Value): [string, Value][] =>
  withEach(sentence, words).map((text): [string, Value] => [text, value]);

const labelOf = (input: unknown): string => (typeof input === 'string' ? input : JSON.stringify(input));

/** A table of values: what `read` makes of each input. */
export const tableOf = <Input, Value>(
  name: string,
  about: string,
  rows: readonly (readonly [Input, Value])[],
  read: (input: Input) => Value,
): ValueTable<Input> => ({ name, about, rows: rows.map(([input, expected]) => ({ label: labelOf(input), input, expected })), read });

import { isDeepStrictEqual } from 'node:util';
import type { RuleFamily } from '../../src/language/rule.ts';
import type { ValueTable } from '../value-table.ts';
import type { Test } from './suite.ts';

/** What a program is asked about, and whether it says what it should. */
export interface Check {
  name: string;
  /** The source that it tells most about; empty where that is not said. */
  about: string;
  /** False where the program reads otherwise than it should, or a promise of it. An error is no. */
  holds(this: void, program: Program): unknown;
}

/** What a program gives to be asked: its families of rules, its tables of values, the tests of a file. */
export interface Program {
  families(): ReadonlyMap<string, RuleFamily>;
  tables(): ReadonlyMap<string, ValueTable>;
  tests(file: string): readonly Test[];
}

/** Every example and look-alike of families, as they are before anything is changed. */
export const exampleChecks = (families: readonly RuleFamily[]): Check[] =>
  families.flatMap(({ family, rules }) =>
    rules.flatMap(({ name, examples, not }, i) => [
      ...examples.map((example): Check => ({
        name: `${family} ${name}: ${JSON.stringify(example)}`,
        about: '',
        holds: (program) => {
          const own = program.families().get(family);
          const rule = own?.rules[i];
          if (!own || !rule) return false;
          const { when, unless } = own.takes(example, rule);
          return when && !unless && own.decide(example, own.rules) === name;
        },
      })),
      ...not.map((example): Check => ({
        name: `${family} ${name}, not: ${JSON.stringify(example)}`,
        about: '',
        holds: (program) => {
          const own = program.families().get(family);
          return own !== undefined && own.decide(example, own.rules) !== name;
        },
      })),
    ]),
  );

/** Every row of tables, as they are before anything is changed: a word taken out of a source still has its row. */
export const rowChecks = (tables: readonly ValueTable[]): Check[] =>
  tables.flatMap(({ name, about, rows }) =>
    rows.map(({ label, input, expected }): Check => ({
      name: `${name}: ${label}`,
      about,
      holds: (program) => {
        const table = program.tables().get(name);
        return table !== undefined && isDeepStrictEqual(table.read(input), expected);
      },
    })),
  );

/** Every test of a file. */
export const testChecks = (file: string, tests: readonly Test[]): Check[] =>
  tests.map(({ name }, i): Check => ({
    name: `${file}: ${name}`,
    about: '',
    holds: (program) => program.tests(file).at(i)?.run(),
  }));

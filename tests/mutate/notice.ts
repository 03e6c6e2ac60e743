import { isDeepStrictEqual } from 'node:util';
import type { RuleFamily } from '../../src/language/rule.ts';
import type { ValueTable } from '../value-table.ts';

/** The first example that isn't decided by its rule, or look-alike that is: what the test of rules would say; null where all is well. */
export function firstFault(families: readonly RuleFamily[]): string | null {
  for (const { family, rules, decide, takes } of families) {
    for (const rule of rules) {
      for (const example of rule.examples) {
        const taken = takes(example, rule);
        if (decide(example, rules) !== rule.name || !taken.when || taken.unless)
          return `${family} ${rule.name}: ${JSON.stringify(example)}`;
      }
      for (const example of rule.not) if (decide(example, rules) === rule.name) return `${family} ${rule.name}: ${JSON.stringify(example)}`;
    }
  }
  return null;
}

/** The rules that can be taken out of their family without any of their examples being read otherwise. */
export const idleRules = ({ rules, decide }: RuleFamily): string[] =>
  rules.flatMap((rule) => {
    const others = rules.filter((one) => one !== rule);
    return rule.examples.every((example) => decide(example, others) === rule.name) ? [rule.name] : [];
  });

/** The tables, those first that tell most about a source. */
export const nearestFirst = (tables: readonly ValueTable[], file: string): ValueTable[] =>
  tables.toSorted((a, b) => nearness(b, file) - nearness(a, file));

const nearness = ({ about }: ValueTable, file: string): number => (file.startsWith(about) ? about.length : 0);

/**
 * The first row of some tables that is read otherwise than it says; null where all are read as they should be. `readers` are the tables of
 * a changed source: it reads the rows as they were, so that a word taken out of the source still has its row.
 */
export function firstMiss(tables: readonly ValueTable[], readers: readonly ValueTable[]): string | null {
  const readerOf = new Map(readers.map(({ name, read }) => [name, read]));
  for (const { name, rows } of tables) {
    const read = readerOf.get(name);
    for (const { label, input, expected } of rows) if (!read || !isDeepStrictEqual(read(input), expected)) return `${name}: ${label}`;
  }
  return null;
}

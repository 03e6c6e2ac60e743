import type { ShownRule, ShownRules } from '../../model/vocabulary.ts';

/** The columns that name a rule, and the families whose names stand there, those asked first before others. */
const ruleColumns = [
  ['quantities.rule', ['kind', 'form', 'code', 'size', 'title', 'join']],
  ['rules.comparator', ['comparator']],
  ['rules.mode', ['mode', 'cell-mode']],
  ['rules.year', ['date', 'relative-date', 'year']],
  ['rules.scope', ['scope']],
  ['rules.subject', ['subject', 'measure']],
  ['related.rule', ['within', 'between', 'part', 'progress', 'baseline', 'baseline-name', 'echo', 'multiple', 'near', 'sum']],
  ['mentions.rule', ['stance']],
  ['references.rule', []],
] as const satisfies readonly (readonly [string, readonly string[]])[];

export type RuleColumn = (typeof ruleColumns)[number][0];

/** What is said of a rule that is no named rule of a family: a table's columns, what a sentence hasn't got. */
export type PlainRules = Readonly<Record<RuleColumn, readonly (readonly [name: string, about: string])[]>>;

/** A column with the rules whose names can stand in it. A rule of several columns is told in the first. */
export interface ToldRules {
  column: RuleColumn;
  rules: readonly ShownRule[];
  plain: readonly (readonly [name: string, about: string])[];
}

/** Every rule that a value of the dataset can name, column by column, each once. */
export function rulesByColumn(families: readonly ShownRules[], plain: PlainRules): ToldRules[] {
  const told = new Set<string>();
  const fresh = (name: string): boolean => !told.has(name) && Boolean(told.add(name));
  const rulesOf = (ids: readonly string[]): ShownRule[] => ids.flatMap((id) => families.find((family) => family.id === id)?.rules ?? []);
  return ruleColumns.map(([column, ids]) => ({
    column,
    rules: rulesOf(ids).filter(({ name }) => fresh(name)),
    plain: plain[column].filter(([name]) => fresh(name)),
  }));
}

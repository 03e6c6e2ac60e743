import type { Example, Shown } from './example.ts';

/** A rule with its published name, and the sentences that show what it decides and what it leaves alone. */
export interface NamedRule extends Shown {
  name: string;
}

/**
 * A family of rules, in order, as the test of rules and `npm run mutate` go through them. The two questions are methods, so that a family
 * of one kind of rule stands in a list of all of them.
 */
export interface RuleFamily<R extends NamedRule = NamedRule> {
  family: string;
  rules: readonly R[];
  /** The name of the rule that decides what an example marks, with these rules only; null where none does. */
  decide(this: void, example: Example, rules: readonly R[]): string | null;
  /** Whether a rule's own condition and its guard hold where an example is marked. */
  takes(this: void, example: Example, rule: R): { when: boolean; unless: boolean };
}

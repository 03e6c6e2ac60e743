import type { RuleFamily } from '../../src/language/rule.ts';

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

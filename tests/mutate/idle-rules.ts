import type { RuleFamily } from '../../src/language/rule.ts';

/** The rules that can be taken out of their family without any of their examples being read otherwise. */
export const idleRules = ({ rules, decide }: RuleFamily): string[] =>
  rules.flatMap((rule) => {
    const others = rules.filter((one) => one !== rule);
    return rule.examples.every((example) => decide(example, others) === rule.name) ? [rule.name] : [];
  });

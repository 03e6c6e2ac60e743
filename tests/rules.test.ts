import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Example } from '../src/language/example.ts';
import type { NamedRule, RuleFamily } from '../src/language/rule.ts';
import { ruleFamilies } from './families.ts';
import { words } from './vocabulary.ts';

const families = ruleFamilies(words);
const published = JSON.parse(readFileSync('tests/fixtures/rules.json', 'utf8')) as Record<string, string[]>;

const shown = (example: Example): string =>
  typeof example === 'string' ? example : `${example.text} ← ${example.under?.join(' ← ') ?? ''}`;

/** Examples that another rule decides, with that rule's name. */
const strays = ({ decide, rules }: RuleFamily, { name, examples }: NamedRule): string[] =>
  examples.flatMap((example) => {
    const decided = decide(example, rules);
    return decided === name ? [] : [`${shown(example)}: ${decided}`];
  });

test('the names of all rules are those of tests/fixtures/rules.json, in order', () => {
  expect(Object.fromEntries(families.map(({ family, rules }) => [family, rules.map(({ name }) => name)]))).toEqual(published);
});

describe.each(families)('rules of $family', (family) => {
  const { rules, decide, takes } = family;

  test.each(rules)('$name has examples and look-alikes', ({ examples, not }) => {
    expect(examples).not.toEqual([]);
    expect(not).not.toEqual([]);
  });

  test.each(rules)('$name decides its examples', (rule) => {
    expect(strays(family, rule)).toEqual([]);
    expect(rule.examples.filter((example) => !takes(example, rule).when || takes(example, rule).unless)).toEqual([]);
  });

  test.each(rules)('$name leaves its look-alikes alone', (rule) => {
    expect(rule.not.filter((example) => decide(example, rules) === rule.name).map(shown)).toEqual([]);
  });

  test.each(rules.filter((rule) => 'unless' in rule && rule.unless))('$name needs its guard', (rule) => {
    expect(rule.not.some((example) => takes(example, rule).when && takes(example, rule).unless)).toBe(true);
  });

  test.each(rules)('without $name its examples are read otherwise', (rule) => {
    const others = rules.filter((one) => one !== rule);
    expect(rule.examples.some((example) => decide(example, others) !== rule.name)).toBe(true);
  });
});

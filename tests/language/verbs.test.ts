import { describe, expect, test } from 'vitest';
import { plainExample } from '../../src/language/example.ts';
import { anyOf } from '../../src/language/pattern.ts';
import { adding, changing, growing, hedging, numberVerbs, reaching } from '../../src/language/verbs.ts';

/** The words before the number that an example marks. */
function leftOf(example: string): string {
  const { text, start } = plainExample(example);
  return text.slice(text.lastIndexOf('，', start) + 1, start);
}

function verbOf(left: string, without: string | null = null): string {
  const others = numberVerbs.filter((verb) => verb !== without);
  return [...left.matchAll(new RegExp(`${anyOf(others)}+[到至为了]?`, 'g'))].at(-1)?.[0] ?? '';
}

describe.each(Object.entries({ reaching, adding, growing, changing }))('%s', (_, verbs) => {
  test.each(Object.entries(verbs))('%s: %s', (verb, example) => {
    const left = leftOf(example);
    expect(verbOf(left)).toContain(verb);
    expect(verbOf(left, verb)).not.toContain(verb);
  });
});

test.each(Object.entries(hedging))('%s: %s', (hedge, example) => {
  expect(leftOf(example)).toContain(hedge);
});

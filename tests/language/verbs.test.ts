import { describe, expect, test } from 'vitest';
import { plainExample } from '../../src/language/example.ts';
import { adding, changing, growing, hedging, reaching, verbPatterns } from '../../src/language/verbs.ts';
import { verbFinder } from '../../src/pipeline/find/clause/wording.ts';

/** The words before the number that an example marks. */
function leftOf(example: string): string {
  const { text, start } = plainExample(example);
  return text.slice(text.lastIndexOf('，', start) + 1, start);
}

function verbOf(left: string, without: string | null = null): string {
  const { touching, distant } = verbFinder(verbPatterns(without));
  return touching(left) || distant(left);
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

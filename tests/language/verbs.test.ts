import { expect, test } from 'vitest';
import { hedging, numberVerbs } from '../../src/language/verbs.ts';
import { verbOf, verbs, wordsBefore } from './word-values.ts';

test.each(verbs)('%s binds by itself: %s', (verb, example) => {
  const others = numberVerbs.filter((other) => other !== verb);
  expect(verbOf(wordsBefore(example), others)).not.toContain(verb);
});

test.each(Object.entries(hedging))('%s: %s', (hedge, example) => {
  expect(wordsBefore(example)).toContain(hedge);
});

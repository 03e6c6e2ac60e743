import { expect, test } from 'vitest';
import { hedging, verbPatterns } from '../../src/language/verbs.ts';
import { verbOf, verbs, wordsBefore } from './word-values.ts';

test.each(verbs)('%s binds by itself: %s', (verb, example) => {
  expect(verbOf(wordsBefore(example), verbPatterns(verb))).not.toContain(verb);
});

test.each(Object.entries(hedging))('%s: %s', (hedge, example) => {
  expect(wordsBefore(example)).toContain(hedge);
});

import { expect, test } from 'vitest';
import { anyOf } from '../../src/language/pattern.ts';

test('any of several words is one group of a pattern, in the order given', () => {
  expect(anyOf(['达到', '达'])).toBe('(?:达到|达)');
  expect(new RegExp(`^${anyOf(['达到', '达'])}`).exec('达到5家')?.[0]).toBe('达到');
});

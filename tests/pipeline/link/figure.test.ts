import { expect, it } from 'vitest';
import { groupBy, pairs } from '../../../src/pipeline/link/figure.ts';

it('pairs are compared once, and only within a group', () => {
  expect(pairs([1, 2, 3])).toEqual([
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
  expect(groupBy([1, 2, 3, 4], (n) => (n === 4 ? null : String(n % 2)))).toEqual([[1, 3], [2]]);
});

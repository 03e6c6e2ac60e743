import { expect, it } from 'vitest';
import { averagePrecision, scoreSearch } from './measure.ts';

const list = (...keys: string[]) => keys.map((key) => ({ key, tier: key.startsWith('x') ? 'related' : 'exact' }));

it('average precision falls with every wrong block before a right one', () => {
  expect(averagePrecision({ truth: ['a', 'b'], listed: list('a', 'b', 'x') })).toBe(1);
  expect(averagePrecision({ truth: ['a'], listed: list('x', 'a') })).toBe(0.5);
  expect(averagePrecision({ truth: [], listed: list('x') })).toBe(1);
  expect(averagePrecision({ truth: [], listed: list('a') })).toBe(0);
});

it('recall counts every block, precision only what is labelled exact', () => {
  const score = scoreSearch([
    { truth: ['a', 'b'], listed: list('a', 'x1') },
    { truth: ['c'], listed: list('c', 'd') },
  ]);
  expect(score).toMatchObject({ queries: 2, recall: 2 / 3, precision: 2 / 3 });
});

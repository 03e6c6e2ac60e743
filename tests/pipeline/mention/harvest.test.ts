import { expect, it } from 'vitest';
import { gather } from '../../../src/pipeline/mention/harvest.ts';

it('gather puts several plans together, what most of them list first, and drops what stands once', () => {
  const harvests = [
    {
      plan: 'a',
      items: new Map([
        ['深海钻机', 1],
        ['浮标阵列', 3],
        ['声呐', 1],
      ]),
    },
    { plan: 'b', items: new Map([['深海钻机', 1]]) },
  ];
  expect(gather(harvests)).toEqual([
    { item: '深海钻机', times: 2, plans: ['a', 'b'] },
    { item: '浮标阵列', times: 3, plans: ['a'] },
  ]);
});

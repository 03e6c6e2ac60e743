import { describe, expect, it } from 'vitest';
import { gather, harvest } from '../../../src/pipeline/mention/harvest.ts';
import { lookupOf } from '../../../src/pipeline/mention/lookup.ts';

const covered = lookupOf([{ id: 'x', words: ['海水淡化'], not: [] }]);
const itemsOf = (text: string): string[] => [...harvest({ blocks: [{ text }] }, covered).keys()];

describe('harvest', () => {
  it.each(['发展', '研发', '开发', '突破', '推广', '支持', '推进', '攻克', '培育'])('reads the list after %s', (verb) => {
    expect(itemsOf(`${verb}深海钻机、水下滑翔机等`)).toEqual(['深海钻机', '水下滑翔机']);
  });

  it.each([
    ['发展深海钻机、水下滑翔机的研发及产业化。', ['深海钻机', '水下滑翔机']],
    ['发展深海钻机研发、水下滑翔机产业化。', ['深海钻机', '水下滑翔机']],
    ['发展深海钻机技术、水下滑翔机产品。', ['深海钻机', '水下滑翔机']],
    ['发展深海钻机产业、水下滑翔机装备。', ['深海钻机', '水下滑翔机']],
    ['发展深海钻机设备、水下滑翔机领域。', ['深海钻机', '水下滑翔机']],
    ['发展深海钻机应用、水下滑翔机及应用。', ['深海钻机', '水下滑翔机']],
    ['发展深海钻机、浮标阵列和水下滑翔机。', ['深海钻机', '浮标阵列', '水下滑翔机']],
    ['发展深海钻机、浮标阵列以及水下滑翔机。', ['深海钻机', '浮标阵列', '水下滑翔机']],
    ['发展深海钻机、浮标阵列与水下滑翔机。', ['深海钻机', '浮标阵列', '水下滑翔机']],
    ['发展深海钻机、浮标阵列及水下滑翔机。', ['深海钻机', '浮标阵列', '水下滑翔机']],
  ])('%s', (text, items) => expect(itemsOf(text)).toEqual(items));

  it('leaves out what a topic covers, what is short and what is no list', () => {
    expect(itemsOf('发展海水淡化、深海钻机等')).toEqual(['深海钻机']);
    expect(itemsOf('发展船舶、深海钻机等')).toEqual(['深海钻机']);
    expect(itemsOf('发展深海钻机。')).toEqual([]);
  });
});

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

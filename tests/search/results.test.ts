import { describe, expect, it } from 'vitest';
import { fill, type Fragment, groupByPlan } from '../../src/search/results.ts';

/** A page of two blocks, p1 and p2, as Pagefind gives it. */
const page = (plan: string, title: string, p1: string, p2: string): Fragment => {
  const words = [p1, p2].map((text) => text.split('|'));
  return {
    url: `/plans/${plan}/${title}/`,
    meta: { title },
    filters: { plan: [plan] },
    raw_content: words.flat().join('\u200b'),
    anchors: [
      { id: 'p1', location: 0 },
      { id: 'p2', location: words[0]?.length ?? 0 },
    ],
    sub_results: ['p1', 'p2'].map((id) => ({
      title: '（一）目标。',
      url: `/plans/${plan}/${title}/#${id}`,
      excerpt: '<mark>石墨</mark>',
      anchor: { id },
    })),
  };
};

describe('groupByPlan', () => {
  const pages = [page('b', 's1', '石墨|烯', '石墨|和|烯烃'), page('a', 's2', '石墨|烯|材料', '无'), page('b', 's3', '一', '石墨|烯')];

  it('lists plans in the order of their best page, and only blocks with the very words', () => {
    const { plans, exact } = groupByPlan(pages, '石墨 烯');
    expect(exact).toBe(true);
    expect(plans.map(({ plan, blocks }) => [plan, blocks])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
    expect(plans[0]?.pages.map(({ title, blocks }) => [title, ...blocks.map(({ id }) => id)])).toEqual([
      ['s1', 'p1'],
      ['s3', 'p2'],
    ]);
  });

  it('lists all blocks when none has the very words', () => {
    const { plans, exact } = groupByPlan(pages, '石墨烯烃');
    expect(exact).toBe(false);
    expect(plans.map(({ blocks }) => blocks)).toEqual([4, 2]);
  });

  it('lists nothing for nothing, and leaves out what has no address', () => {
    const homeless = { ...page('a', 's1', '石墨', '烯'), sub_results: [{ title: '', url: '/', excerpt: '' }] };
    expect(groupByPlan([], '石墨').plans).toEqual([]);
    expect(groupByPlan([homeless], '石墨').plans).toEqual([]);
  });

  it('names a block by its heading without the full stop', () => {
    expect(groupByPlan(pages, '石墨').plans[0]?.pages[0]?.blocks[0]?.heading).toBe('（一）目标');
  });
});

it('fill puts values into a sentence and leaves unknown names', () => {
  expect(fill('“{q}”：{n}段{x}', { q: '{n}', n: 3 })).toBe('“{n}”：3段{x}');
});

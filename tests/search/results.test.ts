import { describe, expect, it } from 'vitest';
import { type Fragment, readPage, type SearchPage } from '../../src/search/blocks.ts';
import { longestFound, misprintsFor, withoutLevel } from '../../src/search/offers.ts';
import { countOf, fill, findExact, findNear, inOrder, partsOf } from '../../src/search/results.ts';

/** A page as Pagefind gives it: a heading s1-1, its paragraphs s1-1-p1 …, and a table row of no text of its own. */
const fragment = (plan: string, address: string, heading: string, paragraphs: string[], row: string[] = []): Fragment => {
  const texts = [heading, ...paragraphs];
  return {
    url: `/plans/${plan}/${address}/`,
    meta: { title: address, runs: `${address}-1` },
    filters: { plan: [plan] },
    raw_content: [...texts.map((text) => [...text].join('\u200b')), ...row].join('\u200b'),
    anchors: [
      ...texts.map((text, i) => ({
        element: i === 0 ? 'h2' : 'p',
        id: i === 0 ? `${address}-1` : `${address}-1-p${i}`,
        text,
        title: heading,
        location: texts.slice(0, i).join('').length,
      })),
      ...(row.length > 0 ? [{ element: 'table', id: `${address}-t1`, text: '', location: texts.join('').length }] : []),
      ...(row.length > 0 ? [{ element: 'tr', id: `${address}-t1-r1`, text: '', title: heading, location: texts.join('').length }] : []),
    ],
    sub_results: [{ excerpt: '<mark>石墨</mark>', anchor: { id: `${address}-1-p1` } }],
  };
};
const page = (...given: Parameters<typeof fragment>): SearchPage => readPage(fragment(...given));
const pages = [
  page('b', 's1', '1.石墨烯。', ['支持石墨烯材料。', '烯和石墨。'], ['石墨烯', '5吨']),
  page('a', 's2', '2.材料。', ['石墨烯与石墨烯。']),
];
const order = [
  { id: 'a', pages: ['s1', 's2'] },
  { id: 'b', pages: ['s1'] },
];

describe('readPage', () => {
  it('gives every block its words, rows of tables theirs from the words of the page', () => {
    expect(pages[0]?.blocks.map(({ id, text, heading }) => [id, text, heading])).toEqual([
      ['s1-1', '1.石墨烯。', '1.石墨烯'],
      ['s1-1-p1', '支持石墨烯材料。', '1.石墨烯'],
      ['s1-1-p2', '烯和石墨。', '1.石墨烯'],
      ['s1-t1-r1', '石墨烯5吨', '1.石墨烯'],
    ]);
  });
});

describe('findExact', () => {
  it('lists, in the order of plans and texts, only blocks that hold the very words; a heading on its paragraph’s line is one with it', () => {
    const plans = findExact(inOrder(pages, order), ['石墨烯']);
    expect(plans.map(({ plan, blocks }) => [plan, blocks])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(plans[1]?.pages[0]?.blocks.map(({ id }) => id)).toEqual(['s1-1-p1', 's1-t1-r1']);
    expect(countOf(plans)).toBe(3);
  });

  it('asks for every part, and takes letters as they are', () => {
    expect(
      findExact(pages, partsOf(' 石墨烯　材料 ')).flatMap((plan) => plan.pages.flatMap(({ blocks }) => blocks.map(({ id }) => id))),
    ).toEqual(['s1-1-p1']);
    expect(findExact([page('a', 's1', '一', ['3D打印'])], ['3d'])).toEqual([]);
  });

  it('finds nothing in nothing; findNear lists what the index found', () => {
    expect(findExact([], ['石墨'])).toEqual([]);
    expect(findNear(pages).map(({ blocks }) => blocks)).toEqual([1, 1]);
  });
});

describe('what else is offered', () => {
  it('the longest part, or the longest piece of at least half the question, that stands somewhere', () => {
    expect(longestFound(pages, ['镍', '石墨烯材料'])).toEqual({ q: '石墨烯材料', blocks: 1 });
    expect(longestFound(pages, ['高石墨烯片'])).toEqual({ q: '石墨烯', blocks: 3 });
    expect(longestFound(pages, ['无', '有'])).toBeNull();
  });

  it.each([
    ['清河县', '清河'],
    ['高新区', '高新'],
    ['县', null],
    ['市区', null],
    ['清河', null],
  ])('%s without its level is %s', (query, base) => expect(withoutLevel(query)).toBe(base));

  it('a misprint whose reading was asked for, and none that the print answers itself', () => {
    const printed = [page('a', 's1', '一', ['服用莲花清瘟。'])];
    const misprint = { plan: 'a', block: 's1-1-p1', sic: '莲花清瘟', corr: '连花清瘟', name: '一第1段' };
    const asked = (q: string) => misprintsFor(printed, [misprint], [q]).map(({ url }) => url);
    expect(asked('连花清瘟')).toEqual(['/plans/a/s1/#s1-1-p1']);
    expect(asked('连花')).toHaveLength(1);
    expect(asked('服用连花清瘟')).toHaveLength(1);
    expect(asked('清瘟')).toEqual([]);
  });
});

it('fill puts values into a sentence and leaves unknown names', () => {
  expect(fill('“{q}”：{n}段{x}', { q: '{n}', n: 3 })).toBe('“{n}”：3段{x}');
});

import { describe, expect, it } from 'vitest';
import { type Answer, answer } from '../../src/search/answer.ts';
import { facetsOf, narrow } from '../../src/search/facets.ts';
import { nearest } from '../../src/search/nearest.ts';
import { addressAt, type PageRecord } from '../../src/search/pages.ts';
import { wholeSource } from '../../src/search/source.ts';

const page = (plan: string, texts: (string | PageRecord['blocks'][number])[]): PageRecord => ({
  plan,
  address: 's1',
  title: '一、',
  blocks: texts.map((text, i) => (typeof text === 'string' ? { id: `${plan}-p${i + 1}`, heading: '', text } : text)),
});
const topics = [{ names: ['增材制造', '3D打印'], everyday: ['立体打印'], not: ['非增材制造'] }];
const source = wholeSource([
  page('a', ['支持石墨烯材料。', '材料与石墨烯。', '烯和石墨。', '实施百项工程。', '发展增材制造。', '非增材制造不算。']),
  page('b', [
    { id: 'b-p1', heading: '', text: '服用莲花清瘟。', readings: [[2, 6, '连花清瘟']], sectors: ['bio'] },
    { id: 'b-t1', heading: '', text: '指标\t目标\n石墨\t烯' },
    '共2100项。',
    '实施100项工程，使用3D打印。',
  ]),
]);
const tiersOf = ({ hits }: Answer): string[] => hits.map(({ tier, block }) => `${tier} ${block.id}`);
const ask = async (q: string): Promise<string[]> =>
  tiersOf(await answer(q, source, { topics })).filter((hit) => !hit.startsWith('related'));

describe('answer', () => {
  it('lists blocks that hold the very characters first, then those that hold all words', async () => {
    expect(await ask('石墨烯 材料')).toEqual(['exact a-p1', 'all a-p2']);
    expect(await ask('石墨烯')).toEqual(['exact a-p1', 'exact a-p2']);
  });

  it('takes no phrase across the cells of a table or from one block into the next', async () => {
    expect(await ask('石墨烯指标')).toEqual([]);
    expect((await ask('"石墨烯"')).filter((hit) => hit.includes('b-t1'))).toEqual([]);
    expect(await ask('石墨。实施')).toEqual([]);
  });

  it('finds other ways of writing a number, named so, and no longer number', async () => {
    const found = await answer('100项工程', source);
    expect(tiersOf(found).slice(0, 2)).toEqual(['exact b-p4', 'all a-p4']);
    expect(found.hits[1]?.why).toEqual({ kind: 'number', as: '百项' });
    expect(await ask('"100项"')).toEqual(['exact b-p3', 'exact b-p4']);
  });

  it('finds a misprint under either reading', async () => {
    expect(await ask('莲花清瘟')).toEqual(['exact b-p1']);
    const [hit] = (await answer('连花清瘟', source)).hits;
    expect(hit).toMatchObject({ tier: 'all', why: { kind: 'reading', sic: '莲花清瘟', corr: '连花清瘟' } });
  });

  it('finds a topic by its other name, outside its look-alikes, and not in quotation marks', async () => {
    const aliased = async (q: string) =>
      (await answer(q, source, { topics })).hits.filter(({ why }) => why?.kind === 'alias').map(({ block }) => block.id);
    expect(await aliased('3D打印')).toEqual(['a-p5']);
    expect(await aliased('立体打印')).toEqual(['a-p5', 'b-p4']);
    expect(await aliased('“3D打印”')).toEqual([]);
  });

  it('narrows to a plan or a sector, and counts what the other filter leaves', async () => {
    const { hits } = await answer('莲花清瘟', source);
    expect(narrow(hits, { plan: 'a' })).toEqual([]);
    expect(facetsOf(hits, { plan: 'a' })).toEqual({ plans: { b: 1 }, sectors: {} });
    expect(facetsOf(hits, {})).toEqual({ plans: { b: 1 }, sectors: { bio: 1 } });
  });

  it.each([
    '',
    ' ',
    '\ud800',
    '\u202e',
    '('.repeat(10_000),
    '石'.repeat(10_000),
    '.*',
    '[',
    '\\',
    '<img src=x onerror=alert(1)>',
    '"',
    '“”',
    '$&',
    '\0',
  ])('bears %j', async (q) =>
    expect((await answer(q.slice(0, 20_000), source, { topics })).hits.filter(({ tier }) => tier === 'exact')).toEqual([]),
  );
});

it('a hit in a table leads to its row', () => {
  expect(addressAt({ id: 's1-t1', text: '指标\t目标\n石墨\t烯' }, 6)).toBe('s1-t1-r2');
  expect(addressAt({ id: 's1-p1', text: '石墨' }, 1)).toBe('s1-p1');
});

it('offers words that do stand in the plans', async () => {
  const offer = async (q: string) => (await nearest(await answer(q, source), source, ['增材制造'], {})).map(({ text }) => text);
  expect(await offer('石墨烯薄膜')).toContain('石墨烯');
  expect(await offer('减材制造')).toContain('增材制造');
  expect(await offer('石墨烯 錒錒')).toEqual(['石墨烯']);
  expect(await offer('錒錒')).toEqual([]);
});

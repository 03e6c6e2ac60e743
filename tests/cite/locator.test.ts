import { describe, expect, it } from 'vitest';
import { locate, pageOf } from '../../src/cite/locator.ts';
import { divisionNames } from '../../src/cite/places.ts';
import { marginOf } from '../../src/library/page-names.ts';
import { sayPage, sayWhere } from '../../src/library/say-where.ts';
import type { LoadedPlan } from '../../src/library/load/load-plans.ts';
import { whereIs } from '../../src/library/where.ts';
import { PlanData } from '../../src/model/data.ts';
import { cite, citeLanguage } from '../../src/cite/cite-words.ts';
import { buildContent } from '../../scripts/seeds.ts';

const plans = buildContent('seeds')
  .files.filter((file) => file.path.startsWith('data/'))
  .map((file) => PlanData.parse(JSON.parse(file.text)));

describe.each(plans.map((data) => [data.id, data] as const))('%s', (id, data) => {
  const plan = { facts: { id }, data } as unknown as LoadedPlan;
  const names = divisionNames(plan);

  it('names every block from its address alone, as the pages do; our names of what has none in brackets', () => {
    for (const { id: block } of data.blocks) {
      const ours = (['front', 'back'] as const).map((kind) => sayPage({ margin: marginOf(data, kind) }, citeLanguage));
      const name = ours.reduce((text, own) => text.replace(`[${own}]`, own), locate(block, names, cite.parts) ?? '');
      expect(name, block).toBe(sayWhere(whereIs(plan, block), citeLanguage));
    }
  });

  it('knows the page of every block', () => {
    const pages = new Map(data.divisions.map(({ id: division, page }) => [division, page]));
    for (const { id: block, division } of data.blocks) expect(pageOf(block), block).toBe(pages.get(division));
  });
});

it('names rows and notes, and nothing that is no place of the text', () => {
  const names = { s1: '一、', 's1-3': '一、（三）', 'a4-s3-6': '附件4 三、（六）' };
  expect(locate('s1-3-t1-r4', names, cite.parts)).toBe('一、（三）表第4行');
  expect(locate('s1-3-n1', names, cite.parts)).toBe('一、（三）注');
  expect(locate('a4-s3-6-p2', names, cite.parts)).toBe('附件4 三、（六）第2段');
  expect(locate('s1-p2x2', names, cite.parts)).toBe('一、第2段');
  expect(locate('cite-title', names, cite.parts)).toBeNull();
  expect(locate('', names, cite.parts)).toBeNull();
});

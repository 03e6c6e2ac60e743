import { expect, it } from 'vitest';
import { ldOf } from '../../src/cite/ld.ts';
import type { CiteRecord } from '../../src/cite/record.ts';
import { data, hostile, known, page, unknown } from './records.ts';

const site = new URL('https://duizhao.example/');
const said = (record: CiteRecord): Record<string, unknown>[] => JSON.parse(ldOf(record, [], site)) as Record<string, unknown>[];
const whole = (record: CiteRecord): CiteRecord => ({ ...record, url: record.plan?.url ?? record.url });

it('a plan is legislation, passed by the government that issued it', () => {
  expect(said(whole(known))).toEqual([
    {
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      '@id': 'https://duizhao.example/plans/jia-2018/',
      url: 'https://duizhao.example/plans/jia-2018/',
      legislationType: '行动计划',
      name: '甲省产业发展三年行动计划',
      inLanguage: 'zh-CN',
      legislationJurisdiction: { '@type': 'AdministrativeArea', name: '甲省' },
      temporalCoverage: '2018/2020',
      legislationIdentifier: '甲政发〔2018〕3号',
      legislationDate: '2018-02-07',
      legislationPassedBy: { '@type': 'GovernmentOrganization', name: '甲省人民政府' },
    },
  ]);
});

it('what is unknown is left out; what an editor supplied is in brackets', () => {
  const [legislation] = said(whole(unknown));
  expect(legislation).not.toHaveProperty('legislationDate');
  expect(legislation).not.toHaveProperty('legislationIdentifier');
  expect(legislation).toMatchObject({ name: '[乙市产业发展三年行动计划]', legislationPassedBy: { name: '[乙市人民政府]' } });
});

it('a chapter is part of its plan, a target quotes it', () => {
  expect(said(known)[0]).toMatchObject({
    '@type': 'Legislation',
    name: '附件4 三、（六）第2段',
    isPartOf: { name: '甲省产业发展三年行动计划' },
  });
  expect(said({ ...known, quote: '达到5亿元。' })[0]).toMatchObject({ '@type': 'Quotation', text: '达到5亿元。', url: known.url });
});

it('the data set says what files it comes in', () => {
  const [dataset] = said(data);
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    version: '2026.11',
    datePublished: '2026-11-21',
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
  expect((dataset['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl)).toContain(
    'https://duizhao.example/data/targets.csv',
  );
});

it('the way to a page has whole addresses, and none for the page itself', () => {
  const steps = [{ name: '甲', href: '/' }, { name: '乙' }];
  expect((JSON.parse(ldOf(page, steps, site)) as unknown[])[1]).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: '甲', item: 'https://duizhao.example/' },
      { '@type': 'ListItem', position: 2, name: '乙' },
    ],
  });
});

it('no title can end the data block', () => {
  expect(ldOf(hostile, [], site)).not.toContain('<');
  expect(said(whole(hostile))[0]).toMatchObject({ name: hostile.title.text });
});

it('a title in another language stands beside the printed one', () => {
  const translated = 'Three-Year Action Plan';
  expect(said({ ...whole(known), translated })[0]).toMatchObject({ name: '甲省产业发展三年行动计划', alternateName: translated });
  expect(said({ ...data, translated: 'Texts and data' })[0]).toMatchObject({ name: 'Texts and data', alternateName: data.title.text });
});

import { expect, it } from 'vitest';
import { tagsOf } from '../../src/cite/tags.ts';
import type { CiteRecord } from '../../src/cite/record.ts';
import { data, known, page, unknown } from './records.ts';
import { elementsOf } from '../../src/audit/page.ts';
import { savedFrom } from './zotero.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const head = (record: CiteRecord): string =>
  `<head>${tagsOf(record)
    .map(({ name, content }) => `<meta name="${name}" content="${escape(content)}">`)
    .join('')}<link rel="canonical" href="${record.url}"></head>`;

it('Zotero saves a plan as a statute with its 文号 as public law number', () => {
  expect(savedFrom(elementsOf(head(known)))).toEqual({
    itemType: 'statute',
    title: '甲省产业发展三年行动计划',
    authors: ['甲省人民政府'],
    date: '2018-02-07',
    url: 'https://duizhao.example/plans/jia-2018/a4/#a4-s3-6-p2',
    own: { publicLawNumber: '甲政发〔2018〕3号', section: '附件4 三、（六）第2段', extra: 'type: regulation\n规划对照2026.11版' },
  });
});

it('what is unknown has no tag; what an editor supplied is said where Zotero keeps it', () => {
  const { date, title, authors, own } = savedFrom(elementsOf(head(unknown)));
  expect(date).toBeUndefined();
  expect(title).toBe('[乙市产业发展三年行动计划]');
  expect(authors).toEqual(['乙市人民政府']);
  expect(own).toEqual({ extra: 'type: regulation\n规划对照2026.11版\n题名由编者拟定\n发文机关由编者推定\n发布日期不详' });
  expect(tagsOf(unknown).some(({ content }) => content === '' || content === 'null')).toBe(false);
});

it('a page of ours is a web page, the data set a data set', () => {
  expect(savedFrom(elementsOf(head(page))).itemType).toBe('webpage');
  expect(savedFrom(elementsOf(head(data)))).toMatchObject({
    itemType: 'dataset',
    own: { versionNumber: '2026.11', repository: '规划对照' },
  });
});

it('the type would be a journal article without the tag that says better', () => {
  expect(savedFrom(elementsOf(head(known).replace(/<meta name="z:itemType"[^>]*>/, ''))).itemType).toBe('journalArticle');
});

import { expect, it } from 'vitest';
import { saySum } from '../../src/library/linked/say-sums-to.ts';
import type { Sum } from '../../src/library/linked/sums-to.ts';
import { words } from '../../src/strings/languages.ts';

type Part = Sum['whole'];

const part = (value: number, wording: string, comparator: 'eq' | 'ge' | 'approx' = 'eq', text = `${value}亿元`): Part =>
  ({ quantity: { value, wording, comparator, text, unit: '亿元' } }) as Part;
const said = (whole: Part, parts: Part[], sum: number): string => saySum({ whole, parts, sum }, words('zh-CN'));

it('parts with bounds make at least so much, beside a whole that is a bound', () => {
  const parts = [part(14000, '达到'), part(2000, '超过', 'ge'), part(800, '突破', 'ge')];
  expect(said(part(17000, '超', 'ge', '1.7万亿元'), parts, 16800)).toBe(
    '三个附件合计至少16,800亿元（其中2项是“超过”“突破”）；总目标为“超1.7万亿元”。两者可以同时成立。',
  );
});

it('says which part counts under another name', () => {
  const named = (sum: Part, measure: string): Part => ({ quantity: { ...sum.quantity, measure, indicator: null } });
  const parts = [named(part(60, '新建'), '实验室'), named(part(40, '新建'), '研究院')];
  expect(said(named(part(100, '新建'), '实验室'), parts, 100)).toMatch(/^两个附件合计100亿元（其中1项写的是“研究院”）；/);
});

it('says nothing of holding together where the two cannot, or where that is not known', () => {
  expect(said(part(100, '达到'), [part(50, '达到'), part(60, '达到')], 110)).toBe('两个附件合计110亿元；总目标为“达到100亿元”。');
  expect(said(part(100, '达到', 'approx'), [part(50, '达到'), part(50, '达到')], 100)).not.toContain('同时成立');
});

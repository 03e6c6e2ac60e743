import { expect, it } from 'vitest';
import { sayNear } from '../../src/library/say-near.ts';
import { words } from '../../src/strings/languages.ts';

type Quantity = Parameters<typeof sayNear>[1];

const figure = (more: Partial<Quantity>) =>
  ({ measure: '增加值占GDP比重', subject: '战略性新兴产业', mode: 'level', unit: '%', year: 2020, ...more }) as Quantity;
const rule = '同族指标，口径不同';

it('names what each is a share of', () => {
  const other = figure({ measure: '增加值占规模以上工业比重' });
  expect(sayNear({ rule, why: ['quantity', 'denominator'] }, figure({}), other, words('zh-CN'))).toBe(
    '口径不同，不宜直接比较：一为增加值占GDP比重，一为增加值占规模以上工业比重。',
  );
});

it('says each reason with what both print', () => {
  const other = figure({ mode: 'growth', subject: null, year: null });
  expect(sayNear({ rule, why: ['subject', 'mode', 'year'] }, figure({}), other, words('zh-CN'))).toBe(
    '口径不同，不宜直接比较：说的不是同一对象（战略性新兴产业／没有写）；计法不同（到期达到／年均增长）；年份不同（2020年／没有写）。',
  );
});

it('a sum over years beside a level is told by the rule', () => {
  expect(sayNear({ rule: '一为五年累计数', why: ['mode'] }, figure({}), figure({}), words('zh-CN'))).toBe(
    '口径不同，不宜直接比较：一为五年累计数。',
  );
});

it('says what needs no figures, and leaves out reasons it has no words for', () => {
  expect(sayNear({ rule, why: ['population', 'level', 'whole'] }, figure({}), figure({}), words('zh-CN'))).toBe(
    '口径不同，不宜直接比较：统计范围不同；一为省，一为市。',
  );
});

import { expect, it } from 'vitest';
import { sayNear } from '../../src/library/linked/say-near.ts';
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
    '口径不同，不宜直接比较：说的不是同一对象（战略性新兴产业／没有写）；计算方式不同（到期达到／年均增长）；年份不同（2020年／没有写）。',
  );
});

it('a sum over years beside a level is told by the rule', () => {
  expect(sayNear({ rule: '一为五年累计数', why: ['mode'] }, figure({}), figure({}), words('zh-CN'))).toBe(
    '口径不同，不宜直接比较：一为五年累计数。',
  );
  expect(sayNear({ rule: '一为五年累计数', why: ['mode'] }, figure({}), figure({}), words('en'))).toBe(
    'Different basis, not to be compared directly: one is a total of five years.',
  );
});

it('says what needs no figures, and leaves out reasons it has no words for', () => {
  expect(sayNear({ rule, why: ['population', 'level', 'whole'] }, figure({}), figure({}), words('zh-CN'))).toBe(
    '口径不同，不宜直接比较：统计范围不同（增加值占GDP比重／增加值占GDP比重）；一为省，一为市。',
  );
});

it.each<[string, Partial<Quantity>, Partial<Quantity>, string]>([
  ['subject', { subject: '渔业' }, { subject: '海洋渔业' }, '文中基期数说的是“渔业”，目标说的是“海洋渔业”，名称不同，本站不计算增速。'],
  ['measure', { measure: '产值' }, { measure: '年产值' }, '文中基期数写的是“产值”，目标写的是“年产值”，名称不同，本站不计算增速。'],
])('a measured value of another %s', (name, base, target, said) => {
  const [from, to] = [figure({ kind: 'baseline', ...base }), figure({ kind: 'target', ...target })];
  expect(sayNear({ rule, why: [name] }, from, to, words('zh-CN'))).toBe(said);
  expect(sayNear({ rule, why: [name] }, to, from, words('zh-CN'))).toBe(said);
});

it('names the numerators of two shares', () => {
  const [a, b] = [figure({ measure: '工业增加值率' }), figure({ measure: '制造业增加值率' })];
  expect(sayNear({ rule, why: ['numerator'] }, a, b, words('zh-CN'))).toBe(
    '口径不同，不宜直接比较：分子不同（工业增加值率／制造业增加值率）。',
  );
});

it.each<[string, Partial<Quantity>, Partial<Quantity>, string]>([
  ['rank', { measure: '示范基地' }, { measure: '省级示范基地' }, '级别写得不同（示范基地／省级示范基地）'],
  ['measure', { measure: '重点项目' }, { measure: '重大项目' }, '所写的名称不同（重点项目／重大项目）'],
  ['scope', { scope: null }, { scope: '滨海新区' }, '说的地方不同（没有写／滨海新区）'],
])('says another %s with what both print', (why, a, b, said) =>
  expect(sayNear({ rule, why: [why] }, figure(a), figure(b), words('zh-CN'))).toBe(`口径不同，不宜直接比较：${said}。`),
);

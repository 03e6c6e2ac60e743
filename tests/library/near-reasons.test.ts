import { expect, it } from 'vitest';
import { nearWords } from '../../src/library/near-reasons.ts';

type Quantity = Parameters<typeof nearWords>[1];

const figure = (more: Partial<Quantity>) =>
  ({ measure: '增加值占GDP比重', subject: '战略性新兴产业', mode: 'level', unit: '%', year: 2020, ...more }) as Quantity;
const rule = '同族指标，口径不同';

it('names what each is a share of', () => {
  const other = figure({ measure: '增加值占规模以上工业比重' });
  expect(nearWords({ rule, why: ['quantity', 'denominator'] }, figure({}), other)).toBe(
    '口径不同，不宜直接比较：一为增加值占GDP比重，一为增加值占规模以上工业比重。',
  );
});

it('says each reason with what both print', () => {
  const other = figure({ mode: 'growth', subject: null, year: null });
  expect(nearWords({ rule, why: ['subject', 'mode', 'year'] }, figure({}), other)).toBe(
    '口径不同，不宜直接比较：说的不是同一对象（战略性新兴产业／没有写）；计法不同（到期达到／年均增长）；年份不同（2020年／没有写）。',
  );
});

it('a sum over years beside a level is told by the rule', () => {
  expect(nearWords({ rule: '一为五年累计数', why: ['mode'] }, figure({}), figure({}))).toBe('口径不同，不宜直接比较：一为五年累计数。');
});

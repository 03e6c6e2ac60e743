import { expect, it } from 'vitest';
import type { Related } from '../../src/model/target.ts';
import { percentOf, sayGroup, sayLink } from '../../src/library/linked/say-linked.ts';
import { words } from '../../src/strings/languages.ts';

const zh = words('zh-CN');
type Quantity = Parameters<typeof sayLink>[1];

const figure = { measure: '产值', subject: '纺织服装业', mode: 'level', unit: '亿元', year: 2025, comparator: 'eq' } as Quantity;
const atLeast = { ...figure, comparator: 'ge' } as Quantity;
const link = (more: Partial<Related>): Related => ({ type: 'near', target: 'gansu-textiles-2021/120', rule: '同名指标', ...more });

it.each([
  [0.1, '10%'],
  [0.1234, '12.3%'],
  [1.5, '150%'],
  [0.00049, '0%'],
])('a ratio of %j is %s', (ratio, percent) => expect(percentOf(ratio)).toBe(percent));

it.each(['baseline', 'differs', 'later', 'restates', 'same-indicator', 'part-of', 'leads-to'] as const)(
  'links of the kind %s have one sentence for all',
  (type) => {
    expect(sayGroup({ type, sum: null }, zh)).toBe(zh.targets.say[type]);
    expect(sayLink(link({ type }), figure, figure, zh)).toBeNull();
  },
);

it.each(['counterpart', 'near', 'other-name', 'sums-to'] as const)('links of the kind %s have none without a sum', (type) => {
  expect(sayGroup({ type, sum: null }, zh)).toBeNull();
});

it.each([
  [link({ type: 'counterpart', value: 0.25 }), '两份规划目标数之比为25%。这不是对全省的实际贡献，也不能由此推出其他市的数。'],
  [
    link({ type: 'counterpart', value: 0.25, note: '林业／工业' }),
    '两份规划目标数之比为25%。这不是对全省的实际贡献，也不能由此推出其他市的数。两份规划所写的领域不同（林业／工业）。',
  ],
  [link({ type: 'counterpart', value: null }), '市与省的规划用同一名称写了同一年的目标。比重和速度不相除，也不能由此推出其他市的数。'],
  [link({ type: 'baseline', note: '茶业产值翻番' }), '目标所在的一段，标题写“茶业产值翻番”；两个数字照原文并列。'],
  [link({ type: 'later', note: '纺织业产值、纺织服装业产值' }), '两份规划的叫法：纺织业产值、纺织服装业产值。'],
  [link({ type: 'restates', note: '滨海新区' }), '其中一处写明所在地是“滨海新区”。'],
  [link({ why: ['level'] }), '口径不同，不宜直接比较：一为省，一为市。'],
])('%j', (each, said) => expect(sayLink(each, figure, figure, zh)).toBe(said));

it.each([
  [figure, figure, /其他市的数。$/],
  [atLeast, atLeast, /两处都是下限，比值只是所印数字之比。$/],
  [figure, atLeast, /有一处不是确数，比值只是所印数字之比。$/],
])('a ratio of bounds is said to be one of printed numbers', (from, to, said) =>
  expect(sayLink(link({ type: 'counterpart', value: 0.25 }), from, to, zh)).toMatch(said),
);

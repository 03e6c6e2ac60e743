import { expect, it } from 'vitest';
import type { Figure } from '../../../src/library/figures.ts';
import type { Comparable } from '../../../src/site/indicators/comparable.ts';
import { type Group, saySeen, sayRest } from '../../../src/site/pictures/kinds/say-targets-picture.ts';
import { words } from '../../../src/strings/languages.ts';

const t = words('zh-CN');

/** Figures of plans that count from 1, each as many as its place. */
const figures = (count: number): Figure[] =>
  Array.from({ length: count }, (_, i) => {
    const quantity = { value: i + 1, valueMax: null, unit: '家', comparator: 'eq', wording: '达到', text: `${i + 1}家` };
    return { tag: `省${i + 1}`, quantity } as unknown as Figure;
  });

const group = (count: number): Group => ({
  what: '平台',
  comparable: { rows: figures(count).map((figure) => ({ figure, baseline: null })) } as unknown as Comparable,
});

it.each([
  [4, 0, '平台：四份规划写的数，小的是省1“达到1家”，大的是省4“达到4家”'],
  [4, 9, '平台：画出的四份规划里，小的是省1“达到1家”，大的是省4“达到4家”'],
])('the least and the most of %i figures say whether %i more aren’t drawn', (drawn, left, said) => {
  expect(saySeen('平台', figures(drawn), left, t)).toBe(said);
});

it('figures that are equal are said to be all only where all are drawn', () => {
  const equal = figures(4).map(() => figures(1)[0]);
  expect(saySeen('平台', equal, 0, t)).toBe('平台：四份规划都写“达到1家”');
  expect(saySeen('平台', equal, 1, t)).not.toContain('都写');
});

it.each([
  [[12], null],
  [[2, 3], null],
  [[14], '一条轴上只画12个数，另有2个。'],
  [[14, 13], '一条轴上只画12个数，另有3个。'],
  [Array.from({ length: 12 }, () => 2), null],
  [Array.from({ length: 15 }, () => 2), '只画了12组同口径的目标，另有3组。'],
  [Array.from({ length: 13 }, () => 13), '只画了12组同口径的目标，另有1组。一条轴上只画12个数，另有12个。'],
])('groups of %j figures: what isn’t drawn is counted', (sizes, said) => {
  expect(sayRest(sizes.map(group), t)).toBe(said);
});

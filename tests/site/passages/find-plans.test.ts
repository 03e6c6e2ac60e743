import { expect, it } from 'vitest';
import { plansWith } from '../../../src/site/passages/find-plans.ts';

const offered = ['甲州2026 海洋产业发展规划', '甲州2021 制造业“十四五”规划', '乙江2026 海洋经济行动计划', '丙县2026 GAP药材规划'].map(
  (text, i) => ({
    value: String(i),
    text,
  }),
);

it.each([
  ['', '0123'],
  ['  ', '0123'],
  ['海洋', '02'],
  ['甲州 海洋', '0'],
  ['2026 规划', '03'],
  ['ｇａｐ', '3'],
  ['甲制', '1'],
  ['乙海计划', '2'],
  ['丁山', ''],
])('“%s” leaves %s', (typed, left) => {
  expect(
    plansWith(offered, typed)
      .map(({ value }) => value)
      .join(''),
  ).toBe(left);
});

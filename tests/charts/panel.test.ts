import { expect, it } from 'vitest';
import { layPanel, type PanelFigure } from '../../src/charts/panel.ts';

const figure = (value: number, more: Partial<PanelFigure> = {}): PanelFigure => ({
  who: '生物医药',
  words: '达到1000亿元',
  href: '/',
  value,
  valueMax: null,
  comparator: 'eq',
  hedged: false,
  ...more,
});

it('draws bars from nought on one scale', () =>
  expect(layPanel([figure(2500), figure(1000), figure(500)]).rows.map(({ x }) => x)).toEqual([88, 35.2, 17.6]));

it('leaves open what the words leave open: 以上 to the right, 以下 a limit; a range and 左右 have a band', () => {
  const { rows } = layPanel([
    figure(100, { comparator: 'ge' }),
    figure(100, { comparator: 'le' }),
    figure(3, { comparator: 'range', valueMax: 4 }),
    figure(80, { comparator: 'approx' }),
  ]);
  expect(rows.map(({ open }) => open)).toEqual(['right', 'left', null, null]);
  expect(rows.map(({ band }) => band)).toEqual([null, null, [2.64, 3.52], [66.88, 73.92]]);
});

it('breaks a long label into lines that fit a phone, never in a number, and makes room for them', () => {
  const { rows, height } = layPanel([figure(1, { who: '集成电路、半导体材料与器件、智能硬件、高端软件、消费电子等' }), figure(2)]);
  expect(rows[0].lines).toEqual(['集成电路、半导体材料与器件、智能硬件、', '高端软件、消费电子等', '达到1000亿元']);
  const long = layPanel([figure(1, { who: '海洋工程装备和高技术船舶配套设备生产企业主营业务收入' }), figure(2)]);
  expect(long.rows[0].lines).toEqual(['海洋工程装备和高技术船舶配套设备生产企业', '主营业务收入', '达到1000亿元']);
  expect(rows[1].top).toBeGreaterThan(rows[0].y);
  expect(rows[1].y).toBeLessThan(height);
});

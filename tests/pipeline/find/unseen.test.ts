import { expect, test } from 'vitest';
import { ledgerOf } from './words.ts';
import { written } from './written.ts';

test('an undated goal takes the goals’ year, not the year of 截至', () => {
  const text = '到2022年，产值达到10亿元。\n截至2019年底，拥有企业12家。\n三年累计投入50亿元。';
  expect(
    ledgerOf(text)
      .map((entry) => written(text, entry))
      .at(-1),
  ).toBe('50亿元 target 50 亿元 eq add 2022');
});

test('the measure of a start and an end is what stands before both', () => {
  const [, end] = ledgerOf('全员劳动生产率由2020年的28.8万元/人提高到2025年的35万元/人。').filter((entry) => 'measure' in entry);
  expect(end).toMatchObject({ measure: '全员劳动生产率', value: 35, year: 2025 });
});

test('a share after a yearly growth keeps only what is shared', () => {
  const share = ledgerOf('到2022年，核心产业增加值年均增速12%以上，占GDP比重达到10%。').at(-1);
  expect(share).toMatchObject({ measure: '增加值占GDP比重', mode: 'level' });
});

test('the bracketed sum of a fall is in %, that of a share in 百分点', () => {
  const table =
    '| 指标 | 2020年 | 2025年 | 年均增长/累计 |\n| --- | --- | --- | --- |\n| R&D经费占营业收入比重（%） | 1.87 | 2.2 | [0.33] |\n| 单位工业增加值能耗降低（%） | - | - | [17] |';
  const units = ledgerOf(table).flatMap((entry) => ('measure' in entry && entry.mode === 'change' ? [entry.unit] : []));
  expect(units).toEqual(['百分点', '%']);
});

test('A、B分别达到X和Y gives each its own measure; 普及 is no 和', () => {
  const rates = ledgerOf('重点企业关键工序数控化率、数字化研发设计工具普及率分别达到62%和83%。').filter((entry) => 'measure' in entry);
  expect(rates.map(({ measure, value }) => `${measure} ${value}`)).toEqual(['重点企业关键工序数控化率 62', '数字化研发设计工具普及率 83']);
});

test.each([
  ['实施技改项目，带动投资500亿元/年。', 'annual'],
  ['市财政每年安排专项资金，设立100亿元规模的产业引导基金。', 'level'],
])('%s is %s', (text, mode) => expect(ledgerOf(text).find((entry) => 'measure' in entry)).toMatchObject({ mode }));

test.each([
  ['力争到2025年，全市产值突破8000亿元，实现五年倍增。', ['8000亿元', '倍增']],
  ['实施产业倍增计划，到2025年，产值突破8000亿元。', ['8000亿元']],
])('%s', (text, targets) => expect(ledgerOf(text).flatMap((entry) => (entry.kind === 'target' ? [entry.text] : []))).toEqual(targets));

import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../words.ts';
import { written } from '../written.ts';

const table = (rows: string[]) => rows.join('\n');

describe('indicator tables', () => {
  test('each cell is read for what it is', () => {
    const text = table([
      '| 类别 | 指标 | 2015年 | 2020年 |',
      '|---|---|---|---|',
      '| 创新 | 研发机构比例（%） | 6.73 | 80 |',
      '| 质量 | 制造业质量竞争力指数 | 81.13（2014） | 82.5 |',
      '| 质量 | 制造业增加值率提高 | - | [2] |',
      '| 结构 | 六大高耗能行业工业增加值占规模以上工业比重（%） | 37.9 | 35以下 |',
      '| 绿色 | 单位工业增加值用水量比2015年降低（％） | - | [23] |',
      '| 绿色 | 绿色工厂数量（个） | - | 100 |',
    ]);
    const read = ledgerOf(text).filter(({ kind }) => kind === 'target' || kind === 'baseline');
    expect(read.map((entry) => written(text, entry))).toEqual([
      '6.73 baseline 6.73 % eq level 2015',
      '80 target 80 % eq level 2020',
      '81.13 baseline 81.13 – eq level 2014',
      '82.5 target 82.5 – eq level 2020',
      '2 target 2 百分点 eq change 2020 2015',
      '37.9 baseline 37.9 % eq level 2015',
      '35 target 35 % le level 2020',
      '23 target 23 % eq change 2020 2015',
      '100 target 100 个 eq level 2020',
    ]);
  });

  test('a column of yearly rates and sums, with units in a column of their own', () => {
    const text = table([
      '| 序号 | 指标名称 | 单位 | 2020年 | 2025年 | 年均增速[累计] | 属性 |',
      '|---|---|---|---|---|---|---|',
      '| 1 | 规上工业增加值 | 亿元 | 5000 | 8000左右 | 9 | 预期性 |',
      '| 2 | 制造业增加值占GDP比重 | % | 28 | ≥30 | [2] | 约束性 |',
    ]);
    const read = ledgerOf(text).filter(({ kind }) => kind === 'target' || kind === 'baseline');
    expect(read.map((entry) => written(text, entry))).toEqual([
      '5000 baseline 5000 亿元 eq level 2020',
      '8000 target 8000 亿元 approx level 2025',
      '9 target 9 % eq growth 2025',
      '28 baseline 28 % eq level 2020',
      '30 target 30 % ge level 2025',
      '2 target 2 百分点 eq change 2025 2020',
    ]);
  });
});

import { type Bound, boundsAfter, boundsBefore, type BoundMeaning } from '../../../../src/language/bounds.ts';
import type { Comparator } from '../../../../src/model/target.ts';
import { squeeze } from '../../../../src/pipeline/find/numbers/squeeze.ts';
import { tableOf, type ValueTable } from '../../../value-table.ts';
import { type LedgerReader, written } from '../written.ts';

const folded: Record<BoundMeaning, Comparator> = { ge: 'ge', gt: 'ge', le: 'le', lt: 'le', approx: 'approx' };

const ending = ({ word, means }: Bound) => `${folded[means]} ${squeeze(word).text}`;
const bounded: [string, string[]][] = [
  ...boundsBefore.map((bound): [string, string[]] => [`${bound.word}200`, [`200 ${ending(bound)}`]]),
  ...boundsAfter.flatMap((bound): [string, string[]][] => [
    [`200${bound.word}`, [`200 ${ending(bound)}`]],
    [`200家${bound.word}`, [`200家 ${ending(bound)}`]],
  ]),
  ['≥95%', ['95% ge ≥']],
  ['[18]以上', ['18 ge 以上']],
  ['[不低于18]', ['18 ge 不低于']],
  ['（18左右）', ['18 approx 左右']],
  ['＞5', ['5 ge >']],
  ['5-8', ['5-8 range ']],
  ['突破 5', ['5 ge 突破']],
];

/** A table, and its figures as `written` says them. */
const tables: [string[], string[]][] = [
  [
    [
      '| 类别 | 指标 | 2015年 | 2020年 |',
      '|---|---|---|---|',
      '| 创新 | 研发机构比例（%） | 6.73 | 80 |',
      '| 质量 | 制造业质量竞争力指数 | 81.13（2014） | 82.5 |',
      '| 质量 | 制造业增加值率提高 | - | [2] |',
      '| 结构 | 六大高耗能行业工业增加值占规模以上工业比重（%） | 37.9 | 35以下 |',
      '| 绿色 | 单位工业增加值用水量比2015年降低（％） | - | [23] |',
      '| 绿色 | 绿色工厂数量（个） | - | 100 |',
    ],
    [
      '6.73 baseline 6.73 % eq level 2015',
      '80 target 80 % eq level 2020',
      '81.13 baseline 81.13 – eq level 2014',
      '82.5 target 82.5 – eq level 2020',
      '2 target 2 百分点 eq change 2020 2015',
      '37.9 baseline 37.9 % eq level 2015',
      '35 target 35 % le level 2020',
      '23 target 23 % eq change 2020 2015',
      '100 target 100 个 eq level 2020',
    ],
  ],
  [
    [
      '| 序号 | 指标名称 | 单位 | 2020年 | 2025年 | 年均增速[累计] | 属性 |',
      '|---|---|---|---|---|---|---|',
      '| 1 | 规上工业增加值 | 亿元 | 5000 | 8000左右 | 9 | 预期性 |',
      '| 2 | 制造业增加值占GDP比重 | % | 28 | ≥30 | [2] | 约束性 |',
    ],
    [
      '5000 baseline 5000 亿元 eq level 2020',
      '8000 target 8000 亿元 approx level 2025',
      '9 target 9 % eq growth 2025',
      '28 baseline 28 % eq level 2020',
      '30 target 30 % ge level 2025',
      '2 target 2 百分点 eq change 2025 2020',
    ],
  ],
  [
    [
      '| 指标 | 2025年 | 2030年 |',
      '|---|---|---|',
      '| 吨茶耗电量较2018年下降（%） | - | 12 |',
      '| 吨茶耗水量比1999年下降（%） | - | 30 |',
      '| 名优茶产量（万吨） | 3（1998年） | 8.5（2029） |',
    ],
    [
      '12 target 12 % eq change 2030 2018',
      '30 target 30 % eq change 2030 1999',
      '3 baseline 3 万吨 eq level 1998',
      '8.5 target 8.5 万吨 eq level 2029',
    ],
  ],
  [
    ['| 指标 | 2025年 | 2030年 |', '|---|---|---|', '| 制茶水分偏差（%） | .85 | .6以内 |', '| 茶园覆盖网格数（个） | .. | 1,200 |'],
    ['.85 other', '.6 other', '1,200 target 1200 个 eq level 2030'],
  ],
  [
    ['某县规划（2021—2025年）', '指标\t单位\t2020年\t2025年\t2035年', '湿地保护率\t%\t52\t≥55\t60', '渔获量\t万吨\t—\t<5.5\t…'],
    ['52 baseline 52 % eq level 2020', '55 target 55 % ge level 2025', '60 target 60 % eq level 2035', '5.5 target 5.5 万吨 le level 2025'],
  ],
  [
    ['指标', '单位', '2020年', '2025年', '属性', '出生率', '‰', '9.8', '>10', '预期性', '造林面积', '万亩', '—', '〔120〕', '约束性'],
    ['9.8 baseline 9.8 ‰ eq level 2020', '10 target 10 ‰ ge level 2025', '120 target 120 万亩 eq add 2025'],
  ],
  [
    [
      '| 指标 | 2020年 | 2025年（亿元） |',
      '| 渔业总产值 | 30 | 45 |',
      '| 孕产妇死亡率 | 9.8/10万 | ≤9/10万 |',
      '| 三次产业结构 | 8:52:40 | 6:50:44 |',
    ],
    [
      '30 baseline 30 – eq level 2020',
      '45 target 45 亿元 eq level 2025',
      '9.8/10万 baseline 9.8 /10万 eq level 2020',
      '9/10万 target 9 /10万 le level 2025',
      '8:52:40 baseline 8:52:40 比 eq level 2020',
      '6:50:44 target 6:50:44 比 eq level 2025',
    ],
  ],
  [
    ['| 序号 | 指标 | “十三五”目标 |', '|---|---|---|', '| 1 | 人口净流入率（‰） | -1.5 |', '| 2 | 绿化覆盖率（%） | 〔2〕 |'],
    ['-1.5 target -1.5 ‰ eq level 2020', '2 target 2 百分点 eq change 2020'],
  ],
  [
    ['某市2024年任务分解表', '地区\t新建冷库（座）\t到位资金', '甲县\t12\t3.5亿元', '乙县\t8\t2亿元'],
    [
      '12 target 12 座 eq add 2024',
      '3.5亿元 target 3.5 亿元 eq level 2024',
      '8 target 8 座 eq add 2024',
      '2亿元 target 2 亿元 eq level 2024',
    ],
  ],
  // Look-alikes: what was measured, what a single project costs, and heads that hold a number.
  [['2020年各县经济统计', '地区\t产值（亿元）\t人口（万人）', '甲县\t120\t40', '乙县\t80\t22'], []],
  [['重点项目表', '项目名称\t建设内容\t总投资（亿元）', '滨河路\t改造\t3', '污水处理厂\t新建\t2'], []],
  [['| 地块 | 4 亩 | 绿地 |', '|---|---|---|', '| 甲 | 有 | 无 |'], []],
];

/** What the column of 属性 prints, and what the figure of its row says. */
const bindings: [string, string][] = [
  ['约束性', 'binding'],
  ['约束性指标', 'binding'],
  ['预期性', 'expected'],
  ['预期', 'expected'],
  ['预期性/约束性', ''],
  ['指导性', ''],
  ['—', ''],
];

/** Tables of the cells of indicator tables. */
export const cellTables = (ledgerOf: LedgerReader): ValueTable[] => [
  tableOf('a cell with a bound', 'src/pipeline/find/table/', bounded, (cell) => {
    const table = ['| 指标 | 2020年 | 2025年 |', '|---|---|---|', `| 高新技术企业数量（家） | 150 | ${cell} |`].join('\n');
    return ledgerOf(table).flatMap((entry) =>
      'measure' in entry && entry.kind === 'target' ? [`${entry.text} ${entry.comparator} ${entry.wording}`] : [],
    );
  }),
  tableOf('the figures of a table', 'src/pipeline/find/table/', tables, (lines) => {
    const text = lines.join('\n');
    return ledgerOf(text)
      .filter(({ kind }) => kind === 'target' || kind === 'baseline' || kind === 'other')
      .map((entry) => written(text, entry));
  }),
  tableOf('what a table says of a target’s force', 'src/pipeline/find/table/binding.ts', bindings, (cell) => {
    const table = ['指标\t2025年\t属性', `水库库容（亿立方米）\t3.5\t${cell}`, '湿地保护率（%）\t60\t预期性'].join('\n');
    return ledgerOf(table).flatMap((entry) => ('measure' in entry && entry.value === 3.5 ? [entry.binding ?? ''] : []))[0];
  }),
];

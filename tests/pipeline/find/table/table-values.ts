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
    ['指标 2030年 2035年', '铁路里程（公里） 8 600 9 200', '重污染天数（天） 9 基本消除', '桥梁（座） 86 120'],
    [
      '8 600 baseline 8600 公里 eq level 2030',
      '9 200 target 9200 公里 eq level 2035',
      '9 baseline 9 天 eq level 2030',
      '86 baseline 86 座 eq level 2030',
      '120 target 120 座 eq level 2035',
    ],
  ],
  [
    ['| 指标 | 2020年 | 2025年 | 2025年比2020年增减 |', '|---|---|---|---|', '| 用水量（亿立方米） | 18 | 19 | 1 |'],
    ['18 baseline 18 亿立方米 eq level 2020', '19 target 19 亿立方米 eq level 2025', '1 target 1 亿立方米 eq change 2025 2020'],
  ],
  [
    ['重点产业发展目标', '| 产业链 | 链主企业 | 服务年限 |', '|---|---|---|', '| 制药 | 5家 | 3年 |', '| 仪表 | 3家 | 2年 |'],
    ['5家 target 5 家 eq level –', '3家 target 3 家 eq level –'],
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
  // Stages of time down the side; what each column measures in its head.
  [
    [
      '某港规划（2020—2035年）',
      '水平年\t集装箱吞吐量\t泊位（个）',
      '2019年\t120万标箱\t36',
      '2025年\t260万标箱\t48',
      '2035年\t420万标箱\t60',
    ],
    [
      '120万标箱 baseline 1200000 标箱 eq level 2019',
      '36 baseline 36 个 eq level 2019',
      '260万标箱 target 2600000 标箱 eq level 2025',
      '48 target 48 个 eq level 2025',
      '420万标箱 target 4200000 标箱 eq level 2035',
      '60 target 60 个 eq level 2035',
    ],
  ],
  [
    ['某市规划（2021—2030年）', '阶段\t年份\t种业产值（亿元）', '现状\t2020年\t9.6', '近期\t2025年\t20', '远期\t2030年\t50左右'],
    ['9.6 baseline 9.6 亿元 eq level 2020', '20 target 20 亿元 eq level 2025', '50 target 50 亿元 approx level 2030'],
  ],
  // A day by which each task is to be done.
  [
    ['某市任务分工（2023—2025年）', '任务\t目标\t完成时限', '充电设施\t新建充电桩300根\t2024年12月', '智慧停车\t接入泊位12万个\t2025年底'],
    ['300根 target 300 根 eq add 2024', '12万个 target 120000 个 eq level 2025'],
  ],
  // Before and after some work; how many there are and are to be.
  [
    ['某省林场改革方案（2013—2020年）', '| 项目 | 改革前 | 2020年 |', '|---|---|---|', '| 林场（处） | 142 | 96 |'],
    ['142 baseline 142 处 eq level –', '96 target 96 处 eq level 2020'],
  ],
  [
    ['某县规划（2021—2023年）', '建设内容', '现有数', '计划数', '卫生室（个）', '87', '132', '全科医生（人）', '41', '75'],
    ['87 baseline 87 个 eq level –', '132 target 132 个 eq level 2023', '41 baseline 41 人 eq level –', '75 target 75 人 eq level 2023'],
  ],
  // Columns that measure something of their own, beside those of years.
  [
    ['某湖规划（2019—2025年）', '断面\t2018年水质\t2025年水质目标\t总磷削减（%）', '湖心\tⅣ类\tⅢ类\t25', '出口\tⅤ类\tⅣ类\t30'],
    ['25 target 25 % eq change 2025', '30 target 30 % eq change 2025'],
  ],
  [
    ['某区产业目标（2022—2030年）', '产业\t2025年产值\t2030年产值', '新材料\t300亿元\t600亿元', '种业\t20亿元\t60亿元'],
    [
      '300亿元 target 300 亿元 eq level 2025',
      '600亿元 target 600 亿元 eq level 2030',
      '20亿元 target 20 亿元 eq level 2025',
      '60亿元 target 60 亿元 eq level 2030',
    ],
  ],
  // Of single projects only the totals, and what a plan's years spend.
  [
    ['某省公路投资计划（2021—2025年）', '路段名称\t总投资（亿元）\t其中2021—2025年投资（亿元）', '环线\t96\t70', '合计\t96\t70'],
    ['70 target 70 亿元 eq level 2025', '96 target 96 亿元 eq level 2025', '70 target 70 亿元 eq level 2025'],
  ],
  // Units: for all figures over or under the table, beside brackets, per so many.
  [
    ['某县任务表（2016—2018年）', '乡镇\t2017年\t合计', '上坝乡\t410\t880', '（单位：人）'],
    ['410 target 410 人 eq level 2017', '880 target 880 人 eq level 2018'],
  ],
  [
    ['某县规划（2021—2025年）', '指标\t2020年\t2025年', '增殖放流\t—\t〔15〕亿尾', '死亡率（1/10万）\t9.5\t<9', '转化率\t65%\t70%—75%'],
    [
      '15 target 15 亿尾 eq add 2025',
      '9.5 baseline 9.5 /10万 eq level 2020',
      '9 target 9 /10万 le level 2025',
      '65% baseline 65 % eq level 2020',
      '70%—75% target 70..75 % range level 2025',
    ],
  ],
  // Heads of two rows; names and bounds cut by a line's end.
  [
    ['某县规划（2021—2025年）', '指标\t单位\t规划目标', '\t\t2023年\t2025年', '农村公路里程\t公里\t1860\t2000', '通达率\t%\t85\t100'],
    [
      '1860 target 1860 公里 eq level 2023',
      '2000 target 2000 公里 eq level 2025',
      '85 target 85 % eq level 2023',
      '100 target 100 % eq level 2025',
    ],
  ],
  [
    ['某县规划（2021—2025年）', '指标\t2020年\t2025年', '绿色发展', '水耗（立方米）\t28\t24', '漏损率（%）\t11\t9', '以内'],
    [
      '28 baseline 28 立方米 eq level 2020',
      '24 target 24 立方米 eq level 2025',
      '11 baseline 11 % eq level 2020',
      '9 target 9 % le level 2025',
    ],
  ],
  // Look-alikes: years that were, what a figure counts for, what was measured, what a single project costs, and heads that hold a number.
  [
    ['某省规划（2021—2025年）', '年份\t粮食产量（万吨）', '2016年\t2100', '2020年\t2260'],
    ['2100 baseline 2100 万吨 eq level 2016', '2260 baseline 2260 万吨 eq level 2020'],
  ],
  [
    ['某区考核标准（2021—2025年）', '考核项\t权重\t目标值', '研发投入强度\t20\t3%', '企业数\t30\t500家'],
    ['3% target 3 % eq level 2025', '500家 target 500 家 eq level 2025'],
  ],
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

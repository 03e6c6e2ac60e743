import { withEach } from '../../../language/example.ts';
import { calendarYear } from '../../../language/numerals.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { NamedRule } from '../../../language/rule.ts';
import type { Mode } from '../../../model/target.ts';
import type { IndicatorColumn } from './head-column.ts';

/** A cell of figures: its row's measure, its column, and whether it is a bracketed sum over the years. */
export interface CellScene {
  name: string;
  column: IndicatorColumn;
  summed: boolean;
  /** The verb that the cell begins with: 新增; "" where there is none. */
  verb: string;
  /** The unit of its row. */
  unit: string;
  /** The plain figure in the base year's column of its row; null where none stands there. */
  base: number | null;
  /** Its own figure, without sign and unit. */
  figure: number;
}

const adding = ['新增', '新建', '改造', '建成', '建设', '培育', '引进', '完成', '新改建', '改扩建'];

/** Verbs with which a cell of tasks begins. */
export const cellVerbs = [...adding, '达到', '实现'];

/** A rule that tells how a table's figure relates to time. */
export interface CellModeRule extends NamedRule {
  mode: Mode;
  when: (cell: CellScene) => boolean;
  unless?: (cell: CellScene) => boolean;
}

const changing = ['下降', '降低', '减少', '提高', '提升', '削减', '压减', '下降率', '降低率', '降幅', '变化'];
const falls = new RegExp(`${anyOf(changing)}$|[比较]${calendarYear}年`);

/** A task by its verb: 改造老旧小区 | 85个. */
const doing = new RegExp(`^${anyOf(['改造', '治理', '整治', '修复', '引进', '完成', '改扩建', '更新'])}(?!后|前|率|度|面)`);

/** True for a measure that is itself a change: 能耗降低, 比2015年提高. */
export const changes = (name: string): boolean => falls.test(name);

/** True for a figure of a column of yearly rates. */
export const isRate = ({ column, summed }: CellScene): boolean => column.kind === 'rate' && !summed && (column.yearly || !column.sum);

/** A table of one row under heads. */
const row = (head: string, cells: string): string => `| 指标 | 2020年 | ${head} |\n|---|---|---|\n| ${cells} |`;

/** Rules in order; the first that holds decides. */
export const cellModeRules: readonly CellModeRule[] = [
  {
    name: '增速列',
    mode: 'growth',
    when: ({ column }) => column.kind === 'rate',
    unless: (cell) => !isRate(cell),
    examples: ['年均增速', '年均增长', '增幅'].map((head) => row(head, '渔业总产值（亿元） | 300 | ⟦8⟧')),
    not: [row('年均增速[累计]', '海水养殖面积（万亩） | 300 | [⟦8⟧]'), row('累计', '海水养殖面积（万亩） | 300 | ⟦8⟧')],
  },
  {
    name: '指标名增速',
    mode: 'growth',
    when: ({ name }) => /(?:年均增长|增速|增长率|增幅)$/.test(name),
    examples: withEach(row('2025年', '渔业总产值＿（%） | 5 | ⟦8⟧'), '年均增长 年均增速 增长率 增幅'),
    not: [row('2025年', '渔业总产值（亿元） | 300 | ⟦800⟧')],
  },
  {
    name: '指标名升降',
    mode: 'change',
    when: ({ name, verb }) => changes(name) || changes(verb),
    examples: [
      ...withEach(row('2025年', '单位产值水耗＿（%） | - | ⟦18⟧'), '下降 降低 减少 削减 压减 下降率 降低率 降幅 变化'),
      '| 项目 | 年度任务 |\n|---|---|\n| 审批时限 | 较法定时限压减⟦80⟧% |',
      ...withEach(row('2025年', '海洋科技贡献率＿（百分点） | - | ⟦8⟧'), '提高 提升 比2020年上升 较2020年上升'),
    ],
    not: [row('2025年', '海洋科技贡献率（%） | 60 | ⟦68⟧')],
  },
  {
    name: '指标名新增',
    mode: 'add',
    when: ({ name }) => /新增|^新(?:建|认定)/.test(name) || doing.test(name),
    examples: withEach(row('2025年', '＿海洋牧场（个） | - | ⟦20⟧'), '新增 累计新增 新建 新认定 改造 治理 整治 修复 引进 完成 改扩建 更新'),
    not: [row('2025年', '海洋牧场（个） | 12 | ⟦20⟧'), row('2025年', '新增海域面积较2020年提高（%） | - | ⟦20⟧')],
  },
  {
    name: '格内动词',
    mode: 'add',
    when: ({ verb }) => adding.includes(verb),
    examples: withEach('| 项目 | 年度任务 |\n|---|---|\n| 农村冷库 | ＿⟦20⟧座 |', '新增 新建 改造 建成 建设 培育 引进 完成 新改建 改扩建'),
    not: ['| 项目 | 年度任务 |\n|---|---|\n| 冷库容量 | 达到⟦20⟧万吨 |', '| 项目 | 年度任务 |\n|---|---|\n| 冷链流通率 | 实现⟦45⟧% |'],
  },
  {
    name: '累计值',
    mode: 'add',
    when: ({ column, summed }) => column.kind === 'value' && summed,
    unless: ({ name, unit }) => unit === '%' || /(?:率|比重|比例|占比)$/.test(name),
    examples: [row('2025年', '造林面积（万亩） | - | [⟦120⟧]'), row('2025年', '保障性住房建设（万套） | — | 〔⟦36⟧〕')],
    not: [row('2025年', '服务业增加值比重（%） | - | [⟦4⟧]'), row('2025年', '造林面积（万亩） | 100 | ⟦120⟧')],
  },
  {
    name: '累计百分点',
    mode: 'change',
    when: ({ summed, column }) => column.kind === 'value' && summed,
    // A share doesn't rise by more than it was, nor by half of all: such a bracket says something else.
    unless: ({ base, figure }) => figure >= (base ?? 50),
    examples: [
      row('2025年', '服务业增加值比重（%） | - | [⟦4⟧]'),
      row('2025年', '绿化覆盖率 | - | 〔⟦2⟧〕'),
      row('2025年', '旅游业增加值比重（%） | 8.5 | [⟦2⟧]'),
    ],
    not: [
      row('2025年', '垃圾回收利用率（%） | 30 | [⟦40⟧]'),
      row('2025年', '秸秆利用率（%） | - | [⟦90⟧]'),
      row('2025年', '绿化覆盖率 | 40 | ⟦42⟧'),
    ],
  },
  {
    name: '累计列',
    mode: 'change',
    when: ({ column }) => column.kind === 'rate',
    examples: [row('年均增速[累计]', '海水养殖面积（万亩） | 300 | [⟦8⟧]'), row('累计', '海水养殖面积（万亩） | 300 | ⟦8⟧')],
    not: [row('2025年', '海水养殖面积（万亩） | 300 | ⟦308⟧'), row('累计', '新增海水养殖面积（万亩） | 300 | ⟦8⟧')],
  },
  {
    name: '水平列',
    mode: 'level',
    when: () => true,
    examples: [row('2025年', '海水养殖面积（万亩） | 300 | ⟦308⟧'), row('目标值', '海洋科技贡献率（%） | 60 | ⟦68⟧')],
    not: [row('累计', '海水养殖面积（万亩） | 300 | ⟦8⟧')],
  },
];

/** How a table's figure relates to time, and the rule that told it. */
export function cellModeOf(cell: CellScene, rules: readonly CellModeRule[] = cellModeRules): { mode: Mode; rule: string | null } {
  const rule = rules.find(({ when, unless }) => when(cell) && !unless?.(cell));
  return { mode: rule?.mode ?? 'level', rule: rule?.name ?? null };
}

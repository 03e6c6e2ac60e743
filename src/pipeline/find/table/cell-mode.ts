import { withEach } from '../../../language/example.ts';
import { calendarYear } from '../../../language/numerals.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { NamedRule } from '../../../language/rule.ts';
import type { Mode } from '../../../model/target.ts';
import type { IndicatorColumn } from './indicator-columns.ts';

/** A cell of figures: its row's measure, its column, and whether it is a bracketed sum over the years. */
export interface CellScene {
  name: string;
  column: IndicatorColumn;
  summed: boolean;
}

/** A rule that tells how a table's figure relates to time. */
export interface CellModeRule extends NamedRule {
  mode: Mode;
  when: (cell: CellScene) => boolean;
  unless?: (cell: CellScene) => boolean;
}

const changing = ['下降', '降低', '减少', '提高', '提升', '削减', '压减', '下降率', '降低率', '降幅', '变化'];
const falls = new RegExp(`${anyOf(changing)}$|[比较]${calendarYear}年`);

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
    when: ({ name }) => changes(name),
    examples: [
      ...withEach(row('2025年', '单位产值水耗＿（%） | - | ⟦18⟧'), '下降 降低 减少 削减 压减 下降率 降低率 降幅 变化'),
      ...withEach(row('2025年', '海洋科技贡献率＿（百分点） | - | ⟦8⟧'), '提高 提升 比2020年上升 较2020年上升'),
    ],
    not: [row('2025年', '海洋科技贡献率（%） | 60 | ⟦68⟧')],
  },
  {
    name: '指标名新增',
    mode: 'add',
    when: ({ name }) => /新增|^新(?:建|认定)/.test(name),
    examples: withEach(row('2025年', '＿海洋牧场（个） | - | ⟦20⟧'), '新增 累计新增 新建 新认定'),
    not: [row('2025年', '海洋牧场（个） | 12 | ⟦20⟧'), row('2025年', '新增海域面积较2020年提高（%） | - | ⟦20⟧')],
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

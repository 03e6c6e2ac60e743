import type { NamedRule } from '../../../language/rule.ts';
import type { Mode } from '../../../model/target.ts';
import type { Scene } from './scene.ts';

/** A number, with how it relates to time and what is known of its plan's years. */
export interface YearScene extends Scene {
  mode: Mode;
  /** The year that its goals division sets, or else the plan's last one. */
  goalYear: number | null;
  /** True in a plan or report for one year. */
  yearly: boolean;
}

/** A rule that tells which year a figure is for. */
export interface YearRule extends NamedRule {
  year: (scene: YearScene) => number | null;
  when: (scene: YearScene) => boolean;
  unless?: (scene: YearScene) => boolean;
}

const moves =
  /^[^，。；\d]{0,6}(?:提高|增加|增长|发展|拓展|恢复|回升|回落|降低|扩大|减少|压减|压缩|缩短|精简|整合|增|升|提|扩|降|减|缩|调整)[到至为]/;
/** 较2020年的1.9个增加2.7个: what it is compared with. */
const compared = /[比较](?:(?:19|20)\d{2}年|上年|去年)底?的$/;

/** 全县5个国有林场整合为2个: what there was, and what is made of it. */
const merges = /^[\u4e00-\u9fff]{1,12}(?:整合|精简|归并|合并|压缩)[为成到至]\d/;

/** True for A of 由A提高到B, and of 较2020年的A增加B: where it starts. */
export const isStart = ({ left, right }: Pick<Scene, 'left' | 'right'>): boolean =>
  (/(?:由|从)[^，。；]{0,14}$/.test(left) && moves.test(right)) || merges.test(right) || compared.test(left);

/** The rule for a date of the number's own sentence; published is the rule that told what that date does. */
export const ownDate: YearRule = {
  name: '本句日期',
  year: ({ time }) => time.year,
  when: ({ time }) => time.own,
  examples: ['到2025年，森林覆盖率达到⟦45%⟧', '2019年，全市接待游客⟦3000万人次⟧'],
  not: ['到2025年，生态环境根本好转。森林覆盖率达到⟦45%⟧'],
};

/** The year that a heading names. */
export const headed: YearRule = {
  name: '标题年份',
  year: ({ place }) => place.dated?.year ?? null,
  when: ({ place, time, past }) => place.dated !== null && time.tense === 'open' && past === place.past,
  unless: ({ mode }) => mode === 'annual',
  examples: [
    { text: '一般公共预算收入⟦103亿元⟧', under: ['2023年工作回顾'] },
    { text: '城镇登记失业率⟦4%⟧以内', under: ['到2027年主要预期指标'] },
    { text: '建成区绿化覆盖率达到⟦42%⟧', under: ['“十四五”目标'] },
  ],
  not: [
    { text: '一般公共预算收入⟦103亿元⟧', under: ['工作回顾'] },
    { text: '每年新增绿地⟦40公顷⟧', under: ['2027年目标'] },
  ],
};

/** The last year of the plan, for figures that stand under no heading, and all figures of a plan for one year. */
export const periodEnd: YearRule = {
  name: '规划期末',
  year: ({ goalYear }) => goalYear,
  when: ({ place, time, goalYear, yearly }) => goalYear !== null && (yearly || (place.titles.length === 0 && time.tense === 'open')),
  unless: ({ past, mode }) => past || mode === 'annual',
  examples: [
    '渔业发展规划（2021—2025年）。\n水产品产量达到⟦30万吨⟧',
    '旅游业“十三五”规划。\n接待能力稳定在⟦3000万人次⟧',
    '林业规划（2021—2025年）。\n到2025年，造林30万亩。围绕增绿，重点县不少于⟦6个⟧',
  ],
  not: [
    { text: '渔业发展规划（2021—2025年）。\n水产品产量达到⟦30万吨⟧', under: ['重点任务'] },
    '渔业发展规划（2021—2025年）。\n每年放流鱼苗⟦300万尾⟧',
  ],
};

/** Rules in order; the first that holds decides, though it may find no year. */
export const yearRules: readonly YearRule[] = [
  {
    name: '起点年',
    year: ({ time, base }) => (time.rule === '起点' ? time.year : base),
    when: isStart,
    examples: [
      '到2025年，托位数达到4.6个，较2020年的⟦1.9个⟧增加2.7个',
      '到2025年，城镇化率由2020年的⟦60%⟧提高到65%',
      '到2025年，城镇化率从⟦60%⟧增加到65%',
    ],
    not: ['到2025年，城镇化率由60%提高到⟦65%⟧'],
  },
  {
    name: '每年不定年',
    year: () => null,
    when: ({ mode }) => mode === 'annual',
    unless: ({ time }) => time.own,
    examples: [{ text: '每年培训⟦5000人⟧', under: ['发展目标'] }, '到2025年，建成实训基地20个。每年培训⟦5000人⟧'],
    not: ['到2025年，每年培训⟦5000人⟧'],
  },
  ownDate,
  headed,
  {
    name: '已过日期',
    year: ({ time }) => (time.tense === 'past' ? time.year : null),
    when: ({ past }) => past,
    examples: [
      '“十三五”时期，投资年均增长9%。新增规上企业⟦300家⟧。\n“十四五”时期，加快发展。',
      { text: '建成科技企业孵化器⟦30家⟧', under: ['发展现状'] },
    ],
    not: ['到2025年，建成科技企业孵化器⟦30家⟧', { text: '到2025年，建成科技企业孵化器⟦30家⟧', under: ['发展现状'] }],
  },
  {
    name: '前文日期',
    year: ({ time }) => time.year,
    when: ({ time }) => time.tense === 'future',
    examples: ['到2030年，海水淡化能力达到50万吨/日。海上风电装机⟦800万千瓦⟧', '到2025年，全市建成5G基站3万个。数据中心⟦10个⟧'],
    not: ['到2030年，海水淡化能力达到50万吨/日，海上风电装机⟦800万千瓦⟧'],
  },
  {
    name: '目标章节',
    year: ({ goalYear }) => goalYear,
    when: ({ place }) => place.goals !== null,
    examples: [
      { text: '海水淡化能力达到⟦50万吨⟧/日', under: ['主要目标'] },
      { text: '培育⟦5家⟧千亿级企业', under: ['（二）发展目标', '一、总体要求'] },
    ],
    not: [{ text: '到2030年，海水淡化能力达到⟦50万吨⟧/日', under: ['主要目标'] }, '海水淡化能力达到⟦50万吨⟧/日'],
  },
  periodEnd,
];

/** The year a figure is for, and the rule that decided, which may be that it has none. */
export function yearOf(
  scene: Scene,
  known: Pick<YearScene, 'mode' | 'goalYear' | 'yearly'>,
  rules: readonly YearRule[] = yearRules,
): { year: number | null; rule: string | null } {
  const asked = { ...scene, ...known };
  const rule = rules.find(({ when, unless }) => when(asked) && !unless?.(asked));
  const year = rule?.year(asked) ?? null;
  return { year, rule: rule?.name ?? null };
}

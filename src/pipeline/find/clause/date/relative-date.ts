import { withEach } from '../../../../language/example.ts';
import { anyOf } from '../../../../language/pattern.ts';
import type { NamedRule } from '../../../../language/rule.ts';
import type { Tense } from './tense.ts';
import type { Period } from './period.ts';
import type { Stretch } from '../../numbers/scan.ts';

/** A rule for words of time that name no year: what they mean follows from the first year of the plan, which a report calls 今年. */
export interface RelativeRule extends NamedRule {
  pattern: RegExp;
  tense: Tense;
  year: (period: Period) => number | null;
}

/** Words of time in a text, with the year that they mean. */
export interface RelativeDate {
  at: Stretch;
  year: number | null;
  tense: Tense;
  rule: string;
}

const before = ({ from }: Period): number | null => (from === null ? null : from - 1);
const count = '(?:[一二两三四五六七八九十]|\\d{1,2})';
const compared = anyOf(['比', '较', '同', '与', '于', '是', '为']);

/** Rules in order; of those that hold at one place the first decides. */
export const relativeRules: readonly RelativeRule[] = [
  {
    name: '上年',
    pattern: new RegExp(`(?<!${compared})(?:去年|(?<!以)上一?年)(?!${anyOf(['同期', '基数', '水平', '增长', '下降', '持平'])})`, 'g'),
    tense: 'past',
    year: before,
    examples: ['⟦去年⟧，全县新增城镇就业4200人。', '⟦上年⟧末常住人口63万人。', '⟦上一年⟧财政收入12亿元。'],
    not: [
      ...withEach('新增就业＿⟦去年⟧多300人。', '比 较 同 与 高于').concat('出口额是⟦去年⟧的2倍。', '以增幅为⟦去年⟧3倍为限。'),
      ...withEach('按⟦上年⟧＿计算。', '同期 基数 水平').concat(
        '用电量⟦上年⟧增长5%。',
        '价格⟦上年⟧下降2%。',
        '与投资⟦上年⟧持平。',
        '培育3家以⟦上年⟧产值计的链主。',
      ),
    ],
  },
  {
    name: '今年以来',
    pattern: /今年(?=以来|上半年|前[一二三]季度|一季度|[1-9][-—至]\d{1,2}月)/g,
    tense: 'past',
    year: ({ from }) => from,
    examples: withEach('⟦今年⟧＿，全市新开工项目86个。', '以来 上半年 前三季度 一季度 1—8月'),
    not: ['⟦今年⟧，新开工项目100个。'],
  },
  {
    name: '上半年',
    pattern: /(?<=^|[。；！\n])(?:上半年|前三季度|一季度|1[-—至]\d{1,2}月份?)(?=，)/g,
    tense: 'past',
    year: ({ from }) => from,
    examples: withEach('⟦＿⟧，规上工业增加值同比增长5%。', '上半年 前三季度 一季度 1—8月 1至10月份'),
    not: ['力争⟦上半年⟧，开工项目60个。', '2020年⟦上半年⟧，开工项目60个。'],
  },
  {
    name: '下半年',
    pattern: /(?<=^|[。；！\n])下半年/g,
    tense: 'future',
    year: ({ from }) => from,
    examples: ['⟦下半年⟧要新开工项目60个。'],
    not: ['2020年⟦下半年⟧，新开工项目60个。'],
  },
  {
    name: '今年',
    pattern: /今年|本年度/g,
    tense: 'future',
    year: ({ from }) => from,
    examples: ['⟦今年⟧，城镇调查失业率5.5%左右。', '⟦本年度⟧安排重点项目60个。'],
    not: ['⟦今年⟧以来，城镇新增就业3万人。'],
  },
  {
    name: '过去几年',
    pattern: new RegExp(`(?:过去的?|这)${count}年(?:来|间|里|中)?|${count}年来`, 'g'),
    tense: 'past',
    year: before,
    examples: withEach(
      '＿，全县建成高标准农田30万亩。',
      '⟦过去五年⟧ ⟦过去的一年⟧ ⟦这三年⟧ ⟦五年来⟧ ⟦过去10年间⟧ ⟦过去三年来⟧ ⟦这四年里⟧ ⟦过去两年中⟧',
    ),
    not: ['今后⟦五年⟧，全县建成高标准农田30万亩。', '用⟦五年⟧时间，建成高标准农田30万亩。'],
  },
  {
    name: '近年',
    pattern: new RegExp(`近(?:几|些|${count})?年来?|多年来`, 'g'),
    tense: 'past',
    year: () => null,
    examples: withEach('＿，全市引进高层次人才300名。', '⟦近年来⟧ ⟦近几年⟧ ⟦近些年⟧ ⟦多年来⟧ ⟦近十年来⟧'),
    not: ['⟦今年⟧，全市引进高层次人才300名。'],
  },
  {
    name: '规划期内',
    pattern: /(?:规划|计划|方案)期(?:内|末|间)/g,
    tense: 'future',
    year: ({ to }) => to,
    examples: withEach('＿，新建公园绿地120公顷。', '⟦规划期内⟧ ⟦规划期末⟧ ⟦计划期间⟧ ⟦方案期内⟧'),
    not: ['⟦规划期限⟧为五年，新建公园绿地120公顷。'],
  },
];

/** The words of time of a text that name no year, in order; none of them overlap. Cost: linear in the text. */
export function relativeDates(text: string, period: Period, rules: readonly RelativeRule[] = relativeRules): RelativeDate[] {
  const found = rules.flatMap(({ name, pattern, tense, year }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      at: { start: index, end: index + words.length },
      year: year(period),
      tense,
      rule: name,
    })),
  );
  const sorted = found.sort((a, b) => a.at.start - b.at.start);
  let taken = 0;
  return sorted.filter(({ at }) => {
    const isFree = at.start >= taken;
    taken = Math.max(taken, at.end);
    return isFree;
  });
}

import type { Figure } from './figure.ts';
import type { PairRule } from './link.ts';
import { commonSubject, sameMeasure, sameTime, sameWords } from './same.ts';
import { isCount } from './unit.ts';
import { canBothHold, sameValue } from './values.ts';

/** True where nothing says that two figures are about one thing at one time: other subjects, other words, other years, one block without a subject. */
function isOther(a: Figure, b: Figure): boolean {
  const subject = commonSubject(a, b);
  if (subject === null || !sameMeasure(a, b) || !sameWords(a, b) || !sameTime(a, b)) return true;
  return a.quantity.block === b.quantity.block && subject === '';
}

/** The same, or figures of another mode. */
const areApart = (a: Figure, b: Figure): boolean => a.quantity.mode !== b.quantity.mode || isOther(a, b);

const modes = (a: Figure, b: Figure): string => [a.quantity.mode, b.quantity.mode].sort().join();

/** A grade for a size: 千亿级, 万亿级. */
const isGrade = ({ quantity }: Figure): boolean => quantity.text.endsWith('级');

/** A level printed in brackets, [73]: a figure added up over the plan's years. */
const isCumulative = ({ quantity: q }: Figure): boolean => q.mode === 'level' && /[[［]$/.test(q.quote.prefix);

const subjectOf = (a: Figure, b: Figure): { subject?: string } => {
  const subject = commonSubject(a, b);
  return subject ? { subject } : {};
};

const scale = '到2025年，全省氢能产业规模达到⟦500亿元⟧。';
const revenue = '到2025年，全省海洋装备产业主营业务收入达到⟦3000亿元⟧。';
const table = (name: string, cell: string): string =>
  ['┌────────┬────────┐', '│指标│2025年目标│', '├────────┼────────┤', `│${name}│${cell}│`, '└────────┴────────┘'].join('\n');

/** `restates`, `differs`: what two figures of one plan say of one another where measure, scope, mode and unit are the same. In order; the first that holds links. */
export const withinRules: readonly PairRule[] = [
  {
    name: '一为五年累计数',
    type: 'near',
    when: (a, b) => isCumulative(a) !== isCumulative(b),
    unless: areApart,
    details: () => ({ why: ['mode'] }),
    examples: [{ text: table('秸秆利用率（%）', '[⟦73⟧]'), and: table('秸秆利用率（%）', '⟦20⟧') }],
    not: [{ text: table('秸秆利用率（%）', '[⟦73⟧]'), and: '到2030年，全省秸秆利用率达到⟦90%⟧。' }],
  },
  {
    name: '同主体同指标同值',
    type: 'restates',
    when: (a, b) => sameValue(a.quantity, b.quantity),
    unless: areApart,
    details: subjectOf,
    examples: [
      { text: revenue, and: '全省海洋装备行业主营业务收入达到⟦3000亿元⟧。' },
      {
        text: '到2025年，战略性新兴产业工业增加值占规模以上工业比重达到⟦9%⟧。',
        and: table('战略性新兴产业工业增加值占规模以上工业比重（%）', '⟦9⟧'),
      },
      { text: '到2025年，全省建成充电站⟦500座⟧。', and: '到2025年，全省充电站达到⟦500个⟧。' },
    ],
    not: [
      { text: revenue, and: '到2025年，全省海洋牧场产业主营业务收入达到⟦3000亿元⟧。' },
      { text: revenue, and: '到2030年，全省海洋装备产业主营业务收入达到⟦3000亿元⟧。' },
      { text: '到2025年，全省战略性新兴产业集群达到⟦600亿元⟧。', and: '到2025年，全省产业集群达到⟦600亿元⟧。' },
      {
        text: '到2025年，全省主营业务收入达到⟦600亿元⟧。',
        block: 'p1',
        and: { text: '到2025年，全省主营业务收入达到⟦600亿元⟧。', block: 'p1' },
      },
    ],
  },
  {
    name: '同值，一处按新增计、一处按总数计',
    type: 'restates',
    when: (a, b) => modes(a, b) === 'add,level' && a.quantity.value === b.quantity.value && isCount(a.quantity.unit),
    unless: isOther,
    examples: [
      { text: '到2025年，全省新建众创空间⟦90家⟧。', and: '到2025年，全省众创空间达到⟦90家⟧以上。' },
      { text: table('绿色工厂数量（个）', '⟦80⟧'), and: '到2025年，创建⟦80家⟧绿色工厂。' },
    ],
    not: [
      { text: '到2025年，全省新建众创空间⟦90家⟧。', and: '到2025年，全省院士工作站达到⟦90家⟧。' },
      { text: '到2025年，全省新建众创空间⟦90家⟧。', and: '到2025年，全省众创空间达到⟦160家⟧。' },
    ],
  },
  {
    name: '同主体同值，一处写级别、一处写数',
    type: 'restates',
    when: (a, b) => isGrade(a) !== isGrade(b) && a.quantity.value === b.quantity.value,
    unless: (a, b) => !commonSubject(a, b) || !sameTime(a, b) || a.indicator?.defined !== 'no' || b.indicator?.defined !== 'no',
    details: subjectOf,
    examples: [{ text: '到2025年，全省稀土产业成为⟦千亿级⟧产业。', and: '到2025年，全省稀土产业规模达到⟦1000亿元⟧。' }],
    not: [
      { text: '到2025年，全省稀土产业成为⟦千亿级⟧产业。', and: '到2025年，全省海洋产业规模达到⟦1000亿元⟧。' },
      { text: '到2025年，全省稀土产业成为⟦千亿级⟧产业。', and: '到2025年，全省稀土产业规模达到⟦1500亿元⟧。' },
    ],
  },
  {
    name: '同主体同指标同值，界限写法不同',
    type: 'restates',
    when: ({ quantity: a }, { quantity: b }) => a.value === b.value && a.valueMax === b.valueMax && a.comparator !== b.comparator,
    unless: (a, b) => areApart(a, b) || !canBothHold(a.quantity, b.quantity),
    details: subjectOf,
    examples: [
      { text: revenue, and: '到2025年，全省海洋装备产业主营业务收入超过⟦3000亿元⟧。' },
      { text: revenue, and: '到2025年，全省海洋装备产业主营业务收入达到⟦3000亿元⟧左右。' },
    ],
    not: [
      { text: revenue, and: '到2025年，全省海洋装备产业主营业务收入超过⟦2500亿元⟧。' },
      { text: revenue, and: '到2025年，全省海洋牧场产业主营业务收入超过⟦3000亿元⟧。' },
    ],
  },
  {
    name: '同主体同指标，两值不同而可以同时成立',
    type: 'restates',
    when: (a, b) => canBothHold(a.quantity, b.quantity),
    unless: areApart,
    details: subjectOf,
    examples: [
      { text: revenue, and: '到2025年，全省海洋装备产业主营业务收入超过⟦2500亿元⟧。' },
      { text: revenue, and: '到2025年，全省海洋装备产业主营业务收入达到⟦2900亿元⟧左右。' },
    ],
    not: [
      { text: revenue, and: '到2025年，全省海洋装备产业主营业务收入达到⟦3000亿元⟧。' },
      { text: revenue, and: '到2023年，全省海洋装备产业主营业务收入超过⟦2500亿元⟧。' },
    ],
  },
  {
    name: '同主体同指标同年，两值不能同时成立',
    type: 'differs',
    when: (a, b) => !canBothHold(a.quantity, b.quantity) && a.quantity.year !== null && b.quantity.year !== null,
    unless: areApart,
    details: subjectOf,
    examples: [
      { text: scale, and: '到2025年，全省氢能产业规模达到⟦600亿元⟧。' },
      { text: revenue, and: '到2025年，全省海洋装备产业主营业务收入达到⟦2800亿元⟧左右。' },
    ],
    not: [
      { text: scale, and: '到2030年，全省氢能产业规模达到⟦600亿元⟧。' },
      { text: scale, and: '到2025年，全省光伏产业规模达到⟦600亿元⟧。' },
    ],
  },
  {
    name: '同主体同指标，一处未写年份，两值不能同时成立',
    type: 'differs',
    when: (a, b) => !canBothHold(a.quantity, b.quantity) && (a.quantity.year === null) !== (b.quantity.year === null),
    unless: areApart,
    details: subjectOf,
    examples: [{ text: scale, and: '全省氢能产业规模达到⟦600亿元⟧。' }],
    not: [
      { text: scale, and: '全省光伏产业规模达到⟦600亿元⟧。' },
      { text: '全省氢能产业规模达到⟦500亿元⟧。', and: '全省氢能产业规模达到⟦600亿元⟧。' },
    ],
  },
];

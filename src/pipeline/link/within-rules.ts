import { type Figure, isCount, subjectsOf } from './figure.ts';
import type { PairRule } from './link.ts';
import { canBothHold, sameValue } from './values.ts';

/** The one subject both figures are about; null when there is none. An empty subject equals only another empty one. */
function commonSubject(a: Figure, b: Figure): string | null {
  const others = new Set(subjectsOf(b.quantity));
  const common = subjectsOf(a.quantity).filter((subject) => others.has(subject));
  return common.length === 1 ? common[0] : null;
}

/** Counts, and figures of undefined measure, are one thing only where the printed words are the same. */
function sameWords(a: Figure, b: Figure): boolean {
  const loose = !isCount(a.quantity.unit) && a.indicator?.defined !== 'no';
  return loose || a.quantity.measure.replace(/\s/g, '') === b.quantity.measure.replace(/\s/g, '');
}

const sameTime = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean =>
  (a.year === b.year || a.year === null || b.year === null) && (a.baseYear === b.baseYear || a.baseYear === null || b.baseYear === null);

/** True where nothing says that two figures are about one thing at one time: other subjects, other words, other years, one block without a subject. */
function areApart(a: Figure, b: Figure): boolean {
  const subject = commonSubject(a, b);
  if (subject === null || !sameWords(a, b) || !sameTime(a, b)) return true;
  return a.quantity.block === b.quantity.block && subject === '';
}

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
    examples: [{ text: table('绿色工厂（家）', '[⟦73⟧]'), and: table('绿色工厂（家）', '⟦20⟧') }],
    not: [{ text: table('绿色工厂（家）', '[⟦73⟧]'), and: '到2030年，全省绿色工厂达到⟦200家⟧。' }],
  },
  {
    name: '同主体同指标同值',
    type: 'restates',
    when: (a, b) => sameValue(a.quantity, b.quantity),
    unless: areApart,
    details: subjectOf,
    examples: [
      { text: revenue, and: '全省海洋装备行业主营业务收入达到⟦3000亿元⟧。' },
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
    name: '同主体同指标，一为界限、一为满足它的数',
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

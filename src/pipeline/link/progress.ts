import { comparedUnit } from '../../language/counters.ts';
import { type Figure, measured, plainWords, whose } from './figure.ts';
import { type Link, linkOrdered, type PairRule } from './link.ts';
import type { Roles } from './compared.ts';
import { commonSubject, sameMeasure, sameTime } from './same.ts';

const pace = /(?:年均)?(?:增速|增长率|增长)$/;

/** True where one measure is the pace of the other: 劳动生产率年均增速, 劳动生产率. */
const isPaceOf = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean =>
  plainWords(a.measure).replace(pace, '') === plainWords(b.measure).replace(pace, '');

/** True of figures of other things, territories or times. */
const areApart = (a: Figure, b: Figure): boolean =>
  commonSubject(a, b) === null || !(sameMeasure(a, b) || isPaceOf(a, b)) || !sameTime(a, b) || whose(a.quantity) !== whose(b.quantity);

const isAnnual = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean =>
  a.mode === 'annual' && (b.mode === 'level' || b.mode === 'add') && comparedUnit(a.unit) === comparedUnit(b.unit);

const isChange = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean =>
  (a.mode === 'growth' || a.mode === 'change') && b.mode === 'level';

/** `leads-to`: what is added a year, or by how much something grows, and the figure that it is to come to; the first leads to the second. Nothing is computed. */
export const progressRules: readonly PairRule[] = [
  {
    name: '每年数与到期数',
    type: 'leads-to',
    when: isAnnual,
    unless: areApart,
    examples: [
      { text: '每年新增高新技术企业⟦500家⟧。', and: '到2025年，高新技术企业达到⟦8000家⟧。' },
      { text: '每年新建充电站⟦40座⟧。', and: '到2025年，充电站达到⟦300个⟧。' },
      { text: '每年新增众创空间⟦20家⟧。', and: '到2025年，全省新建众创空间⟦100家⟧。' },
    ],
    not: [
      { text: '每年新增高新技术企业⟦500家⟧。', and: '到2025年，科技型中小企业达到⟦8000家⟧。' },
      { text: '每年新增高新技术企业⟦500家⟧。', and: '到2025年，滨海新区高新技术企业达到⟦80家⟧。' },
    ],
  },
  {
    name: '增速与到期数',
    type: 'leads-to',
    when: isChange,
    unless: areApart,
    examples: [
      {
        text: '到2025年，全省海洋装备产业主营业务收入年均增长⟦12%⟧。',
        and: '到2025年，全省海洋装备产业主营业务收入达到⟦3000亿元⟧。',
      },
      ...['年均增速达到⟦8%⟧', '年均增长率达到⟦8%⟧', '增速达到⟦8%⟧'].map((words) => ({
        text: `到2025年，茶叶出口量${words}。`,
        and: '到2025年，茶叶出口量达到⟦90万吨⟧。',
      })),
      {
        text: '┌────────┬────────┐\n│指标│2025年目标│\n├────────┼────────┤\n│茶叶出口量年均增长（%）│⟦8⟧│\n└────────┴────────┘',
        and: '到2025年，茶叶出口量达到⟦90万吨⟧。',
      },
      { text: '到2025年，有效发明专利拥有量年均增长⟦9%⟧。', and: '到2025年，有效发明专利拥有量达到⟦50000件⟧。' },
    ],
    not: [
      {
        text: '到2025年，全省海洋装备产业主营业务收入年均增长⟦12%⟧。',
        and: '到2025年，全省海洋牧场产业主营业务收入达到⟦3000亿元⟧。',
      },
      {
        text: '到2025年，全省海洋装备产业主营业务收入年均增长⟦12%⟧。',
        and: '到2030年，全省海洋装备产业主营业务收入达到⟦5000亿元⟧。',
      },
    ],
  },
];

/** What a pace and the figure it leads to have in common: the measure, or its words. */
const keys = ({ quantity: q }: Figure): string[] => [
  [measured(q), whose(q)].join('|'),
  ['words', plainWords(q.measure).replace(pace, ''), whose(q)].join('|'),
];

const roles: Roles = {
  first: (figure) => (figure.quantity.mode === 'level' || figure.quantity.mode === 'add' ? [] : keys(figure)),
  second: (figure) => (figure.quantity.mode === 'level' || figure.quantity.mode === 'add' ? keys(figure) : []),
};

/** `leads-to` among the targets of a plan. */
export const linkProgress = (targets: readonly Figure[], rules: readonly PairRule[] = progressRules): Link[] =>
  linkOrdered(rules, targets, roles);

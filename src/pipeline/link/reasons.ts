import { comparedUnit } from '../../language/counters.ts';
import { level } from '../../language/level.ts';
import { plans } from './link-example.ts';
import { type Figure, subjectsOf, whose } from './figure.ts';
import { areNumeratorsApart } from './numerator.ts';
import { areWordsApart } from './same.ts';
import { isCount } from './unit.ts';
import type { LinkRule } from './link.ts';

/** One way in which two figures are not the same thing; the names are the contract's. */
export interface Reason extends LinkRule {
  when: (a: Figure, b: Figure) => boolean;
}

/** True where two measures count things of other ranks: 省级以上, 国家级, or one without a rank. */
export function areRanksApart({ indicator: a }: Figure, { indicator: b }: Figure): boolean {
  const [one, other] = [a?.population ?? null, b?.population ?? null];
  return one !== other && [one, other].every((population) => population === null || rank.test(population));
}

const rank = new RegExp(`^${level}$`);

const added = '到2025年，全省工业增加值达到⟦5000亿元⟧。';
const revenue = '到2025年，全省海洋装备产业主营业务收入达到⟦3000亿元⟧。';
/** The same figure again: no reason holds. */
const again = { text: revenue, and: revenue };
const ranks = {
  text: '到2025年，全省建设省级战略性新兴产业示范基地⟦12家⟧。',
  and: '到2025年，全省建设战略性新兴产业示范基地⟦30家⟧。',
};

/** Every reason, in the order of the contract. */
export const reasons: readonly Reason[] = [
  {
    name: 'quantity',
    when: (a, b) => a.indicator?.quantity !== b.indicator?.quantity,
    examples: [{ text: revenue, and: '到2025年，全省海洋装备产业营业收入达到⟦3200亿元⟧。' }],
    not: [again],
  },
  {
    name: 'numerator',
    when: (a, b) => a.indicator === b.indicator && areNumeratorsApart(a.quantity, b.quantity),
    examples: [
      {
        text: '到2025年，氢能产业工业增加值占规模以上工业比重达到⟦9%⟧。',
        and: '到2025年，氢能产业增加值占规模以上工业比重达到⟦11%⟧。',
      },
      { text: '到2025年，全省工业增加值率达到⟦26%⟧。', and: '到2025年，全省制造业增加值率达到⟦24%⟧。' },
    ],
    not: [again],
  },
  {
    name: 'denominator',
    when: (a, b) => a.indicator?.denominator !== b.indicator?.denominator,
    examples: [
      {
        text: '到2025年，全省氢能产业增加值达到⟦900亿元⟧。',
        and: '到2025年，全省氢能产业增加值占GDP比重达到⟦9%⟧。',
      },
    ],
    not: [again],
  },
  {
    name: 'population',
    when: (a, b) => a.indicator?.population !== b.indicator?.population && !areRanksApart(a, b),
    examples: [{ text: added, and: '到2025年，全省规模以上工业增加值达到⟦4500亿元⟧。' }],
    not: [again, ranks],
  },
  {
    name: 'rank',
    when: areRanksApart,
    examples: [ranks],
    not: [again, { text: added, and: '到2025年，全省规模以上工业增加值达到⟦4500亿元⟧。' }],
  },
  {
    name: 'measure',
    when: (a, b) => areWordsApart(a, b) && !areNumeratorsApart(a.quantity, b.quantity),
    examples: [{ text: '每年实施⟦60项⟧重点技术改造项目。', and: '每年实施⟦60项⟧重大技术改造项目。' }],
    not: [
      again,
      { text: '到2025年，全省建成充电站⟦500座⟧。', and: '到2025年，全省充电站达到⟦600个⟧。' },
      { text: '到2025年，战略性新兴产业增加值达到⟦900亿元⟧。', and: '到2025年，战略性新兴产业的增加值达到⟦900亿元⟧。' },
    ],
  },
  {
    name: 'subject',
    when: (a, b) => subjectsOf(a.quantity).join() !== subjectsOf(b.quantity).join(),
    examples: [{ text: revenue, and: '到2025年，全省海洋牧场产业主营业务收入达到⟦400亿元⟧。' }],
    not: [{ text: revenue, and: '到2025年，全省海洋装备行业主营业务收入达到⟦3000亿元⟧。' }],
  },
  {
    name: 'scope',
    when: ({ quantity: a }, { quantity: b }) => whose(a) !== whose(b),
    examples: [{ text: '打造⟦千亿级⟧稀土产业集群。', and: '支持滨海高新区引进龙头企业，打造⟦千亿级⟧稀土产业集群。' }],
    not: [again],
  },
  {
    name: 'mode',
    when: (a, b) => a.quantity.mode !== b.quantity.mode,
    examples: [{ text: '到2025年，全省高新技术企业达到⟦8000家⟧。', and: '到2025年，全省新增高新技术企业⟦3000家⟧。' }],
    not: [again],
  },
  {
    name: 'unit',
    when: (a, b) => comparedUnit(a.quantity.unit) !== comparedUnit(b.quantity.unit),
    examples: [{ text: '到2025年，中国驰名商标达到⟦90件⟧。', and: '到2025年，中国驰名商标达到⟦90项⟧。' }],
    not: [{ text: '到2025年，全省建成充电站⟦500座⟧。', and: '到2025年，全省充电站达到⟦500个⟧。' }],
  },
  {
    name: 'year',
    // What is said of every year has none of its own; where none is printed none differs.
    when: ({ quantity: a }, { quantity: b }) =>
      a.year !== null && b.year !== null && a.year !== b.year && a.mode !== 'annual' && b.mode !== 'annual',
    examples: [{ text: revenue, and: '到2027年，全省海洋装备产业主营业务收入达到⟦4000亿元⟧。' }],
    not: [again],
  },
  {
    name: 'level',
    when: (a, b) => a.plan.parentPlace !== b.plan.parentPlace,
    examples: [{ text: revenue, and: { text: revenue, plan: plans.city } }],
    not: [{ text: revenue, and: { text: revenue, plan: plans.elsewhere } }],
  },
  {
    name: 'undefined',
    when: (a, b) => !isCount(a.quantity.unit) && (a.indicator?.defined === 'no' || b.indicator?.defined === 'no'),
    examples: [{ text: '到2025年，全省氢能产业规模达到⟦500亿元⟧。', and: '到2025年，全省氢能产业规模达到⟦600亿元⟧。' }],
    not: [again],
  },
];

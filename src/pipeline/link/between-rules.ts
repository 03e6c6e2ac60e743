import { plainSubject } from '../../language/subject.ts';
import { planWith, plans } from './link-example.ts';
import { type Figure, subjectsOf } from './figure.ts';
import type { PairRule } from './link.ts';
import { areWordsApart, sameMeasure, sameWords } from './same.ts';
import { isCount, isRelative } from './unit.ts';
import { canBothHold, sameValue } from './values.ts';

const sameSubject = (a: Figure, b: Figure): boolean => subjectsOf(a.quantity).join('、') === subjectsOf(b.quantity).join('、');

const samePlace = (a: Figure, b: Figure): boolean => a.plan.place === b.plan.place;

/** City and province, where one of two figures is of a city of the other's province. */
function cityAndProvince(a: Figure, b: Figure): [Figure, Figure] | null {
  if (a.plan.parentPlace === b.plan.place) return [a, b];
  return b.plan.parentPlace === a.plan.place ? [b, a] : null;
}

/** City over province, for sums and counts; shares and rates have none. */
function ratio([city, province]: [Figure, Figure]): number | null {
  const { unit, value, mode } = city.quantity;
  if (isRelative(unit) || mode === 'growth' || value === null || !province.quantity.value) return null;
  return Number((value / province.quantity.value).toFixed(4));
}

function ownSector({ quantity, plan }: Figure): { name: string; sector: string } | null {
  const [code] = quantity.sectors;
  if (quantity.sectors.length !== 1 || !quantity.subject) return null;
  const under = plan.sectors.filter(({ sector }) => sector === code);
  const subject = plainSubject(quantity.subject);
  const fits = under.length === 1 && (subject.startsWith(plainSubject(under[0].name)) || plainSubject(under[0].name).startsWith(subject));
  return fits ? { name: quantity.subject, sector: code } : null;
}

/** Both names, where each plan has exactly one own sector under the shared code and the figure is that sector's; else null. */
function crossSubject(a: Figure, b: Figure): string | null {
  const [own, other] = [ownSector(a), ownSector(b)];
  return own && other && own.sector === other.sector ? `${own.name}／${other.name}` : null;
}

/** True of figures that can be compared between plans: of a known indicator, for a year or every year. */
const isKnown = ({ quantity: q }: Figure): boolean => q.indicator !== null && (q.year !== null || q.mode === 'annual');

/** True where two counts name things that nobody defines in other words: 重点项目, 重大项目. */
const areThingsApart = (a: Figure, b: Figure): boolean => isCount(a.quantity.unit) && areWordsApart(a, b);

/** True where figures of two plans aren't one indicator's. */
const areApart = (a: Figure, b: Figure): boolean =>
  !isKnown(a) || !isKnown(b) || !sameMeasure(a, b) || areThingsApart(a, b) || !sameSubject(a, b);

/** True where two plans of one government don't say one thing twice: other subjects or words, or none at all in plans of other fields. */
function isNotSaidAgain(a: Figure, b: Figure): boolean {
  const hasSubject = subjectsOf(a.quantity).join() !== '';
  return !sameSubject(a, b) || !sameMeasure(a, b) || !sameWords(a, b) || !(hasSubject || a.plan.field === b.plan.field);
}

/** True where a later figure doesn't give another value for one subject. */
const isNoChange = (a: Figure, b: Figure): boolean =>
  !isKnown(a) ||
  !sameMeasure(a, b) ||
  a.plan.order === b.plan.order ||
  sameValue(a.quantity, b.quantity) ||
  !(sameSubject(a, b) || crossSubject(a, b));

/** Both names of the subject, where the plans name it differently. */
function names(a: Figure, b: Figure): { note?: string } {
  const note = sameSubject(a, b) ? null : crossSubject(a, b);
  return note ? { note } : {};
}

/** Both fields, where two plans are about different ones. */
const fields = ({ plan: a }: Figure, { plan: b }: Figure): { note?: string } =>
  a.field === b.field ? {} : { note: [a.field, b.field].sort().join('／') };

const bio = '到2025年，全省生物医药产业主营业务收入达到⟦2000亿元⟧。';
const health = '到2025年，全省生物医药健康产业主营业务收入达到⟦2500亿元⟧。';
const added = '到2025年，全省新能源汽车产业增加值达到⟦3000亿元⟧。';
const own = (name: string) => ({ sectors: [{ name, sector: 'bio' }] });

/** `later`, `counterpart`, `same-indicator`: figures of different plans that share indicator, mode, years and unit. In order; the first that holds links. */
export const betweenRules: readonly PairRule[] = [
  {
    name: '同一政府两份规划，数字相同',
    type: 'restates',
    when: (a, b) => samePlace(a, b) && a.plan.id !== b.plan.id && sameValue(a.quantity, b.quantity),
    unless: isNotSaidAgain,
    examples: [
      { text: bio, and: { text: bio, plan: plans.later } },
      { text: '打造⟦千亿级⟧稀土产业集群。', and: { text: '努力打造⟦千亿级⟧稀土产业集群。', plan: plans.later } },
    ],
    not: [
      { text: bio, and: { text: added, plan: plans.later } },
      { text: bio, and: { text: '到2025年，全省海洋产业主营业务收入达到⟦2000亿元⟧。', plan: plans.later } },
      { text: bio, and: { text: bio, plan: plans.elsewhere } },
    ],
  },
  {
    name: '同一政府后出规划，同指标同年，数字不同（可同时成立）',
    type: 'later',
    when: (a, b) => samePlace(a, b) && canBothHold(a.quantity, b.quantity),
    unless: isNoChange,
    details: names,
    examples: [
      { text: bio, and: { text: '到2025年，全省生物医药产业主营业务收入超过⟦1800亿元⟧。', plan: plans.later } },
      {
        text: '到2025年，全省生物医药产业主营业务收入超过⟦2000亿元⟧。',
        plan: planWith(own('生物医药')),
        and: { text: health, plan: planWith(own('生物医药健康'), plans.later) },
      },
    ],
    not: [
      { text: bio, and: { text: bio, plan: plans.later } },
      { text: bio, and: { text: '到2025年，全省生物医药产业主营业务收入超过⟦1800亿元⟧。', plan: planWith({ id: 'other' }) } },
    ],
  },
  {
    name: '同一政府后出规划，同指标同年，数字不同',
    type: 'later',
    when: (a, b) => samePlace(a, b) && !canBothHold(a.quantity, b.quantity),
    unless: isNoChange,
    details: names,
    examples: [
      { text: added, and: { text: '到2025年，全省新能源汽车产业增加值达到⟦2600亿元⟧。', plan: plans.later } },
      { text: bio, plan: planWith(own('生物医药')), and: { text: health, plan: planWith(own('生物医药健康'), plans.later) } },
      {
        text: '到2025年，化学原料药和制剂比调整到⟦4：6⟧。',
        and: { text: '到2025年，化学原料药与制剂销售比调整为⟦1：9⟧。', plan: plans.later },
      },
    ],
    not: [
      { text: bio, and: { text: health, plan: plans.later } },
      {
        text: bio,
        plan: planWith(own('生物医药')),
        and: { text: health, plan: planWith({ sectors: [...own('生物医药健康').sectors, ...own('生物农业').sectors] }, plans.later) },
      },
      { text: added, and: { text: '到2025年，全省新能源汽车产业增加值达到⟦2600亿元⟧。', plan: planWith({ id: 'other' }) } },
      { text: added, and: { text: '到2030年，全省新能源汽车产业增加值达到⟦5000亿元⟧。', plan: plans.later } },
    ],
  },
  {
    name: '市与省同指标同年',
    type: 'counterpart',
    when: (a, b) => !samePlace(a, b) && cityAndProvince(a, b) !== null,
    unless: areApart,
    details: (a: Figure, b: Figure): { value: number | null; note?: string } => {
      const pair = cityAndProvince(a, b);
      return { value: pair && ratio(pair), ...fields(a, b) };
    },
    examples: [
      { text: added, and: { text: '到2025年，全市新能源汽车产业增加值达到⟦300亿元⟧。', plan: plans.city } },
      {
        text: '到2025年，全市高新技术企业达到⟦900家⟧。',
        plan: plans.city,
        and: { text: '到2025年，全省高新技术企业达到⟦8000家⟧。', plan: plans.province },
      },
    ],
    not: [
      { text: added, and: { text: '到2025年，全市氢能产业增加值达到⟦300亿元⟧。', plan: plans.city } },
      { text: '每年实施⟦60项⟧重点技术改造项目。', and: { text: '每年实施⟦60项⟧重大技术改造项目。', plan: plans.city } },
      { text: added, and: { text: '到2025年，滨海新能源汽车基地增加值达到⟦300亿元⟧。', plan: plans.city } },
    ],
  },
  {
    name: '同指标同口径',
    type: 'same-indicator',
    when: (a, b) => !samePlace(a, b),
    unless: areApart,
    examples: [
      { text: added, and: { text: '到2025年，全省新能源汽车行业增加值突破⟦2000亿元⟧。', plan: plans.elsewhere } },
      {
        text: '到2025年，全省高新技术企业达到⟦8000家⟧。',
        and: { text: '到2025年，全省高新技术企业达到⟦15000家⟧。', plan: plans.elsewhere },
      },
    ],
    not: [
      { text: added, and: { text: '到2025年，全省光伏产业增加值达到⟦2000亿元⟧。', plan: plans.elsewhere } },
      { text: added, and: { text: '到2025年，全省新能源汽车产业主营业务收入达到⟦9000亿元⟧。', plan: plans.elsewhere } },
      { text: added, and: { text: '到2025年，全市新能源汽车产业增加值达到⟦300亿元⟧。', plan: plans.city } },
    ],
  },
];

import { level } from '../../language/level.ts';
import { comparedUnit, memberCount } from '../../language/counters.ts';
import { withEach } from '../../language/example.ts';
import { plainSubject } from '../../language/subject.ts';
import { ordinal } from '../read/ordinal.ts';
import { planWith, type ShownFigure } from './link-example.ts';
import { type Figure, groupBy, isWide } from './figure.ts';
import type { Link, LinkRule } from './link.ts';

/** A whole that says how many parts it has: 10个重点领域, 七大产业. */
const counted = new RegExp(`(${memberCount})[^，。]{0,8}(?:领域|产业|行业|专项|行动|工程)`);

function partsSaid(words: string): number | null {
  const printed = counted.exec(words)?.[1];
  return printed ? ordinal(printed.slice(0, -1)) : null;
}

/** What is counted, without the rank that narrows it: 省级以上创新平台 → 创新平台. */
const stem = (measure: string): string => measure.replace(/\s/g, '').replace(new RegExp(`^${level}`), '');

/** A rule that sums parts up to a whole. */
export interface SumRule extends LinkRule {
  /** The parts of a whole among the figures of its group; null where the plan doesn't divide it completely. */
  partsOf: (whole: Figure, group: readonly Figure[]) => Figure[] | null;
}

const titles = ['稀土产业发展方案', '海洋产业发展方案', '光伏制造业发展方案'];
const plan = planWith({ annexes: titles.map((title, i) => ({ id: `a${i + 1}`, title })) });
const part = (annex: number, text: string): ShownFigure => ({ text, plan, block: `a${annex}-s1-p1` });
const three = [
  part(1, '到2025年，稀土产业主营业务收入达到⟦3000亿元⟧。'),
  part(2, '到2025年，海洋产业主营业务收入达到⟦4000亿元⟧。'),
  part(3, '到2025年，光伏产业主营业务收入超过⟦2000亿元⟧。'),
];
const whole = '到2025年，全省3个重点领域主营业务收入达到⟦9000亿元⟧。';

/** `sums-to`: parts and the whole that they come to. */
export const sumRules: readonly SumRule[] = [
  {
    name: '附件逐项划分整体',
    partsOf: annexParts,
    examples: [
      { text: whole, plan, and: three },
      ...withEach('到2025年，全省＿主营业务收入达到⟦9000亿元⟧。', '三大产业 3类行业 三项专项 3项行动 三大工程').map((text) => ({
        text,
        plan,
        and: three,
      })),
      { text: whole, plan, and: [...three, part(2, '到2025年，海洋产业主营业务收入达到⟦4000亿元⟧，跻身前列。')] },
      { text: whole, plan, and: [...three, part(2, '到2025年，海水淡化产业主营业务收入达到⟦600亿元⟧。')] },
      {
        text: '到2025年，3个重点领域累计新建⟦90家⟧省级以上创新平台。',
        plan,
        and: [
          part(1, '到2025年，稀土产业累计新建⟦20家⟧省级以上创新平台。'),
          part(2, '到2025年，海洋产业累计新建⟦30家⟧省级以上创新平台。'),
          part(3, '到2025年，光伏产业累计新建⟦40家⟧国家级创新平台。'),
        ],
      },
      ...withEach('到2025年，3个重点领域累计新建⟦90家⟧＿创新平台。', '国家级 省级 市级 县级 省级以上 省级及以上').map((text) => ({
        text,
        plan,
        and: [
          part(1, '到2025年，稀土产业累计新建⟦20家⟧创新平台。'),
          part(2, '到2025年，海洋产业累计新建⟦30家⟧创新平台。'),
          part(3, '到2025年，光伏产业累计新建⟦40家⟧创新平台。'),
        ],
      })),
    ],
    not: [
      { text: whole, plan, and: three.slice(0, 2) },
      { text: '到2025年，全省10个重点领域主营业务收入达到⟦9000亿元⟧。', plan, and: three },
      { text: whole, plan, and: [...three.slice(0, 2), part(3, '滨海光伏产业基地。重点发展硅片。到2025年，主营业务收入达到⟦2000亿元⟧。')] },
      { text: whole, plan, and: [...three.slice(0, 2), part(3, '到2030年，光伏产业主营业务收入达到⟦2000亿元⟧。')] },
      { text: whole, plan, and: [...three.slice(0, 2), part(3, '到2025年，光伏产业营业收入达到⟦2000亿元⟧。')] },
      { text: whole, plan, and: [...three, part(3, '到2025年，光伏产业主营业务收入达到⟦2600亿元⟧。')] },
    ],
  },
];

/**
 * `sums-to`: a whole and its parts where the plan divides itself completely. The whole stands in the body and names as many parts
 * as the plan has annexes; every annex gives exactly one figure for its whole field, of the same measure (or of the same thing by
 * another rank), mode, year and unit. Bases, parks and own sectors of one code never qualify, since they overlap.
 */
export function linkSums(targets: readonly Figure[], rules: readonly SumRule[] = sumRules): Link[] {
  const key = ({ quantity: q, plan }: Figure) => [plan.id, q.mode, q.year ?? '', comparedUnit(q.unit)].join('|');
  const candidates = targets.filter(({ plan, quantity }) => plan.annexes.length > 1 && quantity.value !== null && isWide(quantity));
  return groupBy(candidates, key).flatMap((group) => linkGroup(group, rules));
}

const annexOf = ({ quantity, plan }: Figure): string | null =>
  plan.annexes.find(({ id }) => quantity.block === id || quantity.block.startsWith(`${id}-`))?.id ?? null;

/** The wholes of a group, each with the parts that the first rule finds for it. */
function linkGroup(group: readonly Figure[], rules: readonly SumRule[]): Link[] {
  return group
    .filter((figure) => annexOf(figure) === null)
    .flatMap((whole) => {
      for (const { name, partsOf } of rules) {
        const parts = partsOf(whole, group);
        if (parts) return sumLinks(name, whole, parts);
      }
      return [];
    });
}

/** One part in every annex, where the whole names as many parts as there are annexes. */
function annexParts(whole: Figure, group: readonly Figure[]): Figure[] | null {
  const { annexes } = whole.plan;
  if (partsSaid(whole.quantity.subject ?? '') !== annexes.length) return null;
  const inAnnex = Map.groupBy(group, annexOf);
  const parts = annexes.flatMap(({ id, title }) => partOf(whole, inAnnex.get(id) ?? [], title) ?? []);
  return parts.length === annexes.length ? parts : null;
}

/** The one figure of an annex that is its part of the whole; null when there is none or several. */
function partOf(whole: Figure, figures: readonly Figure[], title: string): Figure | null {
  const { indicator, measure } = whole.quantity;
  const same = figures.filter(({ quantity: q }) => (indicator !== null ? q.indicator === indicator : q.measure === measure));
  const alike = same.length ? same : figures.filter(({ quantity: q }) => q.measure.replace(/\s/g, '').includes(stem(measure)));
  const distinct = withoutRepeats(alike);
  const own = distinct.filter(({ quantity }) => quantity.subject !== null && isField(quantity.subject, title));
  const fitting = distinct.length === 1 ? distinct : own;
  return fitting.length === 1 ? fitting[0] : null;
}

/** A figure said again in its annex counts once. */
const withoutRepeats = (figures: readonly Figure[]): Figure[] =>
  groupBy(figures, ({ quantity: q }) => [q.value, q.comparator, q.subject === null ? '' : plainSubject(q.subject)].join('|')).map(
    ([first]) => first,
  );

/** True when a subject is the field that an annex's title names: 信息技术制造业 in 信息技术制造业发展专项实施方案. */
function isField(subject: string, title: string): boolean {
  const words = plainSubject(subject).replace(/制造业$/, '');
  return words.length > 1 && title.startsWith(words);
}

/** Each part to the whole, with the sum of the parts and how many of them are bounds. */
function sumLinks(rule: string, whole: Figure, parts: readonly Figure[]): Link[] {
  const value = parts.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0);
  const bounds = parts.filter(({ quantity }) => quantity.comparator === 'ge').length;
  const note = bounds > 0 ? `${parts.length}项合计，其中${bounds}项是下限` : `${parts.length}项合计`;
  const link = (from: Figure, to: Figure): Link => ({
    from: from.quantity.id,
    type: 'sums-to',
    target: to.quantity.id,
    rule,
    value: Number(value.toFixed(6)),
    note,
  });
  return parts.flatMap((part) => [link(part, whole), link(whole, part)]);
}

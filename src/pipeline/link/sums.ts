import { comparedUnit } from '../../language/counters.ts';
import { plainSubject } from '../../language/subject.ts';
import { ordinal } from '../read/ordinal.ts';
import { type Figure, groupBy, isWide } from './figure.ts';
import type { Link } from './link.ts';

/** A whole that says how many parts it has: 10个重点领域, 七大产业. */
const counted = /([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(?:个|大|类|项)[^，。]{0,8}(?:领域|产业|行业|专项|行动|工程)/;

function partsSaid(words: string): number | null {
  const printed = counted.exec(words)?.[1];
  return printed ? ordinal(printed) : null;
}

/** What is counted, without the rank that narrows it: 省级以上创新平台 → 创新平台. */
const stem = (measure: string): string => measure.replace(/\s/g, '').replace(/^(国家级|省级|市级|县级)?(以上|及以上)?/, '');

/**
 * `sums-to`: a whole and its parts where the plan divides itself completely. The whole stands in the body and names as many parts
 * as the plan has annexes; every annex gives exactly one figure for its whole field, of the same measure (or of the same thing by
 * another rank), mode, year and unit. Bases, parks and own sectors of one code never qualify, since they overlap.
 */
export function linkSums(targets: readonly Figure[]): Link[] {
  const key = ({ quantity: q, plan }: Figure) => [plan.id, q.mode, q.year ?? '', comparedUnit(q.unit)].join('|');
  const candidates = targets.filter(({ plan, quantity }) => plan.annexes.length > 1 && quantity.value !== null && isWide(quantity));
  return groupBy(candidates, key).flatMap(linkGroup);
}

const annexOf = ({ quantity, plan }: Figure): string | null =>
  plan.annexes.find(({ id }) => quantity.block === id || quantity.block.startsWith(`${id}-`))?.id ?? null;

function linkGroup(group: Figure[]): Link[] {
  const { annexes } = group[0].plan;
  const inAnnex = Map.groupBy(group, annexOf);
  const wholes = (inAnnex.get(null) ?? []).filter(({ quantity }) => partsSaid(quantity.subject ?? '') === annexes.length);
  return wholes.flatMap((whole) => {
    const parts = annexes.map(({ id, title }) => partOf(whole, inAnnex.get(id) ?? [], title));
    return parts.every((part) => part !== null) ? sumLinks(whole, parts) : [];
  });
}

/** The one figure of an annex that is its part of the whole; null when there is none or several. */
function partOf(whole: Figure, figures: readonly Figure[], title: string): Figure | null {
  const { indicator, measure } = whole.quantity;
  const same = figures.filter(({ quantity: q }) => (indicator !== null ? q.indicator === indicator : q.measure === measure));
  const alike = same.length ? same : figures.filter(({ quantity: q }) => stem(q.measure).includes(stem(measure)));
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
function sumLinks(whole: Figure, parts: readonly Figure[]): Link[] {
  const value = parts.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0);
  const bounds = parts.filter(({ quantity }) => quantity.comparator === 'ge').length;
  const note = bounds > 0 ? `${parts.length}项合计，其中${bounds}项是下限` : `${parts.length}项合计`;
  const link = (from: Figure, to: Figure): Link => ({
    from: from.quantity.id,
    type: 'sums-to',
    target: to.quantity.id,
    rule: '附件逐项划分整体',
    value: Number(value.toFixed(6)),
    note,
  });
  return parts.flatMap((part) => [link(part, whole), link(whole, part)]);
}

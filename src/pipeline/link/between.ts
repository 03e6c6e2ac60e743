import { comparedUnit } from '../../language/counters.ts';
import { betweenRules } from './between-rules.ts';
import { type Figure, groupBy, isWide, pairs } from './figure.ts';
import { type Link, linkPair, type PairRule } from './link.ts';

/** Figures of different plans are one indicator's only with an indicator, and for one mode, year, base year and unit. */
const key = ({ quantity: q }: Figure): string | null =>
  q.indicator === null || q.value === null ? null : [q.indicator, q.mode, q.year ?? '', q.baseYear ?? '', comparedUnit(q.unit)].join('|');

/** `same-indicator`, `counterpart`, `later`: dated figures of different plans, for whole provinces and cities. Each pair gets the first of the rules that holds. */
export function linkBetween(targets: readonly Figure[], rules: readonly PairRule[] = betweenRules): Link[] {
  const wide = targets.filter(({ quantity }) => quantity.year !== null && isWide(quantity));
  return groupBy(wide, key).flatMap((group) => pairs(group).flatMap(([a, b]) => (a.plan.id === b.plan.id ? [] : linkPair(rules, a, b))));
}

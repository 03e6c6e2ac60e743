import { comparedUnit } from '../../language/counters.ts';
import { betweenRules } from './between-rules.ts';
import { type Figure, groupBy, isWide, measured, pairs } from './figure.ts';
import { type Link, linkPair, type PairRule } from './link.ts';

/** What figures of different plans share to be looked at: measure, mode, year, base year and unit. */
const key = ({ quantity: q }: Figure): string => [measured(q), q.mode, q.year ?? '', q.baseYear ?? '', comparedUnit(q.unit)].join('|');

/**
 * `same-indicator`, `counterpart`, `later`, and `restates` between plans of one government: figures for whole provinces and cities.
 * Each pair gets the first of the rules that holds.
 */
export const linkBetween = (targets: readonly Figure[], rules: readonly PairRule[] = betweenRules): Link[] =>
  groupBy(
    targets.filter(({ quantity }) => (quantity.value ?? quantity.ratio) !== null && isWide(quantity)),
    key,
  ).flatMap((group) => pairs(group).flatMap(([a, b]) => (a.plan.id === b.plan.id ? [] : linkPair(rules, a, b))));

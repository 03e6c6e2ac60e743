import { comparedUnit } from '../../language/counters.ts';
import { betweenRules } from './between-rules.ts';
import { type Figure, isWide, measured, subjectsOf } from './figure.ts';
import { type Link, linkPair, type PairRule } from './link.ts';
import { alike, pairsBy } from './compared.ts';

/** What figures of different plans share to be looked at: measure, mode, year, base year and unit, and the subject or the shared sector. */
function keys({ quantity: q }: Figure): string[] {
  const measure = [measured(q), q.mode, q.year ?? '', q.baseYear ?? '', comparedUnit(q.unit)].join('|');
  return [`${measure}|${subjectsOf(q).join('、')}`, `${measure}|${q.sectors.join()}`];
}

/**
 * `same-indicator`, `counterpart`, `later`, and `restates` between plans of one government: figures for whole provinces and cities.
 * Each pair gets the first of the rules that holds.
 */
export const linkBetween = (targets: readonly Figure[], rules: readonly PairRule[] = betweenRules): Link[] =>
  pairsBy(
    targets.filter(({ quantity }) => (quantity.value ?? quantity.ratio) !== null && isWide(quantity)),
    alike(keys),
  ).flatMap(([a, b]) => (a.plan.id === b.plan.id ? [] : linkPair(rules, a, b)));

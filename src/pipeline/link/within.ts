import { comparedUnit } from '../../language/counters.ts';
import { type Figure, measured, whose } from './figure.ts';
import { type Link, linkAlike, type PairRule } from './link.ts';
import { aboutOne } from './compared.ts';
import { withinRules } from './within-rules.ts';

/** What two figures of one plan must share to be looked at: measure or its family, scope, unit. */
const key = ({ quantity: q, indicator }: Figure): string | null =>
  q.value === null ? null : [indicator?.family ?? measured(q), whose(q), comparedUnit(q.unit)].join('|');

/**
 * `restates` and `differs`: two targets of one plan about one subject and of one mode. They restate each other when they print one value, or a
 * bound and a figure that satisfies it; they differ when no value satisfies both and at least one is dated. A figure without a
 * year stands beside a dated one, since a plan's undated levels are for its period. Counts are only compared where the measure is
 * the same words (主营业务收入超百亿元企业 and 高新技术企业 are not one thing), and figures of one block only under a named subject.
 */
export const linkWithin = (targets: readonly Figure[], rules: readonly PairRule[] = withinRules): Link[] =>
  linkAlike(rules, targets, ...aboutOne(key));

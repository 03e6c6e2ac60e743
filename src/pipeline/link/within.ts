import { comparedUnit } from '../../language/counters.ts';
import { type Figure, groupBy, isCount, measured, pairs, subjectsOf, whose } from './figure.ts';
import { both, type Link } from './link.ts';
import { meet, sameValue, valueSet } from './values.ts';

/** What two figures of one plan must share to be said twice or to differ: measure, scope, mode, unit. */
const key = ({ quantity: q }: Figure): string | null =>
  q.value === null ? null : [measured(q), whose(q), q.mode, comparedUnit(q.unit)].join('|');

/**
 * `restates` and `differs`: two targets of one plan about one subject. They restate each other when they print one value, or a
 * bound and a figure that satisfies it; they differ when no value satisfies both and at least one is dated. A figure without a
 * year stands beside a dated one, since a plan's undated levels are for its period. Counts are only compared where the measure is
 * the same words (主营业务收入超百亿元企业 and 高新技术企业 are not one thing), and figures of one block only under a named subject.
 */
export function linkWithin(targets: readonly Figure[]): Link[] {
  return groupBy(targets, key).flatMap((group) =>
    pairs(group).flatMap(([a, b]) => {
      const subject = commonSubject(a, b);
      if (subject === null || !sameWords(a, b) || !sameTime(a, b)) return [];
      if (a.quantity.block === b.quantity.block && subject === '') return [];
      return isCumulative(a) === isCumulative(b) ? compare(a, b, subject) : both('near', '一为五年累计数', a, b, { why: ['mode'] });
    }),
  );
}

const sameTime = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean =>
  (a.year === b.year || a.year === null || b.year === null) && (a.baseYear === b.baseYear || a.baseYear === null || b.baseYear === null);

/** A level printed in brackets, [73]: a figure added up over the plan's years. */
const isCumulative = ({ quantity: q }: Figure): boolean => q.mode === 'level' && /[[［]$/.test(q.quote.prefix);

function compare(a: Figure, b: Figure, subject: string): Link[] {
  const [first, second] = [valueSet(a.quantity), valueSet(b.quantity)];
  if (!first || !second) return [];
  const details = subject ? { subject } : {};
  if (sameValue(a.quantity, b.quantity)) return both('restates', '同主体同指标同值', a, b, details);
  if (meet(first, second)) return both('restates', '同主体同指标，一为界限、一为满足它的数', a, b, details);
  if (a.quantity.year === null && b.quantity.year === null) return [];
  const dated = a.quantity.year !== null && b.quantity.year !== null;
  return both('differs', dated ? '同主体同指标同年，两值不能同时成立' : '同主体同指标，一处未写年份，两值不能同时成立', a, b, details);
}

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

/** `baseline`: a measured value of the same measure and the same subject, word for word, in the same unit and for the same scope. */
export function linkBaselines(targets: readonly Figure[], baselines: readonly Figure[]): Link[] {
  const words = ({ quantity: q }: Figure) =>
    [q.measure.replace(/\s/g, ''), subjectsOf(q).join('、'), whose(q), comparedUnit(q.unit)].join('|');
  const known = new Map(groupBy(baselines, words).map((group) => [words(group[0]), group]));
  return targets
    .filter(({ quantity: q }) => q.mode === 'level' || q.mode === 'growth' || q.mode === 'change')
    .flatMap((target) =>
      (known.get(words(target)) ?? [])
        .filter((base) => base.quantity.mode === target.quantity.mode || base.quantity.mode === 'level')
        .flatMap((base) => both('baseline', '同指标同主体的基期数', target, base)),
    );
}

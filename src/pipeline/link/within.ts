import { comparedUnit, type Figure, groupBy, measured, pairs, subjectsOf, whose } from './figure.ts';
import { both, type Link } from './link.ts';
import { meet, sameValue, valueSet } from './values.ts';

/** What two figures of one plan must share to be said twice or to differ: measure, scope, mode, year, unit. */
const key = ({ quantity: q }: Figure): string | null =>
  q.value === null ? null : [measured(q), whose(q), q.mode, q.year ?? '', q.baseYear ?? '', comparedUnit(q.unit)].join('|');

/**
 * `restates` and `differs`: two targets of one plan about one subject. They restate each other when they print one value, or a
 * bound and a figure that satisfies it; they differ when no value satisfies both and the text gives both a year.
 * Counts are only compared where the measure is the same words, since 主营业务收入超百亿元企业 and 高新技术企业 are not one thing.
 */
export function linkWithin(targets: readonly Figure[]): Link[] {
  return groupBy(targets, key).flatMap((group) =>
    pairs(group).flatMap(([a, b]) => {
      const subject = commonSubject(a, b);
      if (subject === null || !sameWords(a, b)) return [];
      return compare(a, b, subject);
    }),
  );
}

function compare(a: Figure, b: Figure, subject: string): Link[] {
  const [first, second] = [valueSet(a.quantity), valueSet(b.quantity)];
  if (!first || !second) return [];
  const details = subject ? { subject } : {};
  if (sameValue(a.quantity, b.quantity)) return both('restates', '同主体同指标同值', a, b, details);
  if (meet(first, second)) return both('restates', '同主体同指标，一为界限、一为满足它的数', a, b, details);
  return a.quantity.year === null ? [] : both('differs', '同主体同指标同年，两值不能同时成立', a, b, details);
}

/** The one subject both figures are about; null when there is none. An empty subject equals only another empty one. */
function commonSubject(a: Figure, b: Figure): string | null {
  const others = new Set(subjectsOf(b.quantity));
  const common = subjectsOf(a.quantity).filter((subject) => others.has(subject));
  return common.length === 1 ? common[0] : null;
}

const isCount = (unit: string): boolean => !/元|%|百分点|倍|‰/.test(unit);
const sameWords = (a: Figure, b: Figure): boolean =>
  !isCount(a.quantity.unit) || a.quantity.measure.replace(/\s/g, '') === b.quantity.measure.replace(/\s/g, '');

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

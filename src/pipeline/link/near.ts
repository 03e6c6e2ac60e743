import { comparedUnit } from '../../language/counters.ts';
import { type Figure, groupBy, isCount, isWide, pairs, subjectsOf } from './figure.ts';
import { both, type Link } from './link.ts';

/** One way in which two figures are not the same thing; the names are the contract's. */
const reasons: { why: string; differs: (a: Figure, b: Figure) => boolean }[] = [
  { why: 'quantity', differs: (a, b) => a.indicator?.quantity !== b.indicator?.quantity },
  { why: 'denominator', differs: (a, b) => a.indicator?.denominator !== b.indicator?.denominator },
  { why: 'population', differs: (a, b) => a.indicator?.population !== b.indicator?.population },
  { why: 'subject', differs: (a, b) => subjectsOf(a.quantity).join() !== subjectsOf(b.quantity).join() },
  { why: 'mode', differs: (a, b) => a.quantity.mode !== b.quantity.mode },
  { why: 'unit', differs: (a, b) => comparedUnit(a.quantity.unit) !== comparedUnit(b.quantity.unit) },
  { why: 'year', differs: (a, b) => a.quantity.year !== b.quantity.year },
  { why: 'level', differs: (a, b) => a.plan.parentPlace !== b.plan.parentPlace },
  { why: 'undefined', differs: (a, b) => a.indicator?.defined === 'no' || b.indicator?.defined === 'no' },
];

/** More reasons than this and two figures are not alike at all. */
const mostReasons = 3;
/** Reasons that don't make two figures less alike: a city beside a province, a measure that nobody defines. */
const minor = new Set(['level', 'undefined']);

/**
 * `near`: figures of one family of indicators that look alike and are not comparable, with every reason why. Within a plan only
 * about one subject; between plans about one subject or one sector, for whole provinces and cities. `linked` are pairs that
 * another rule has linked already.
 */
export function linkNear(targets: readonly Figure[], linked: ReadonlySet<string>): Link[] {
  const wide = targets.filter(({ quantity, indicator }) => indicator !== null && isWide(quantity));
  return groupBy(wide, ({ indicator }) => indicator?.family ?? null).flatMap((group) =>
    pairs(group).flatMap(([a, b]) => {
      if (linked.has(`${a.quantity.id} ${b.quantity.id}`) || !alike(a, b)) return [];
      const why = reasons.filter(({ differs }) => differs(a, b)).map((reason) => reason.why);
      return why.length > 0 && why.filter((name) => !minor.has(name)).length <= mostReasons
        ? both('near', '同族指标，口径不同', a, b, { why })
        : [];
    }),
  );
}

/** Counts of two things are not alike; sums and shares of two things of one family are. */
function alike(a: Figure, b: Figure): boolean {
  if (isCount(a.quantity.unit) && a.indicator?.quantity !== b.indicator?.quantity) return false;
  const sameSubject = subjectsOf(a.quantity).join() === subjectsOf(b.quantity).join();
  if (a.plan.id === b.plan.id)
    return sameSubject && a.quantity.indicator !== b.quantity.indicator && a.indicator?.quantity === b.indicator?.quantity;
  const [sector] = a.quantity.sectors;
  return sameSubject || (sector !== 'other' && a.quantity.sectors.join() === b.quantity.sectors.join());
}

import { comparedUnit } from '../../language/counters.ts';
import { plainSubject } from '../../language/subject.ts';
import { type Figure, groupBy, isWide, pairs, subjectsOf } from './figure.ts';
import { both, type Link } from './link.ts';
import { meet, sameValue, valueSet } from './values.ts';

/** Figures of different plans are one indicator's only with an indicator, and for one mode, year, base year and unit. */
const key = ({ quantity: q }: Figure): string | null =>
  q.indicator === null || q.value === null ? null : [q.indicator, q.mode, q.year ?? '', q.baseYear ?? '', comparedUnit(q.unit)].join('|');

/** `same-indicator`, `counterpart`, `later`: figures of different plans. Each pair gets the closest of the three that holds. */
export function linkBetween(targets: readonly Figure[]): Link[] {
  return groupBy(
    targets.filter(({ quantity }) => quantity.year !== null && isWide(quantity)),
    key,
  ).flatMap((group) => pairs(group).flatMap(([a, b]) => (a.plan.id === b.plan.id ? [] : linkPair(a, b))));
}

function linkPair(a: Figure, b: Figure): Link[] {
  if (a.plan.place === b.plan.place) return linkLater(a, b);
  if (!sameSubject(a, b)) return [];
  const [city, province] = a.plan.parentPlace === b.plan.place ? [a, b] : [b, a];
  if (city.plan.parentPlace !== province.plan.place) return both('same-indicator', '同指标同口径', a, b);
  return both('counterpart', '市与省同指标同年', city, province, { value: ratio(city, province) });
}

const sameSubject = (a: Figure, b: Figure): boolean => subjectsOf(a.quantity).join('、') === subjectsOf(b.quantity).join('、');

/** City over province, for sums and counts; shares and rates have none. */
function ratio(city: Figure, province: Figure): number | null {
  const { unit, value, mode } = city.quantity;
  if (/%|百分点|‰|倍|比|\//.test(unit) || unit === '' || mode === 'growth' || value === null || !province.quantity.value) return null;
  return Number((value / province.quantity.value).toFixed(4));
}

/** `later`: the later of two plans of one government gives another value. */
function linkLater(a: Figure, b: Figure): Link[] {
  const subject = sameSubject(a, b) ? '' : crossSubject(a, b);
  if (subject === null || a.plan.order === b.plan.order || sameValue(a.quantity, b.quantity)) return [];
  const [first, second] = [valueSet(a.quantity), valueSet(b.quantity)];
  if (!first || !second) return [];
  const note = subject ? { note: subject } : {};
  const rule = meet(first, second) ? '同一政府后出规划，同指标同年，数字不同（可同时成立）' : '同一政府后出规划，同指标同年，数字不同';
  return both('later', rule, a, b, note);
}

/** Both names, where each plan has exactly one own sector under the shared code and the figure is that sector's; else null. */
function crossSubject(a: Figure, b: Figure): string | null {
  const [own, other] = [ownSector(a), ownSector(b)];
  return own && other && own.sector === other.sector ? `${own.name}／${other.name}` : null;
}

function ownSector({ quantity, plan }: Figure): { name: string; sector: string } | null {
  const [code] = quantity.sectors;
  if (quantity.sectors.length !== 1 || !quantity.subject) return null;
  const under = plan.sectors.filter(({ sector }) => sector === code);
  const subject = plainSubject(quantity.subject);
  const fits = under.length === 1 && (subject.startsWith(plainSubject(under[0].name)) || plainSubject(under[0].name).startsWith(subject));
  return fits ? { name: quantity.subject, sector: code } : null;
}

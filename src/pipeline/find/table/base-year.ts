import type { Period } from '../clause/date/period.ts';

/** The year of those given that goals are measured against: before the plan, or its first year beside a later one of its goals; else null. */
export function baseYearOf(years: readonly number[], { from, to }: Period): number | null {
  const first = Math.min(...years);
  const later = years.filter((year) => year > first);
  const opens = from === null ? to === null || first < to : first < from || (first === from && Math.min(...later) > first + 1);
  return opens && later.length > 0 ? first : null;
}

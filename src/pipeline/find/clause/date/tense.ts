import { aims, type DateAt, isPeriod, until } from './date-role.ts';
import type { Period } from './period.ts';

/** Whether what is said for a date has happened or is to come. */
export type Tense = 'past' | 'future' | 'open';

/** A year before the period is past, one within it is to come; where the period's start isn't known, 到 tells. */
export function tenseOf(date: DateAt, year: number, { from, to }: Period): Tense {
  if (until.test(date.before)) return 'past';
  if (from === null && /^[年底末]*[以之]?前(?!期)/.test(date.after)) return 'future';
  if (from !== null) return year < from ? 'past' : 'future';
  if (aims.test(date.before)) return 'future';
  if (to === null) return 'open';
  const isSpan = isPeriod.test(date.after) || date.form.years.length > 1;
  return year >= to || (isSpan && year > to - 3) ? 'future' : 'past';
}

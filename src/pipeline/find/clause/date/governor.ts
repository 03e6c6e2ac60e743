import { dateWords } from './date-words.ts';
import type { DateAt, DateRule } from './date-role.ts';
import { type Tense, tenseOf } from './tense.ts';
import type { Period } from './period.ts';
import type { RelativeDate } from './relative-date.ts';
import type { Stretch, Token } from '../../numbers/scan.ts';

/** A date that governs the figures after it. */
export interface Governor {
  year: number | null;
  tense: Tense;
  /** Where its sentence begins. */
  sentence: number;
  /** From where on it governs. */
  at: number;
  rule: string;
  words: Stretch;
  /** The printed words of a date of the paragraph before; null for any other. */
  said: string | null;
}

/** A date of the paragraph before that governs this one until it says one itself. */
export interface Lead {
  year: number | null;
  tense: Tense;
  /** Its printed words. */
  words: string;
  /** True where the paragraph before ends in the middle of a sentence, which this one goes on with. */
  continues?: boolean;
}

/** The date of a token as what governs the figures after it; null where it sets no year. */
export function governor(
  date: DateAt,
  { name, role }: DateRule,
  found: Pick<Governor, 'sentence' | 'at' | 'words' | 'said'>,
  period: Period,
): Governor | null {
  const { form } = date;
  const place = { ...found, rule: name };
  if (form.lasts !== null) return { ...place, year: endOf(form.lasts, period), tense: 'future' };
  const year = form.years[form.years.length - 1];
  return { ...place, year, tense: role === 'start' ? 'past' : tenseOf(date, year, period) };
}

/** The last year of so many years to come, where they are the plan’s own or its first year isn’t known; else no year of the plan says. */
const endOf = (lasts: number, { from, to }: Period): number | null => (from === null || to === null || to - from + 1 === lasts ? to : null);

/** 其中，2018年脱贫9800人: the year of a part of what was said, which doesn't go on. */
export const isPartial = (text: string, { sentence, words }: Governor): boolean =>
  sentence >= 0 &&
  /其中[^。；]{0,40}$/.test(text.slice(Math.max(sentence, words.start - 60), words.start)) &&
  !/^[到至]/.test(text.slice(words.start));

/** Where the bracket that a date stands in ends, with more in it than the date; null outside of any. */
export function bracketEnd(text: string, sentence: number, { start, end }: Token): number | null {
  const before = text.slice(Math.max(sentence, start - 40), start);
  const closing = text.slice(end, end + 40).indexOf('）');
  return before.lastIndexOf('（') > before.lastIndexOf('）') && closing > 0 ? end + closing : null;
}

/** The date that the paragraph before leaves to this one. */
export const leading = (lead: Lead | null): Governor | null =>
  lead && { ...lead, sentence: -1, at: 0, rule: '前段日期', words: { start: 0, end: 0 }, said: lead.words };

/** Words of time that name no year, as what governs the figures after them. */
export const relativeGovernor = (text: string, { at, year, tense, rule }: RelativeDate, sentence: number): Governor => ({
  year,
  tense,
  sentence,
  at: at.end,
  rule,
  words: dateWords(text, at),
  said: null,
});

/** 到2025年、2030年: two years that nothing but a joint parts. */
export const sideBySide = (text: string, one: Governor, two: Governor): boolean =>
  one.tense === two.tense && /^(?:[、和与及]|以及)[到至]?$/.test(text.slice(one.words.end, Math.max(one.words.end, two.words.start)));

/** Words of time whose past lasts as long as their paragraph. */
const lasting = new Set(['期间', '过去几年']);

/** Nothing but a mark, a printed number or the place stands before it in its paragraph. */
const opener = /^(?:[—–\-●■◆▪·○□◇★（）一二三四五六七八九十\d.、]*|[^，。；\d]{0,6}，)$/;

/** A leading 到2020年 holds for the rest of its paragraph; a past year for its own sentence only, but in a report on a year for the paragraph that it opens. */
export const carries = (text: string, { tense, rule, words }: Governor, isReport: boolean): boolean =>
  tense !== 'past' || lasting.has(rule) || (isReport && opener.test(text.slice(0, words.start)));

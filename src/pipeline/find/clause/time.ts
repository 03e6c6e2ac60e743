import { change } from '../../../language/verbs.ts';
import { dateAt, type DateAt, type DateRule, roleOf, type Tense, tenseOf } from './date-role.ts';
import type { Period } from './period.ts';
import type { Token } from '../numbers/scan.ts';
import { dateWords } from './date-words.ts';
import type { Bounds, Stretch } from './stretch.ts';

/** The date that governs a number, and how. */
export interface Time {
  year: number | null;
  /** `past` when what is said of it has happened, `future` when it is to come. */
  tense: Tense;
  /** True when the date stands in the number's own sentence. */
  own: boolean;
  /** False when the number's sentence sets out on something else than figures after the sentence of the date: 依托…，建设…. */
  near: boolean;
  /** The rule that found the date. */
  rule: string;
  /** Where the date stands in the paragraph, with its 到, 年底, 期间; null where there is none. */
  words: Stretch | null;
}

interface Governor {
  year: number | null;
  tense: Time['tense'];
  sentence: number;
  at: number;
  rule: string;
  words: Stretch;
}

const none: Time = { year: null, tense: 'open', own: false, near: false, rule: '无日期', words: null };

/** How a token stands to time. */
export interface TimeAt {
  time: Time;
  base: number | null;
  /** The year to come that the token itself sets, in its printed words; null for any other token. */
  sets: { year: number; words: Stretch } | null;
  /** The period that is over with which the token opens its paragraph, in its printed words; null for any other token. */
  spans: { year: number; words: Stretch } | null;
}

/** The governing date of every token of a paragraph, and the base year of comparisons, in the order of the tokens. Cost: linear. */
export function timesOf(text: string, tokens: readonly Token[], bounds: readonly Bounds[], period: Period): TimeAt[] {
  let carried: Governor | null = null;
  let current: Governor | null = null;
  let start: Governor | null = null;
  let base: { year: number; clause: number } | null = null;
  let sentence = -1;
  let near = false;
  return tokens.map((token, i) => {
    if (bounds[i].sentence.start !== sentence) {
      sentence = bounds[i].sentence.start;
      near = opensWithFigure(text, tokens, bounds, i);
      if (current) carried = carries(current) ? current : null;
      current = null;
      start = null;
      base = null;
    }
    const date = dateAt(text, token);
    const rule = date && roleOf(date);
    const found = date && { sentence, at: token.end, words: dateWords(text, token) };
    if (date && rule?.role === 'base') base = { year: date.form.years[0], clause: bounds[i].clause.start };
    else if (found && rule?.role === 'start') start = governor(date, rule, found, period);
    else if (found && rule?.role === 'govern') current = governor(date, rule, found, period) ?? current;
    const baseYear = base && base.clause === bounds[i].clause.start ? base.year : null;
    const sets = found && current?.words === found.words && current.tense === 'future' && current.year !== null;
    return {
      time: timeOf(text, token, start, current, carried, near),
      base: baseYear || null,
      sets: sets && current?.year ? { year: current.year, words: found.words } : null,
      spans: found && current?.words === found.words ? spanOf(text, current) : null,
    };
  });
}

/** “十三五”期间，… at the beginning of a paragraph, of years that are over. */
const spanOf = (text: string, { year, tense, rule, words }: Governor): TimeAt['spans'] =>
  year !== null && tense === 'past' && rule === '期间' && words.start === 0 && text[words.end] === '，' ? { year, words } : null;

const setsOut = /^(?:依托|支持|鼓励|加快|推进|推动|围绕|以|加强|大力|积极|引导|组织|充分|发挥|深化|优化|完善|统筹|对|按照|着力|重点)/;

/** True when the first clause of a sentence holds a figure and doesn't set out on a task. */
function opensWithFigure(text: string, tokens: readonly Token[], bounds: readonly Bounds[], i: number): boolean {
  const { start } = bounds[i].sentence;
  for (let k = i; k < tokens.length && bounds[k].sentence.start === start; k++) {
    if (tokens[k].measured) return bounds[k].clause.start === start && !setsOut.test(text.slice(start, start + 4));
  }
  return false;
}

/** A leading 到2020年 holds for the rest of its paragraph; a past year for its own sentence only. */
const carries = (governor: Governor): boolean => governor.tense !== 'past' || governor.rule === '期间';

function timeOf(
  text: string,
  token: Token,
  start: Governor | null,
  current: Governor | null,
  carried: Governor | null,
  near: boolean,
): Time {
  if (start && starts(text, token, start))
    return { year: start.year, tense: 'past', own: true, near: true, rule: start.rule, words: start.words };
  if (current && current.at <= token.start) {
    return { year: current.year, tense: current.tense, own: true, near: true, rule: current.rule, words: current.words };
  }
  return carried ? { year: carried.year, tense: carried.tense, own: false, near, rule: carried.rule, words: carried.words } : none;
}

const moved = new RegExp(`[，。；到至]|${change}`);

/** 由2020年的60%提高到65%: the year of the start governs only the number that follows it at once. */
const starts = (text: string, token: Token, start: Governor): boolean =>
  token.start - start.at < 24 && token.start >= start.at && !moved.test(text.slice(start.at, token.start));

/** The date of a token as what governs the figures after it; null where it sets no year. */
function governor(
  date: DateAt,
  { name, role }: DateRule,
  found: Pick<Governor, 'sentence' | 'at' | 'words'>,
  period: Period,
): Governor | null {
  const { form } = date;
  const place = { ...found, rule: name };
  if (form.lasts !== null) return { ...place, year: period.to, tense: 'future' };
  const year = form.years[form.years.length - 1];
  return { ...place, year, tense: role === 'start' ? 'past' : tenseOf(date, year, period) };
}

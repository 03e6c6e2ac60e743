import { change } from '../../../language/verbs.ts';
import { dateAt, roleOf } from './date/date-role.ts';
import type { Tense } from './date/tense.ts';
import {
  bracketEnd,
  carries,
  governor,
  type Governor,
  isPartial,
  type Lead,
  leading,
  relativeGovernor,
  sideBySide,
} from './date/governor.ts';
import { isYearly, type Period } from './date/period.ts';
import { relativeDates } from './date/relative-date.ts';
import type { Token } from '../numbers/scan.ts';
import { dateWords } from './date/date-words.ts';
import { opensWithFigure } from './opening-figure.ts';
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
  /** The printed words of a date that stands in the paragraph before; null for any other. */
  said: string | null;
}

const none: Time = { year: null, tense: 'open', own: false, near: false, rule: '无日期', words: null, said: null };

/** How a token stands to time. */
export interface TimeAt {
  time: Time;
  base: number | null;
  /** The year to come that the token itself sets, in its printed words; null for any other token. */
  sets: { year: number; words: Stretch } | null;
  /** The period that is over with which the token opens its paragraph, in its printed words; null for any other token. */
  spans: { year: number; words: Stretch } | null;
}

/** What is open while a paragraph is gone through. */
interface Open {
  carried: Governor | null;
  current: Governor | null;
  /** The date of the whole of which 其中 goes through the parts, which goes on after them. */
  main: Governor | null;
  start: Governor | null;
  base: { year: number; clause: number } | null;
  sentence: number;
  near: boolean;
  /** True in the rest of a sentence of the paragraph before. */
  goesOn: boolean;
  /** Years side by side, 到2025年、2030年, of which 分别 gives each figure its own. */
  series: Governor[];
  /** A date in brackets, which governs what stands there with it. */
  aside: { date: Governor; end: number } | null;
}

/** The governing date of every token of a paragraph, and the base year of comparisons, in the order of the tokens. Cost: linear. */
export function timesOf(
  text: string,
  tokens: readonly Token[],
  bounds: readonly Bounds[],
  period: Period,
  lead: Lead | null = null,
): TimeAt[] {
  const open: Open = {
    carried: leading(lead),
    current: null,
    main: null,
    start: null,
    base: null,
    sentence: -1,
    near: false,
    goesOn: false,
    series: [],
    aside: null,
  };
  const relative = relativeDates(text, period);
  const isReport = isYearly(period);
  return tokens.map((token, i) => {
    const sentence = bounds[i].sentence.start;
    const close = (): void => {
      const last = open.main ?? open.current;
      if (last && !isPartial(text, last)) open.carried = carries(text, last, isReport) ? last : null;
      Object.assign(open, { current: null, main: null, start: null, base: null, series: [] });
    };
    if (sentence !== open.sentence) {
      close();
      const goesOn = i === 0 && (lead?.continues ?? false);
      Object.assign(open, { sentence, goesOn, near: goesOn || opensWithFigure(text, tokens, bounds, i) });
    }
    while (relative.length && relative[0].at.end <= token.start) {
      const date = relative.shift();
      if (date) open.current = relativeGovernor(text, date, sentence);
      if (date && date.at.start < sentence) close();
    }
    return timeAt(text, tokens, bounds, i, period, open);
  });
}

/** What a token’s own date does to what is open, and how the token then stands to time. */
function timeAt(text: string, tokens: readonly Token[], bounds: readonly Bounds[], i: number, period: Period, open: Open): TimeAt {
  const token = tokens[i];
  const clause = bounds[i].clause.start;
  const date = dateAt(text, token);
  const rule = date && roleOf(date);
  const found = date && { sentence: open.sentence, at: token.end, words: dateWords(text, token), said: null };
  if (date && rule?.role === 'base') open.base = { year: date.form.years[0], clause };
  else if (found && rule?.role === 'start') open.start = governor(date, rule, found, period);
  else if (found && rule?.role === 'govern') {
    const next = governor(date, rule, found, period);
    const end = bracketEnd(text, open.sentence, token);
    if (next && end !== null) open.aside = { date: next, end };
    open.series =
      next && end === null && open.current && sideBySide(text, open.current, next)
        ? [...(open.series.length ? open.series : [open.current]), next]
        : [];
    if (end === null && next) {
      if (open.current?.rule === '近年' && rule.name === '某年') next.tense = 'past';
      open.main = isPartial(text, next) ? (open.main ?? open.current) : null;
      open.current = next;
    }
  }
  const { current } = open;
  const baseYear = open.base && open.base.clause === clause ? open.base.year : null;
  const sets = found && current?.words === found.words && current.tense === 'future' && current.year !== null;
  return {
    time: timeOf(text, token, open.start, ownYear(text, tokens, i, open) ?? current, open.carried, open),
    base: baseYear || null,
    sets: sets && current?.year ? { year: current.year, words: found.words } : null,
    spans: found && current?.words === found.words ? spanOf(text, current) : null,
  };
}

/** The year of a figure in a list that 分别 deals out over years side by side; null where none does. */
function ownYear(text: string, tokens: readonly Token[], i: number, { series, current }: Open): Governor | null {
  if (!current || !tokens[i].measured) return null;
  let place = 0;
  for (let j = i - 1; j >= 0 && tokens[j].start >= current.at && place < series.length; j--) if (tokens[j].measured) place++;
  if (place >= series.length) return null;
  const since = text.slice(current.at, tokens[i].start);
  return since.includes('分别') && !/[；。]/.test(since) ? series[place] : null;
}

/** “十三五”期间，… at the beginning of a paragraph, of years that are over. */
const spanOf = (text: string, { year, tense, rule, words }: Governor): TimeAt['spans'] =>
  year !== null && tense === 'past' && rule === '期间' && words.start === 0 && text[words.end] === '，' ? { year, words } : null;

/** What is still to be done: the past of the sentence before doesn't go on. */
const prospective = /力争|争取|确保|计划|拟|将|今后|下一步|(?<![重需主纲概摘提])要(?!素|求|件|点|闻|道|害)/;

function timeOf(
  text: string,
  token: Token,
  start: Governor | null,
  current: Governor | null,
  carried: Governor | null,
  { sentence, near, goesOn, aside }: Pick<Open, 'sentence' | 'near' | 'goesOn' | 'aside'>,
): Time {
  if (aside && token.start < aside.end && token.start >= aside.date.at) return timeBy(aside.date, true, true);
  if (start && starts(text, token, start)) return timeBy(start, true, true);
  if (current && current.at <= token.start) return timeBy(current, true, true);
  if (!carried || (carried.tense === 'past' && prospective.test(text.slice(Math.max(sentence, token.start - 200), token.start))))
    return none;
  return timeBy(carried, goesOn, near);
}

const timeBy = ({ year, tense, rule, words, said }: Governor, own: boolean, near: boolean): Time => ({
  year,
  tense,
  own,
  near,
  rule,
  words: said === null ? words : null,
  said,
});

const moved = new RegExp(`[，。；到至]|${change}`);

/** 由2020年的60%提高到65%: the year of the start governs only the number that follows it at once. */
const starts = (text: string, token: Token, start: Governor): boolean =>
  token.start - start.at < 24 && token.start >= start.at && !moved.test(text.slice(start.at, token.start));

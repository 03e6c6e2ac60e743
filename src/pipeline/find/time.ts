import type { Period } from './period.ts';
import type { Token } from './scan.ts';
import type { Bounds } from './sentence.ts';

/** The date that governs a number, and how. */
export interface Time {
  year: number | null;
  /** `past` when what is said of it has happened, `future` when it is to come. */
  tense: 'past' | 'future' | 'open';
  /** True when the date stands in the number's own sentence. */
  own: boolean;
  /** False when the number's sentence sets out on something else than figures after the sentence of the date: 依托…，建设…. */
  near: boolean;
  /** The rule that found the date. */
  rule: string;
}

/** A date's part in its sentence. */
type Role = 'base' | 'start' | 'govern' | 'none';

interface Governor {
  year: number | null;
  tense: Time['tense'];
  sentence: number;
  at: number;
  rule: string;
}

const none: Time = { year: null, tense: 'open', own: false, near: false, rule: '无日期' };

/** The governing date of every token of a paragraph, and the base year of comparisons, in the order of the tokens. Cost: linear. */
export function timesOf(
  text: string,
  tokens: readonly Token[],
  bounds: readonly Bounds[],
  period: Period,
): { time: Time; base: number | null }[] {
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
    const role = roleOf(text, token);
    if (role === 'base') base = { year: token.mark?.years[0] ?? 0, clause: bounds[i].clause.start };
    else if (role === 'start') start = governor(text, token, role, period, sentence);
    else if (role !== 'none') current = governor(text, token, role, period, sentence) ?? current;
    const baseYear = base && base.clause === bounds[i].clause.start ? base.year : null;
    return { time: timeOf(text, token, start, current, carried, near), base: baseYear || null };
  });
}

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
  if (start && starts(text, token, start)) return { year: start.year, tense: 'past', own: true, near: true, rule: start.rule };
  if (current && current.at <= token.start) {
    return { year: current.year, tense: current.tense, own: true, near: true, rule: current.rule };
  }
  return carried ? { year: carried.year, tense: carried.tense, own: false, near, rule: carried.rule } : none;
}

/** 由2020年的60%提高到65%: the year of the start governs only the number that follows it at once. */
const starts = (text: string, token: Token, start: Governor): boolean =>
  token.start - start.at < 24 && token.start >= start.at && !/[，。；到至]|提高|增加/.test(text.slice(start.at, token.start));

const titleOpen = /《[^》]*$/;

function roleOf(text: string, { mark, start, end }: Token): Role {
  if (mark?.kind !== 'date' || (!mark.years.length && mark.lasts === null)) return 'none';
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 10);
  if (titleOpen.test(before)) return 'none';
  if (mark.lasts !== null)
    return /^(?:内|左右时间|滚动|累计)|^(?:期间)?，?(?:累计|滚动)/.test(after) || /(?:力争|用|未来|今后)$/.test(before) ? 'govern' : 'none';
  if (/(?:比|较|同|与|以)[“"]?$/.test(before) && !/^[”"]?(?:期间|时期)/.test(after)) return 'base';
  if (/^[”"]?[年末底]*(?:的?基础上|相比|增加|提高|翻)/.test(after) && !/[到至]$/.test(before)) return 'base';
  if (/(?:由|从)[^，。；]{0,8}$/.test(before)) return 'start';
  if (/（$/.test(before) && /^）/.test(after)) return 'none';
  return 'govern';
}

function governor(text: string, { mark, start, end }: Token, role: Role, period: Period, sentence: number): Governor | null {
  if (!mark) return null;
  const at = end;
  if (mark.lasts !== null) return period.to === null ? null : { year: period.to, tense: 'future', sentence, at, rule: '年内' };
  const year = mark.years[mark.years.length - 1];
  if (role === 'start') return { year, tense: 'past', sentence, at, rule: '起点' };
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 6);
  const aims = /(?:到|至|力争|争取|确保|于|在|计划|预计到)[“"]?$/.test(before) && !/截[至止]到?[“"]?$/.test(before);
  const reached = /截[至止]到?[“"]?$/.test(before);
  const span = /^[”"]?(?:期间|时期)/.test(after) || mark.years.length > 1;
  return {
    year,
    tense: reached ? 'past' : tenseOf(year, aims, span, period),
    sentence,
    at,
    rule: span ? '期间' : aims ? '到某年' : '某年',
  };
}

/** A year before the period is past, one within it is to come; where the period's start isn't known, 到 tells. */
function tenseOf(year: number, aims: boolean, span: boolean, { from, to }: Period): Time['tense'] {
  if (from !== null) return year < from ? 'past' : 'future';
  if (aims) return 'future';
  if (to === null) return 'open';
  return year >= to ? 'future' : span && year > to - 3 ? 'future' : 'past';
}

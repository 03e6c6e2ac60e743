import { fiveYearPlan } from '../../language/numerals.ts';
import { visible } from '../read/source/layout.ts';
import type { PlanRecord } from '../../model/plan.ts';

/** The facts of a plan that may be printed in it. */
export const factNames = ['title', 'issuer', 'documentNumber', 'issued', 'period'] as const;
export type FactName = (typeof factNames)[number];

/** Tells of a text in plain form (`plainForm`) whether it prints something. */
type IsIn = (text: string) => boolean;

/** A text as facts are compared with it: no space and no line's end, one width of characters, one shape of dashes, quotation marks and brackets. */
export const plainForm = (text: string): string =>
  visible(text)
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−~〜∼]/g, '-')
    .replace(/[“”„‟「」『』]/g, '"')
    .replace(/[〔[【]/g, '(')
    .replace(/[〕\]】]/g, ')');

const han = '〇一二三四五六七八九';
const inHan = (year: number): string => Array.from(String(year), (digit) => han[Number(digit)]).join('');

/** A number below a hundred in words: 三十一. */
const counted = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? han[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? han[ones] : ''}`;
};

/** A text in plain form whose zeros are all the same. */
const oneZero = (text: string): string => text.replace(/[○零]/g, '〇');

/** Whether a fact is printed: a name as it stands, names of several issuers each by itself, a day or a period in any form that documents have. */
export function printedFact(facts: Pick<PlanRecord, FactName>, name: FactName, fold: (words: string) => string): IsIn {
  if (name === 'issued') return dayIs(facts.issued.value ?? '');
  if (name === 'period') return periodIs(facts.period.value);
  const value = plainForm(fold(facts[name].value ?? ''));
  const parts = name === 'issuer' ? value.split('、').filter(Boolean) : [value];
  return (text) => parts.every((part) => text.includes(part));
}

function dayIs(day: string): IsIn {
  const [year, month, date] = day.split('-').map(Number);
  const inWords = `${inHan(year)}年(?:${counted(month)}${month === 1 ? '|元' : ''})月${counted(date)}[日号]`;
  // An hour may follow right behind: its space is gone.
  const last = date > 9 ? String(date) : `(?:0${date}|${date}(?!\\d))`;
  const inDigits = `(?<!\\d)${year}(?:年0?${month}月0?${date}[日号]|(?<mark>[-./])0?${month}\\k<mark>${last})`;
  const pattern = new RegExp(`${inWords}|${inDigits}`, 'u');
  return (text) => pattern.test(oneZero(text));
}

function periodIs(period: PlanRecord['period']['value']): IsIn {
  if (period === null) return () => false;
  const { from, to } = period;
  const of = ([first, last]: readonly [string | number, string | number]): string =>
    from === to ? `${first}年` : `${first}年?(?:-{1,2}|至|到)${last}`;
  const number = counted((from - 1951) / 5);
  const [begins, ends] = Number.isInteger((from - 1951) / 5) ? fiveYearPlan(`${number}五`) : [0, 0];
  const isFiveYears = begins === from && ends === to;
  const named = isFiveYears ? `|(?<![\\d${han}十])${number}五(?!\\d)|第${number}个五年` : '';
  const pattern = new RegExp(`(?<!\\d)${of([from, to])}(?!\\d)|${of([inHan(from), inHan(to)])}${named}`, 'u');
  return (text) => pattern.test(oneZero(text));
}

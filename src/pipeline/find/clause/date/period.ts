import { fiveYearPlan } from '../../../../language/numerals.ts';

/** The years a plan covers, as its own text says; null where it doesn't. */
export interface Period {
  from: number | null;
  to: number | null;
}

/** True for the period of a plan or report on one year. */
export const isYearly = ({ from, to }: Period): boolean => from !== null && from === to;

/** How much of a plan is read for its period. */
const opening = 6000;

const span = '(20\\d{2})年?[-—–－~至]{1,2}(20\\d{2})年?';
const ofPlan = new RegExp(`(?:计划|规划|方案|期限)[^。]{0,12}?[（(]?${span}`);
const bracketed = new RegExp(`[（(]${span}[）)]`);
const fiveYears = /[“"]?(十[一二三四五六七八九]五)[”"]?[^。，；《》]{0,20}(?:规划|计划|方案)/;

/** How a text says its period, surest first. */
const readings: readonly ((text: string) => Period | null)[] = [
  ofReport,
  (text) => years(text, ofPlan),
  (text) => years(text.slice(0, 1500), bracketed),
  (text) => named(text, fiveYears),
  latest,
  farthest,
];

const reports = /(20\d{2}|19\d{2})年[^。，；\d]{0,16}(?:政府工作报告|工作要点|工作安排|计划草案)|工作报告（(20\d{2}|19\d{2})年/;

/** A report to a congress, or a year’s list of work: the year that its title names. */
function ofReport(text: string): Period | null {
  const match = reports.exec(text.slice(0, 120));
  const year = match && Number(match[1] ?? match[2]);
  return year ? { from: year, to: year } : null;
}

const years = (text: string, pattern: RegExp): Period | null => {
  const match = pattern.exec(text);
  return match && Number(match[1]) < Number(match[2]) ? { from: Number(match[1]), to: Number(match[2]) } : null;
};

function periodNamed(name: string): Period {
  const [from, to] = fiveYearPlan(name);
  return { from, to };
}

const named = (text: string, pattern: RegExp): Period | null => {
  const match = pattern.exec(text);
  return match ? periodNamed(match[1]) : null;
};

/** The last five-year plan that is named as a time. */
function latest(text: string): Period | null {
  const starts = [...text.matchAll(/(十[一二三四五六七八九]五)[”"]?(?:时期|期间|末|以来)/g)].map((match) => fiveYearPlan(match[1])[0]);
  return starts.length ? { from: Math.max(...starts), to: Math.max(...starts) + 4 } : null;
}

/** The year that most goals are set for; the first year stays open. */
function farthest(text: string): Period | null {
  const counts = new Map<number, number>();
  for (const [, year] of text.matchAll(/(?:到|(?<!截)至|力争|争取)(20\d{2})年/g))
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best ? { from: null, to: best[0] } : null;
}

/** The period of a plan, from its first words to its goals. `text` is squeezed. */
export function periodOf(text: string): Period {
  const start = text.slice(0, opening);
  for (const read of readings) {
    const period = read(start);
    if (period) return period;
  }
  return farthest(text) ?? { from: null, to: null };
}

import { calendarYear } from '../../language/numerals.ts';
import type { Place } from './clause/place.ts';
import type { Period } from './clause/date/period.ts';

/** A block of a text: its words, and the titles above it. */
export interface ReportBlock {
  text: string;
  titles: readonly string[];
}

const report = /工作报告|执行情况|计划草案|预算草案/;
const bulletin = /统计公报|运行情况(?:通报)?$/;

/** Words by which a report turns from what was done to what is to be done, whatever its year. */
const turns = [
  '今年(?!以来|上半年|前[一二三]季度|一季度|[1-9][-—至]\\d{1,2}月)',
  '本年度|明年|下半年|下一步|今后|新的一年',
  '未来[一二三四五六七八九十\\d]{1,2}年',
  '(?:奋斗|主要|预期|发展|总体)目标(?!完成|任务完成|全面完成)',
];
const turn = new RegExp(turns.join('|'));
/** Titles under which a report says what is to be done. */
const tasks = /任务|安排|举措|重点工作/;
const dated = new RegExp(`(${calendarYear})年`, 'g');

const isAhead = ({ text, titles }: ReportBlock, from: number | null): boolean =>
  turn.test(text) ||
  titles.some((title) => tasks.test(title) || turn.test(title)) ||
  (from !== null && [...text.matchAll(dated)].some(([, year]) => Number(year) >= from));

/**
 * How many of a text's first blocks look back though no date in them says so: in a report those before the first that speaks of what is to
 * come, none where none does; in a bulletin all. Cost: linear in the text.
 */
export function lookingBack(title: string, { from }: Period, blocks: readonly ReportBlock[]): number {
  if (bulletin.test(title)) return blocks.length;
  return report.test(title)
    ? Math.max(
        0,
        blocks.findIndex((block) => isAhead(block, from)),
      )
    : 0;
}

/** The year that such blocks look back on, where their report is on one year. */
export const yearBehind = (title: string, { from, to }: Period): number | null =>
  bulletin.test(title) ? to : from !== null && from === to ? from - 1 : null;

/** A place whose figures are over, of a year that its titles or the report tell. */
export const lookedBackOn = (place: Place, year: number | null): Place => ({
  ...place,
  past: true,
  dated: place.dated ?? (year === null ? null : { year, words: `${year}年` }),
});

/** The period by which a text's dates are read: of a bulletin all that it counts is over. */
export const datingPeriod = (title: string, period: Period): Period =>
  bulletin.test(title) && period.to !== null ? { from: period.to + 1, to: period.to } : period;

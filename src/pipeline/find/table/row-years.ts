import { calendarYear } from '../../../language/numerals.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { Period } from '../clause/date/period.ts';
import { baseYearOf } from './base-year.ts';
import { type Grid, textOf } from './head-rows.ts';

const end = '(?:\\d{1,2}月)?(?:[年底末]|底前|之?前)*';
const time = new RegExp(`^[到至]?(?:${calendarYear}年?[-—–~～至到]+)?(${calendarYear})年?${end}$`);
/** A bare 2025 is a year only under such a head. */
const timeHead = /^(?:年份|年度|时间|时限|水平年|期限|规划年|目标年)$|时[间限]$|年[限度份]$/;
const stage = new RegExp(
  `^(?:${anyOf(['现状', '基期', '基年', '近期', '中期', '远期', '远景', '起步', '末期'])}(?:年|期|阶段)?|第[一二三四]阶段)(?:（[^（）]*）)?$`,
);
const pastStage = /^(?:现状|基期|基年)/;
/** Times that something is to be done by; they date no figure of what is so at some time. */
const deadline = /完成|期限|时限|年限|建设|实施|投产/;

/** A column that says for which year each row is. */
export interface YearColumn {
  at: number;
  /** True where the rows are stages of one thing (水平年, 阶段), false where each is a task with its day. */
  stages: boolean;
}

const cells = (grid: Grid, heads: number, c: number): string[] =>
  grid.slice(heads).flatMap((row) => (textOf(row[c]) === '' ? [] : [textOf(row[c])]));

/** The column whose cells say when: 时间, 完成时限, 水平年; null where there is none. */
export function yearColumn(grid: Grid, heads: number, texts: readonly string[]): YearColumn | null {
  const at = texts.findIndex((head, c) => {
    const body = cells(grid, heads, c);
    const isTime = (cell: string) => time.test(cell) && (/年/.test(cell) || timeHead.test(head));
    return body.length > 0 && body.every(isTime);
  });
  return at < 0 ? null : { at, stages: !deadline.test(texts[at]) };
}

/** The year that a cell of such a column says; null where it says none. */
export function yearOfCell(text: string): number | null {
  const year = time.exec(text)?.[1];
  return year ? Number(year) : null;
}

/** True for a column of stages: 现状, 近期, 远期. */
export const isStages = (grid: Grid, heads: number, c: number): boolean => {
  const body = cells(grid, heads, c);
  return body.length > 0 && body.every((cell) => stage.test(cell));
};

/** What each row of a table says of its time: the year, and whether it is of the time before the plan. */
export function rowTimes(grid: Grid, heads: number, texts: readonly string[], period: Period): { year: number | null; past: boolean }[] {
  const column = yearColumn(grid, heads, texts);
  const years = grid.map((row, r) => (column === null || r < heads ? null : yearOfCell(textOf(row[column.at]))));
  const base = column?.stages
    ? baseYearOf(
        years.flatMap((year) => year ?? []),
        period,
      )
    : null;
  return grid.map((row, r) => ({ year: years[r], past: isPastStage(row) || (base !== null && years[r] === base) }));
}

/** True for a row that is of the time before the plan by its stage: 现状, 基期. */
const isPastStage = (row: Grid[number]): boolean => row.some((cell) => stage.test(textOf(cell)) && pastStage.test(textOf(cell)));

import { scaleUtc, utcYear } from 'd3';
import type { Mark } from '../model/plan.ts';

/** What a row of the timeline is drawn from. */
export interface TimelinePlan {
  id: string;
  label: string;
  slot: string;
  mark: Mark;
  period: { from: number; to: number };
  issued: string | null;
}

/** A row as drawn: x in percent of the width, y in pixels. `dot` is null where the text gives no date of issue. */
export interface TimelineRow extends TimelinePlan {
  y: number;
  from: number;
  to: number;
  dot: number | null;
}

/** The whole figure: x in percent of the width, so that it fits any column, y in pixels. */
export interface Timeline {
  height: number;
  axis: number;
  /** The first day of each year; `middle` is where its name stands, null for the closing line. */
  years: { year: number; x: number; middle: number | null }[];
  rows: TimelineRow[];
}

const top = 30;
const step = 50;
const rounded = (x: number): number => Math.round(x * 100) / 100;
const newYear = (year: number): Date => new Date(Date.UTC(year, 0, 1));

/** Places the periods and dates of issue of some plans on one line of time, from the first year any covers to the last. */
export function layTimeline(plans: readonly TimelinePlan[]): Timeline {
  const days = plans.flatMap(({ period, issued }) => [newYear(period.from), newYear(period.to + 1), ...(issued ? [new Date(issued)] : [])]);
  const start = utcYear.floor(new Date(Math.min(...days.map(Number))));
  const end = utcYear.ceil(new Date(Math.max(...days.map(Number))));
  const x = scaleUtc([start, end], [0, 100]);
  const at = (day: Date): number => rounded(x(day));
  const years = [...utcYear.range(start, end), end].map((day) => ({
    year: day.getUTCFullYear(),
    x: at(day),
    middle: day < end ? rounded((x(day) + x(utcYear.offset(day))) / 2) : null,
  }));
  const rows = plans.map((plan, i) => ({
    ...plan,
    y: top + step * i + 36,
    from: at(newYear(plan.period.from)),
    to: at(newYear(plan.period.to + 1)),
    dot: plan.issued === null ? null : at(new Date(plan.issued)),
  }));
  return { height: top + step * plans.length + 8, axis: top, years, rows };
}

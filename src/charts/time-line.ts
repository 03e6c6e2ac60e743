import { scaleUtc, utcYear } from 'd3';
import { type Form, type Mark, rounded, type Scene, textWidth } from './drawing.ts';
import { type PlanSign, planSignMarks } from './place-sign.ts';

/** A plan on the line of time. Years are those that its targets are for, and the measured years that these start from. */
export interface TimePlan extends PlanSign {
  name: string;
  href: string;
  period: { from: number; to: number } | null;
  issued: string | null;
  years: { year: number; count: number }[];
  joined: { from: number; to: number; count: number }[];
  /** The other plans that its text names, by their number in the picture. */
  names: number[];
}

/** A thing that stands on the line of time: a row of the picture. */
export type TimeRow = { plan: number } & (
  | { kind: 'period'; from: number; to: number }
  | { kind: 'issued'; day: string }
  | { kind: 'year'; year: number; count: number }
  | { kind: 'joined'; from: number; to: number; count: number }
  | { kind: 'names'; other: number }
);

/** Everything that stands on the line of time, plan by plan. */
export const timeRows = (plans: readonly TimePlan[]): TimeRow[] =>
  plans.flatMap(({ period, issued, years, joined, names }, plan): TimeRow[] => [
    ...(period ? [{ plan, kind: 'period', ...period } as const] : []),
    ...(issued ? [{ plan, kind: 'issued', day: issued } as const] : []),
    ...years.map((year) => ({ plan, kind: 'year', ...year }) as const),
    ...joined.map((each) => ({ plan, kind: 'joined', ...each }) as const),
    ...names.map((other) => ({ plan, kind: 'names', other }) as const),
  ]);

const day = (year: number): Date => new Date(Date.UTC(year, 0, 1));
const step = 96;
const top = 30;

type Scale = (date: Date) => number;

const middleOf = (x: Scale, year: number): number => rounded((x(day(year)) + x(day(year + 1))) / 2);

/** Where a plan begins: its day of issue, else its first year. */
const startOf = (x: Scale, { issued, period }: TimePlan): number | null =>
  issued ? rounded(x(new Date(issued))) : period ? rounded(x(day(period.from))) : null;

/** The line of a plan on which its period stands. */
const lineOf = (plan: number): number => top + plan * step + 40;

function drawRow(row: TimeRow, at: number, plans: readonly TimePlan[], x: Scale, form: Form): Mark[] {
  const plan = plans[row.plan];
  const ink = `slot-${plan.slot}` as const;
  const y = lineOf(row.plan);
  const below = y + 24;
  switch (row.kind) {
    case 'period': {
      const from = rounded(x(day(row.from)));
      return [
        {
          kind: 'rect',
          x: from,
          y: y - 4,
          width: rounded(x(day(row.to + 1)) - from),
          height: 8,
          radius: 4,
          fill: ink,
          isFaint: true,
          row: at,
        },
      ];
    }
    case 'issued':
      return planSignMarks(plan, { x: rounded(x(new Date(row.day))), y, r: 7 }, { row: at });
    case 'year': {
      const r = rounded(Math.min(11, 2.5 + Math.sqrt(row.count)));
      const mid = middleOf(x, row.year);
      return [
        { kind: 'path', d: `M${rounded(mid - r)},${below}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0Z`, fill: ink, row: at },
        { kind: 'text', x: mid + r + 3, y: below + 4, text: String(row.count), size: form.size - 3, ink: 'soft' },
      ];
    }
    case 'joined': {
      const [from, to] = [middleOf(x, row.from), middleOf(x, row.to)];
      const d = `M${from},${below + 6}C${from},${below + 26} ${to},${below + 26} ${to},${below + 6}`;
      return [
        { kind: 'path', d, fill: null, stroke: ink, width: rounded(Math.min(3, 0.75 + row.count / 4)), row: at },
        { kind: 'rect', x: from - 3, y: below - 1, width: 6, height: 6, fill: 'soft' },
      ];
    }
    case 'names': {
      const [from, to] = [startOf(x, plan), startOf(x, plans[row.other])];
      if (from === null || to === null) return [{ kind: 'rect', x: 0, y, width: 0.01, height: 0.01, fill: 'soft', row: at }];
      const other = lineOf(row.other);
      const sign = other > y ? -1 : 1;
      const bend = rounded((from + to) / 2 + 18);
      const d = `M${from},${y}Q${bend},${rounded((y + other) / 2)} ${to},${other + sign * 9}`;
      return [
        { kind: 'path', d, fill: null, stroke: 'soft', width: 1, row: at },
        { kind: 'path', d: `M${to - 4},${other + sign * 15}L${to},${other + sign * 8}L${to + 4},${other + sign * 15}Z`, fill: 'soft' },
      ];
    }
  }
}

/** The first and the last day of what stands on the line of time, in whole years; null where nothing does. */
function spanOf(rows: readonly TimeRow[]): [Date, Date] | null {
  const days = rows.flatMap((row): Date[] => {
    if (row.kind === 'period' || row.kind === 'joined') return [day(row.from), day(row.to + 1)];
    if (row.kind === 'year') return [day(row.year), day(row.year + 1)];
    return row.kind === 'issued' ? [new Date(row.day)] : [];
  });
  if (days.length === 0) return null;
  return [utcYear.floor(new Date(Math.min(...days.map(Number)))), utcYear.ceil(new Date(Math.max(...days.map(Number))))];
}

/** Lays plans on one line of time: period, day of issue, years of targets below it, and which plan names which. */
export function layTime(plans: readonly TimePlan[], form: Form): Scene {
  const rows = timeRows(plans);
  const height = top + plans.length * step;
  const span = spanOf(rows);
  if (span === null) return { width: form.width, height, marks: [] };
  const x: Scale = scaleUtc(span, [6, form.width - 26]);
  const small = form.size - 2;
  const years = [...utcYear.range(...span), span[1]];
  const every = Math.ceil(
    (textWidth('2020', small) + 8) / Math.max(1, middleOf(x, years[0].getUTCFullYear() + 1) - middleOf(x, years[0].getUTCFullYear())),
  );
  const axis = years.flatMap((date, i): Mark[] => {
    const at = rounded(x(date));
    const year = date.getUTCFullYear();
    const line: Mark = { kind: 'line', x1: at, x2: at, y1: top - 8, y2: height, stroke: 'hair', width: 1 };
    if (i === years.length - 1 || (years.length - 2 - i) % every !== 0) return [line];
    return [line, { kind: 'text', x: middleOf(x, year), y: top - 14, text: String(year), size: small, ink: 'soft', anchor: 'middle' }];
  });
  const names = plans.flatMap((plan, i): Mark[] => [
    ...planSignMarks(plan, { x: 7, y: top + i * step + 9, r: 5 }),
    { kind: 'text', x: 18, y: top + i * step + 14, text: plan.name, size: form.size, ink: 'ink', href: plan.href, isBold: true },
  ]);
  const drawn = rows.map((row, at) => ({ row, marks: drawRow(row, at, plans, x, form) }));
  const behind = drawn.filter(({ row }) => row.kind === 'names' || row.kind === 'period');
  const before = drawn.filter(({ row }) => row.kind !== 'names' && row.kind !== 'period');
  return { width: form.width, height, marks: [...axis, ...[...behind, ...before].flatMap(({ marks }) => marks), ...names] };
}

import { max } from 'd3';
import type { Comparator } from '../model/target.ts';
import { type Form, type Ink, linesOf, type Mark, rounded, type Scene, textMarks } from './drawing.ts';
import { type PlanSign, planSignMarks } from './place-sign.ts';

/** A bar: a row of the picture. */
export interface BarRow extends PlanSign {
  label: string;
  value: number;
  comparator: Comparator;
  href?: string;
  /** Where it begins on the scale: nought, or where those before it end. */
  from: number;
  /** What stands under it; a line of words. */
  said?: string;
  /** True of a total, which stands apart from its parts. */
  isTotal?: boolean;
}

/** Bars on one scale from nought. */
export interface BarGroup {
  head: string | null;
  /** What the whole width is; the longest bar without it. */
  full: number | null;
  rows: BarRow[];
}

const labelRoom = { wide: 400, narrow: 0 };
const height = 16;
/** The room that an open end takes. */
const openRoom = 34;

/** One bar and its label beside it, on a phone above it. */
function drawBar(row: BarRow, at: number, y: number, scale: (value: number) => number, form: Form): { marks: Mark[]; end: number } {
  const { size, line, width, id } = form;
  const left = labelRoom[id];
  const lines = linesOf(row.label, left > 0 ? left - 34 : width - 20, size, 3);
  const labels = lines.length * line;
  const top = rounded(left > 0 ? y + (Math.max(labels, height) - height) / 2 + 2 : y + labels + 2);
  const ink: Ink = `slot-${row.slot}`;
  const [x, end] = [left + scale(row.from), left + scale(row.from + row.value)];
  const middle = top + height / 2;
  const marks: Mark[] = [
    ...planSignMarks(row, { x: 7, y: y + size - 5, r: 5 }),
    ...textMarks(lines, { x: 18, y: y + size, size, line, ink: 'ink', href: row.href, tip: row.label, isBold: row.isTotal }),
    {
      kind: 'rect',
      x: rounded(x),
      y: top,
      width: Math.max(1, rounded(end - x)),
      height,
      fill: ink,
      isFaint: !row.isTotal && row.from > 0,
      row: at,
    },
  ];
  if (row.comparator === 'ge' || row.comparator === 'le') {
    const to = row.comparator === 'ge' ? end + openRoom - 6 : Math.max(x, end - openRoom + 6);
    marks.push({
      kind: 'line',
      x1: rounded(end),
      x2: rounded(to),
      y1: middle,
      y2: middle,
      stroke: row.comparator === 'ge' ? ink : 'paper',
      width: 3,
      dash: '2 5',
    });
  }
  marks.push({ kind: 'line', x1: rounded(end), x2: rounded(end), y1: top - 2, y2: top + height + 2, stroke: ink, width: 2 });
  let bottom = left > 0 ? y + Math.max(labels, height + 4) : top + height;
  if (row.said !== undefined) {
    const said = linesOf(row.said, width - left, size - 1);
    marks.push(...textMarks(said, { x: left, y: bottom + size + 2, size: size - 1, line: line - 2, ink: 'soft' }));
    bottom += said.length * (line - 2) + 4;
  }
  return { marks, end: bottom + (left > 0 ? 8 : 10) };
}

/** Lays groups of bars under one another, each on a scale of its own from nought; an open end is dashed. */
export function layBars(groups: readonly BarGroup[], form: Form): Scene {
  const left = labelRoom[form.id];
  let [y, at] = [0, 0];
  const marks = groups.flatMap(({ head, full, rows }): Mark[] => {
    const longest = full ?? max(rows, ({ from, value }) => from + value) ?? 0;
    const room = form.width - left - openRoom;
    const scale = (value: number): number => (longest > 0 ? (value / longest) * room : 0);
    const heads = head === null ? [] : linesOf(head, form.width, form.size);
    const drawn: Mark[] = textMarks(heads, { x: 0, y: y + form.size, size: form.size, line: form.line, ink: 'ink', isBold: true });
    y += heads.length * form.line + (heads.length > 0 ? 8 : 0);
    for (const row of rows) {
      if (row.isTotal) y += 6;
      const { marks: own, end } = drawBar(row, at++, y, scale, form);
      drawn.push(...own);
      y = end;
    }
    y += 14;
    return drawn;
  });
  return { width: form.width, height: Math.ceil(y - 10), marks };
}

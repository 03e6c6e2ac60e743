import { type Axis, axisFor, type AxisKind } from './axis.ts';
import { type BoundFigure, boundMarks } from './bound-marks.ts';
import { type Form, linesOf, type Mark, rounded, type Scene, textMarks, textWidth } from './drawing.ts';
import { type PlanSign, planSignMarks } from './place-sign.ts';

/** A target on a scale: a row of the picture. */
export interface ScaleRow extends BoundFigure, PlanSign {
  /** Whose it is, and its printed words with what it starts from. */
  label: string;
  href: string;
}

/** Targets that share an axis: of one indicator, mode, year and unit. */
export interface ScaleGroup {
  head: string;
  /** Behind the last value of the axis. */
  unit: string;
  /** What the values along the axis are multiplied by where they are written in another unit. */
  factor?: number;
  kind: AxisKind;
  rows: ScaleRow[];
}

type SayFigure = (value: number) => string;

const labelRoom = { wide: 330, narrow: 0 };
const margin = 12;

/** The lines of an axis from `top` to `bottom`, their values above them; values that would touch are left out. */
function axisMarks(
  { ticks }: Axis,
  { unit, factor = 1 }: Pick<ScaleGroup, 'unit' | 'factor'>,
  top: number,
  bottom: number,
  width: number,
  size: number,
  say: SayFigure,
): Mark[] {
  let end = -Infinity;
  return ticks.flatMap(({ value, x }, i): Mark[] => {
    const text = say(value * factor) + (i === ticks.length - 1 ? unit : '');
    const room = textWidth(text, size);
    const anchor = x - room / 2 < 0 ? 'start' : x + room / 2 > width ? 'end' : 'middle';
    const left = anchor === 'start' ? x : anchor === 'end' ? x - room : x - room / 2;
    const line: Mark = { kind: 'line', x1: x, x2: x, y1: top, y2: bottom, stroke: 'hair', width: 1 };
    if (left < end + 6) return [line];
    end = left + room;
    return [line, { kind: 'text', x, y: top - 6, text, size, ink: 'soft', anchor }];
  });
}

/** One group from `y` down: its head, its axis, and each target with its label beside it, on a phone above it. */
function drawGroup(group: ScaleGroup, first: number, y: number, form: Form, say: SayFigure): { marks: Mark[]; end: number } {
  const { size, line, width, id } = form;
  const label = labelRoom[id];
  const range: [number, number] = [label + margin, width - margin];
  const axis = axisFor(group.rows, group.kind, range);
  const heads = linesOf(group.head, width, size);
  const marks: Mark[] = textMarks(heads, { x: 0, y: y + size, size, line, ink: 'ink', isBold: true });
  const top = y + heads.length * line + 24;
  let at = top + 6;
  const drawn = group.rows.flatMap((row, i): Mark[] => {
    const lines = linesOf(row.label, label > 0 ? label - 28 : width - 20, size, 3);
    const height = lines.length * line;
    const middle = label > 0 ? at + height / 2 + 4 : at + height + 14;
    const start = at + size;
    at += label > 0 ? Math.max(height, line) + 12 : height + 32;
    const ink = { size, line, ink: 'ink', href: row.href, tip: row.label } as const;
    return [
      ...planSignMarks(row, { x: 7, y: start - 5, r: 5 }),
      ...textMarks(lines, { x: 18, y: start, ...ink }),
      { kind: 'line', x1: range[0], x2: range[1], y1: rounded(middle), y2: rounded(middle), stroke: 'hair', width: 1 },
      ...boundMarks(row, first + i, axis, rounded(middle), range),
    ];
  });
  return { marks: [...marks, ...axisMarks(axis, group, top, at, width, size - 2, say), ...drawn], end: at };
}

/** Lays groups of targets under one another, each on an axis of its own. */
export function layScale(groups: readonly ScaleGroup[], form: Form, say: SayFigure): Scene {
  let y = 0;
  let first = 0;
  const marks = groups.flatMap((group) => {
    const drawn = drawGroup(group, first, y, form, say);
    first += group.rows.length;
    y = drawn.end + 26;
    return drawn.marks;
  });
  return { width: form.width, height: Math.ceil(y - 20), marks };
}

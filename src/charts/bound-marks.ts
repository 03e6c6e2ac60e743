import { type AxisFigure, type Axis, reachOf } from './axis.ts';
import { type Mark, rounded } from './drawing.ts';
import { signMark } from './place-sign.ts';

/** A figure to be marked on an axis. */
export interface BoundFigure extends AxisFigure {
  slot: string;
  hedged: boolean;
}

/** A figure on its line: its sign, hollow where it is hoped for; the reach of its words; the end that they leave open; where it starts from. */
export function boundMarks(figure: BoundFigure, row: number, { at }: Axis, y: number, [left, right]: [number, number]): Mark[] {
  const { value, comparator, slot, hedged, baseline } = figure;
  const ink = `slot-${slot}` as const;
  const reach = reachOf(figure);
  const x = comparator === 'range' && reach ? rounded((at(reach[0]) + at(reach[1])) / 2) : at(value);
  const open = { kind: 'line', y1: y, y2: y, stroke: ink, width: 3, dash: '2 5' } as const;
  const marks: Mark[] = [];
  if (reach) {
    const [from, to] = [at(reach[0]), at(reach[1])];
    marks.push({
      kind: 'rect',
      x: from,
      y: y - 7,
      width: Math.max(2, rounded(to - from)),
      height: 14,
      radius: 7,
      fill: ink,
      isFaint: true,
    });
    if (comparator === 'range') {
      for (const end of [from, to]) marks.push({ kind: 'line', x1: end, x2: end, y1: y - 7, y2: y + 7, stroke: ink, width: 2 });
    }
  }
  if (comparator === 'ge') marks.push({ ...open, x1: x, x2: right });
  if (comparator === 'le') marks.push({ ...open, x1: left, x2: x });
  if (baseline) {
    const from = at(baseline.value);
    marks.push({ kind: 'line', x1: from, x2: x, y1: y, y2: y, stroke: ink, width: 1.5 });
    marks.push({ kind: 'line', x1: from, x2: from, y1: y - 7, y2: y + 7, stroke: ink, width: 2 });
  }
  marks.push(signMark(slot, { x, y, r: 7.5, isOpen: hedged }, { row }));
  return marks;
}

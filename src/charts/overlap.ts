import { type Form, linesOf, type Mark, rounded, type Scene, textMarks } from './drawing.ts';
import { type PlanSign, planSignMarks } from './place-sign.ts';

/** How much of a plan's text another holds too, in percent: a row of the picture. */
export interface OverlapCell {
  of: number;
  other: number;
  percent: number;
  /** As it is written. */
  said: string;
  href: string;
}

export interface OverlapPlan extends PlanSign {
  name: string;
}

const rowHeight = 52;
/** So many columns beside each other; further ones stand below. */
const beside = { wide: 12, narrow: 5 };
const labelRoom = { wide: 130, narrow: 76 };

/** A plan's name in short lines: its place, then its year. */
const nameLines = (name: string, room: number, size: number): string[] => linesOf(name.replace(/\s*(\d{4})$/, ' $1'), room, size, 3);

/** The heads and cells of some columns from `top` down. */
function drawBlock(
  plans: readonly OverlapPlan[],
  columns: readonly number[],
  cells: readonly OverlapCell[],
  top: number,
  form: Form,
): { marks: Mark[]; end: number } {
  const left = labelRoom[form.id];
  const width = Math.min(110, (form.width - left) / columns.length);
  const size = form.size - 2;
  const most = Math.max(1e-9, ...cells.map(({ percent }) => percent));
  const middle = (i: number): number => rounded(left + (i + 0.5) * width);
  const heads = columns.map((column) => nameLines(plans[column].name, width - 4, size));
  const headHeight = Math.max(...heads.map(({ length }) => length)) * 17 + 22;
  const marks: Mark[] = columns.flatMap((column, i): Mark[] => [
    ...planSignMarks(plans[column], { x: middle(i), y: top + 8, r: 6 }),
    ...textMarks(heads[i], { x: middle(i), y: top + 30, size, line: 17, ink: 'ink', anchor: 'middle' }),
  ]);
  plans.forEach((plan, of) => {
    const y = top + headHeight + of * rowHeight;
    const lines = nameLines(plan.name, left - 26, size);
    marks.push({ kind: 'line', x1: 0, x2: left + width * columns.length, y1: y, y2: y, stroke: 'hair', width: 1 });
    marks.push(...planSignMarks(plan, { x: 7, y: y + rowHeight / 2, r: 6 }));
    marks.push(...textMarks(lines, { x: 20, y: y + rowHeight / 2 + 5 - (lines.length - 1) * 8.5, size, line: 17, ink: 'ink' }));
    columns.forEach((column, i) => {
      const row = cells.findIndex((cell) => cell.of === of && cell.other === column);
      const cell = cells[row];
      if (cell === undefined) return;
      const r = rounded(Math.sqrt(cell.percent / most) * 13);
      if (r >= 0.5) marks.push({ kind: 'path', d: circle(middle(i), y + 19, r), fill: `slot-${plan.slot}`, row });
      else marks.push({ kind: 'path', d: circle(middle(i), y + 19, 0.5), fill: 'soft', row });
      marks.push({
        kind: 'text',
        x: middle(i),
        y: y + rowHeight - 5,
        text: cell.said,
        size,
        ink: 'ink',
        anchor: 'middle',
        href: cell.href,
        tip: `${plan.name} ${cell.said} ${plans[column].name}`,
      });
    });
  });
  return { marks, end: top + headHeight + plans.length * rowHeight };
}

const circle = (x: number, y: number, r: number): string =>
  `M${rounded(x - r)},${y}a${r},${r} 0 1 1 ${rounded(2 * r)},0a${r},${r} 0 1 1 ${rounded(-2 * r)},0Z`;

/** Lays the shares between plans as a table of discs: a line the plan whose text it is, a column the other; areas are as the shares. */
export function layOverlap(plans: readonly OverlapPlan[], cells: readonly OverlapCell[], form: Form): Scene {
  const marks: Mark[] = [];
  let top = 0;
  for (let first = 0; first < plans.length; first += beside[form.id]) {
    const columns = plans.map((_, i) => i).slice(first, first + beside[form.id]);
    const drawn = drawBlock(plans, columns, cells, top, form);
    marks.push(...drawn.marks);
    top = drawn.end + 24;
  }
  return { width: form.width, height: Math.ceil(top - 20), marks };
}

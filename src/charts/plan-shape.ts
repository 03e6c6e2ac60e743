import { max } from 'd3';
import { type Form, linesOf, type Mark, rounded, type Scene, textMarks, textWidth } from './drawing.ts';
import { type PlanSign, planSignMarks } from './place-sign.ts';

/** A part of a plan: how long it is, and where in it targets stand, from 0 to 1. A row of the picture. */
export interface ShapePart {
  name: string;
  /** Its printed number without its mark: 一, 附件3. */
  short: string;
  href: string;
  characters: number;
  targets: number[];
}

export interface ShapePlan extends PlanSign {
  name: string;
  parts: ShapePart[];
}

const labelRoom = { wide: 360, narrow: 0 };
const height = 16;

/** The marks of targets on a bar. */
const ticks = (targets: readonly number[], row: number, x: number, width: number, y: number): Mark[] =>
  targets.map((at) => {
    const here = rounded(x + at * width);
    return { kind: 'line', x1: here, x2: here, y1: y - 4, y2: y + height + 4, stroke: 'ink', width: 1.25, row };
  });

/** One plan part by part: a bar as long as its text, a tick a target. */
export function layShape({ slot, parts }: ShapePlan, form: Form): Scene {
  const { size, line, width } = form;
  const left = labelRoom[form.id];
  const longest = max(parts, ({ characters }) => characters) ?? 1;
  let y = 0;
  const marks = parts.flatMap(({ name, href, characters, targets }, row): Mark[] => {
    const lines = linesOf(name, left > 0 ? left - 16 : width, size, 2);
    const top = left > 0 ? y + Math.max(4, (lines.length * line - height) / 2) : y + lines.length * line + 6;
    const length = Math.max(1, rounded((characters / longest) * (width - left)));
    const drawn: Mark[] = [
      ...textMarks(lines, { x: 0, y: y + size + 2, size, line, ink: 'ink', href, tip: name }),
      { kind: 'rect', x: left, y: top, width: length, height, fill: `slot-${slot}`, isFaint: true, row },
      ...ticks(targets, row, left, length, top),
    ];
    y = left > 0 ? Math.max(y + lines.length * line, top + height) + 10 : top + height + 14;
    return drawn;
  });
  return { width, height: Math.ceil(y), marks };
}

/** Several plans under one another, all to one scale: a strip a plan, cut where its chapters and annexes begin. */
export function layShapes(plans: readonly ShapePlan[], form: Form): Scene {
  const { size, line, width } = form;
  const lengthOf = ({ parts }: ShapePlan): number => parts.reduce((sum, { characters }) => sum + characters, 0);
  const longest = max(plans, lengthOf) ?? 1;
  let [y, row] = [0, 0];
  const marks = plans.flatMap((plan): Mark[] => {
    const top = y + line + 8;
    let x = 0;
    const drawn = plan.parts.flatMap(({ name, short, href, characters, targets }): Mark[] => {
      const room = (characters / longest) * width;
      const from = x;
      x += room;
      const length = Math.max(0.75, rounded(room - 1.5));
      const bar: Mark = {
        kind: 'rect',
        x: rounded(from),
        y: top,
        width: length,
        height,
        fill: `slot-${plan.slot}`,
        isFaint: true,
        row,
        href,
        tip: name,
      };
      const small = size - 3;
      const label: Mark[] =
        short !== '' && textWidth(short, small) + 2 <= room
          ? [{ kind: 'text', x: rounded(from), y: top + height + 4 + small, text: short, size: small, ink: 'soft' }]
          : [];
      return [bar, ...ticks(targets, row++, from, length, top), ...label];
    });
    const head: Mark[] = [
      ...planSignMarks(plan, { x: 7, y: y + size - 5, r: 6 }),
      { kind: 'text', x: 20, y: y + size, text: plan.name, size, ink: 'ink', isBold: true },
    ];
    y = top + height + size + 22;
    return [...head, ...drawn];
  });
  return { width, height: Math.ceil(y - 10), marks };
}

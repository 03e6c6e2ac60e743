import { type Form, type Mark, rounded, type Scene } from './drawing.ts';
import { type PlanSign, planSignMarks } from './place-sign.ts';
import { layStrips, type Strip, type StripPassage, type StripPlan } from './strip.ts';

export interface NamedStrip extends StripPlan, PlanSign {
  name: string;
}

/** Draws the passages of two plans on two strips, one of them with its name above and the other below. */
export function layStripScene(a: NamedStrip, b: NamedStrip, passages: readonly StripPassage[], form: Form): Scene {
  const { width, size } = form;
  const map = layStrips(a, b, passages);
  const x = (percent: number): number => rounded((percent * width) / 100);
  const small = size - 3;
  const draw = (plan: NamedStrip, strip: Strip, isUpper: boolean): Mark[] => {
    const ink = `slot-${plan.slot}` as const;
    const nameAt = isUpper ? size : map.height - 6;
    const labelAt = isUpper ? strip.y - 5 : strip.y + strip.height + small + 3;
    return [
      ...planSignMarks(plan, { x: 7, y: nameAt - 5, r: 6 }),
      { kind: 'text', x: 20, y: nameAt, text: plan.name, size, ink: 'ink', isBold: true },
      { kind: 'rect', x: 0, y: strip.y, width, height: strip.height, fill: 'wash' },
      ...strip.chapters.flatMap(({ x: at, middle, label, room }): Mark[] => [
        { kind: 'line', x1: x(at), x2: x(at), y1: strip.y, y2: strip.y + strip.height, stroke: 'hair', width: 1 },
        ...(room === 'any' || (room === 'wide' && form.id === 'wide')
          ? [{ kind: 'text', x: x(middle), y: labelAt, text: label, size: small, ink: 'soft', anchor: 'middle' } as const]
          : []),
      ]),
      ...strip.bands.map((band, row): Mark => {
        const end = Math.max(1.5, x(band.width));
        return { kind: 'rect', x: Math.min(x(band.x), width - end), y: band.y, width: end, height: band.height, fill: ink, row };
      }),
    ];
  };
  const links = map.links.map(({ x1, y1, x2, y2, kind }): Mark => {
    const dash = kind === 'adapted' ? { dash: '3 3' } : {};
    return { kind: 'line', x1: x(x1), y1, x2: x(x2), y2, stroke: 'soft', width: 0.75, ...dash };
  });
  return { width, height: map.height, marks: [...links, ...draw(a, map.a, true), ...draw(b, map.b, false)] };
}

import { layShape, layShapes, type ShapePart } from '../../../charts/plan-shape.ts';
import { type Figures, tagOf, wornBy } from '../../../library/figures.ts';
import type { LoadedPlan } from '../../../library/load/load-plans.ts';
import { url } from '../../../library/url.ts';
import type { Words } from '../../../strings/languages.ts';
import { bounded } from './say-shown-plans.ts';
import type { Picture } from './picture.ts';
import { partsOf } from './say-plan-parts.ts';

const lengthOf = (parts: readonly ShapePart[]): number => parts.reduce((sum, { characters }) => sum + characters, 0);
/** Those with the most, in their order: several where they have as much. */
function leaders<T>(all: readonly T[], value: (one: T) => number): T[] {
  const most = Math.max(...all.map(value));
  return all.filter((one) => value(one) === most);
}
const shareOf = ({ characters }: ShapePart, all: number): number => (all > 0 ? (100 * characters) / all : 0);

const namesOf = (all: readonly { name: string }[]): string[] => all.map(({ name }) => name);

/** What is seen of one plan: its longest part, and the one with most targets. */
export function sayShape(plan: string, parts: readonly ShapePart[], t: Words): string {
  const words = t.textPictures.shape;
  const longest = leaders(parts, ({ characters }) => characters);
  const fullest = leaders(parts, ({ targets }) => targets.length);
  const share = shareOf(longest[0], lengthOf(parts));
  const { length } = fullest[0].targets;
  const isSame = longest.length === 1 && fullest.length === 1 && longest[0] === fullest[0];
  if (isSame && length > 0) return words.same(plan, longest[0].name, share, length);
  return words.title(plan, namesOf(longest), share, length > 0 ? namesOf(fullest) : [], length);
}

const rowsOf = (plan: LoadedPlan, parts: readonly ShapePart[]): Picture['rows'] =>
  parts.map((part) => ({
    href: part.href,
    cells: [tagOf(plan), part.name, part.characters, Number(shareOf(part, lengthOf(parts)).toFixed(1)), part.targets.length],
  }));

/** The shape of one plan. */
export function shapePicture(plan: LoadedPlan, figures: Pick<Figures, 'of'>, t: Words): Picture {
  const words = t.textPictures.shape;
  const parts = partsOf(plan, figures, t);
  return {
    ...{ id: `shape-${plan.facts.id}`, kind: 'shape', title: sayShape(tagOf(plan), parts, t), reading: words.reading, notes: [words.note] },
    columns: words.columns.map((head, i) => ({ head, isNumber: i > 1 })),
    rows: rowsOf(plan, parts),
    draw: (form) => layShape({ name: tagOf(plan), ...wornBy(plan), parts }, form),
    plans: [plan],
    at: { name: tagOf(plan), href: url.plan(plan.facts.id) },
    rest: null,
  };
}

/** The shapes of several plans, to one scale; null where there is one alone. */
export function shapesPicture(all: readonly LoadedPlan[], figures: Pick<Figures, 'of'>, t: Words): Picture | null {
  const words = t.textPictures.shape;
  if (all.length < 2) return null;
  const { plans, rest } = bounded(all, t);
  const shapes = plans.map((plan) => ({ plan, name: tagOf(plan), ...wornBy(plan), parts: partsOf(plan, figures, t) }));
  const length = ({ parts }: (typeof shapes)[number]): number => lengthOf(parts);
  const [longest, shortest] = [leaders(shapes, length), leaders(shapes, (shape) => -length(shape))];
  return {
    ...{ id: 'shape', kind: 'shape', reading: words.readingAll, notes: [words.note] },
    title: words.several(plans.length, namesOf(longest), length(longest[0]), namesOf(shortest), length(shortest[0])),
    columns: words.columns.map((head, i) => ({ head, isNumber: i > 1 })),
    rows: shapes.flatMap(({ plan, parts }) => rowsOf(plan, parts)),
    draw: (form) => layShapes(shapes, form),
    plans,
    at: { name: t.plans.title, href: url.plans() },
    rest,
  };
}

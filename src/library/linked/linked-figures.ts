import type { Related } from '../../model/target.ts';
import type { Figure, Figures } from '../figures.ts';
import type { Sum } from './sums-to.ts';

/** Another figure that a figure is linked to, and the link. */
export interface Linked {
  figure: Figure;
  link: Related;
}

/** How a page heads linked figures: by the kind of link; measured values of another name stand apart from other `near` ones. */
export type GroupType = Related['type'] | 'other-name';

/** The figures linked in one way. */
export interface Group {
  type: GroupType;
  /** The whole and its parts, where they are linked as such. */
  sum: Sum | null;
  links: Linked[];
  /** How many figures more would be linked in this way, were others not nearer. */
  far: number;
}

const order: GroupType[] = [
  'baseline',
  'other-name',
  'differs',
  'later',
  'counterpart',
  'sums-to',
  'part-of',
  'leads-to',
  'restates',
  'same-indicator',
  'near',
];

type From = Related & { from: string };

const byFigure = new WeakMap<readonly From[], ReadonlyMap<string, From[]>>();

/** The links that start from a figure. */
export function linksOf({ quantity, plan }: Figure): readonly From[] {
  const known = byFigure.get(plan.links) ?? Map.groupBy<string, From>(plan.links, ({ from }) => from);
  byFigure.set(plan.links, known);
  return known.get(quantity.id) ?? [];
}

/** The whole and the parts of a figure's `sums-to` links, whichever of them it is; null where it has none. */
export function sumOf(figure: Figure, figures: Figures): { whole: Figure; parts: Figure[]; sum: number } | null {
  const sums = (each: Figure) => linksOf(each).filter(({ type }) => type === 'sums-to');
  const own = sums(figure);
  if (own.length === 0) return null;
  const whole = own.length > 1 ? figure : figures.get(own[0].target);
  const parts = sums(whole).map(({ target }) => figures.get(target));
  return { whole, parts, sum: own[0].value ?? parts.reduce((total, { quantity }) => total + (quantity.value ?? 0), 0) };
}

/** Everything a figure is linked to, by kind of link. */
export function relatedOf(figure: Figure, figures: Figures): Group[] {
  const isOtherName = ({ type, target }: Related): boolean => type === 'near' && figures.get(target).quantity.kind !== figure.quantity.kind;
  const byType = Map.groupBy(linksOf(figure), (link): GroupType => (isOtherName(link) ? 'other-name' : link.type));
  return order.flatMap((type) => {
    const links = byType.get(type) ?? [];
    if (links.length === 0) return [];
    const linked = links.map((link) => ({ figure: figures.get(link.target), link }));
    const far = figure.plan.farLinks.find(({ from, type: kind }) => from === figure.quantity.id && kind === type)?.count ?? 0;
    return [{ type, sum: type === 'sums-to' ? sumOf(figure, figures) : null, links: linked, far }];
  });
}

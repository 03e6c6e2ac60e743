import { signs } from '../../strings/language-signs.ts';
import type { Related } from '../../model/target.ts';
import type { Figure, Figures } from '../../library/figures.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import { linksOf } from '../../library/linked/linked-figures.ts';

/** Figures of different plans that measure the same thing: the only ones that share a row. */
export interface SharedRow {
  name: string;
  mode: Figure['quantity']['mode'];
  /** Counters of one kind (家 个) are one unit; each that stands in the row is named. */
  unit: string;
  figures: Figure[];
}

/** Two figures of different plans that are alike, and the link that says why they don't share a row. */
export interface Apart {
  type: 'near' | 'later' | 'counterpart';
  pair: [Figure, Figure];
  link: Related;
  /** The figure that the link starts from, and the one it leads to. */
  from: Figure;
  to: Figure;
}

const linkedTo = (figure: Figure, type: string, within: ReadonlyMap<string, Figure>): Figure[] =>
  linksOf(figure).flatMap((link) => (link.type === type ? (within.get(link.target) ?? []) : []));

/** The rows that plans share: figures joined by `same-indicator` alone, at least two plans a row. */
export function sharedRows(targets: readonly Figure[]): SharedRow[] {
  const within = new Map(targets.map((figure) => [figure.quantity.id, figure]));
  const seen = new Set<Figure>();
  return targets.flatMap((target) => {
    if (seen.has(target)) return [];
    const group = new Set([target]);
    for (const figure of group) for (const other of linkedTo(figure, 'same-indicator', within)) group.add(other);
    for (const figure of group) seen.add(figure);
    const figures = [...group];
    if (new Set(figures.map(({ plan }) => plan)).size < 2) return [];
    const { indicatorLabel, measure, mode } = target.quantity;
    const unit = signs.row([...new Set(figures.map(({ quantity }) => quantity.unit))]);
    return [{ name: indicatorLabel ?? measure, mode, unit, figures }];
  });
}

const order: Apart['type'][] = ['later', 'counterpart', 'near'];

/** The pairs of different plans that stand beside one another, each once: later figures first, then the unlike ones. */
export function apartOf(targets: readonly Figure[], plans: readonly LoadedPlan[]): Apart[] {
  const within = new Map(targets.map((figure) => [figure.quantity.id, figure]));
  const seen = new Set<string>();
  const placeOf = new Map(plans.map((plan, i) => [plan, i]));
  const isFirst = (one: Figure, other: Figure): boolean => (placeOf.get(one.plan) ?? -1) <= (placeOf.get(other.plan) ?? -1);
  const pairs = targets.flatMap((figure) =>
    linksOf(figure).flatMap((link): Apart[] => {
      const type = order.find((each) => each === link.type);
      const other = within.get(link.target);
      const key = [figure.quantity.id, link.target].sort().join(' ');
      if (!type || !other || other.plan === figure.plan || seen.has(key)) return [];
      seen.add(key);
      const pair: [Figure, Figure] = isFirst(figure, other) ? [figure, other] : [other, figure];
      return [{ type, pair, link, from: figure, to: other }];
    }),
  );
  return pairs.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

/** The targets under a shared sector. */
export const sectorTargets = (sector: string, { targets }: Pick<Figures, 'targets'>): Figure[] =>
  targets.filter(({ quantity }) => quantity.sectors.includes(sector));

import type { Figure, Figures } from '../../library/figures.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import { linksOf } from '../../library/linked/linked-figures.ts';

/**
 * Figures that share a picture: linked as `same-indicator`, so one indicator, mode, year, unit and subject, each for a whole territory,
 * and places of one level, province with province, city with city; a row a plan.
 */
export interface Comparable {
  mode: Figure['quantity']['mode'];
  unit: string;
  year: number | null;
  subject: string | null;
  rows: { figure: Figure; baseline: Figure | null }[];
}

/** The figures of places of its level that `same-indicator` links join to one, itself included. */
function joined(figure: Figure, figures: Figures): Figure[] {
  const found = new Set([figure]);
  for (const each of found) {
    for (const { type, target } of linksOf(each)) {
      const other = figures.get(target);
      if (type === 'same-indicator' && other.plan.place.rank === figure.plan.place.rank) found.add(other);
    }
  }
  return [...found];
}

/** An indicator's comparable figures, a group for every mode, year, subject and level of place, a row a plan in the order given. Groups of one row are no comparison and left out. */
export function comparablesOf(targets: readonly Figure[], figures: Figures, plans: readonly LoadedPlan[]): Comparable[] {
  const seen = new Set<Figure>();
  return targets.flatMap((target) => {
    if (seen.has(target)) return [];
    const group = joined(target, figures);
    for (const figure of group) seen.add(figure);
    const own = plans.flatMap((plan) => group.find((figure) => figure.plan === plan) ?? []);
    if (own.length < 2) return [];
    const { mode, unit, year, subject } = own[0].quantity;
    return [{ mode, unit, year, subject, rows: own.map((figure) => ({ figure, baseline: baselineOf(figure, figures) })) }];
  });
}

/** The measured value a target starts from. An annual growth rate has none that a line could be drawn from. */
function baselineOf(figure: Figure, figures: Figures): Figure | null {
  if (figure.quantity.mode === 'growth' || figure.quantity.mode === 'change') return null;
  const link = linksOf(figure).find(({ type }) => type === 'baseline');
  return link ? figures.get(link.target) : null;
}

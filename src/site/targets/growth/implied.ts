import type { Figure, Figures } from '../../../library/figures.ts';
import { type Growth, growthOf } from './growth.ts';
import { linksOf } from '../../../library/linked/linked-figures.ts';

/** The growth a target and its baseline imply, with both figures. */
export interface Implied {
  base: Figure;
  target: Figure;
  growth: Growth;
}

/** The yearly growth from a figure's baseline to it, or from it to its targets: only where the plan's own words name both alike. */
export function impliedOf(figure: Figure, figures: Figures): Implied[] {
  return linksOf(figure)
    .filter(({ type }) => type === 'baseline')
    .flatMap((link) => {
      const other = figures.get(link.target);
      const [base, target] = figure.quantity.kind === 'baseline' ? [figure, other] : [other, figure];
      const growth = growthOf(base.quantity, target.quantity);
      return growth ? [{ base, target, growth }] : [];
    });
}

import type { Figure } from '../../library/figures.ts';
import { linksOf } from '../../library/linked/linked-figures.ts';
import { isWhole } from './sector-figures.ts';

/** Figures of one plan that measure one thing in one unit and mode, all of its whole territory or all of bases and parks in it: what one small picture may show. */
export interface PanelGroup {
  measure: string;
  unit: string;
  mode: Figure['quantity']['mode'];
  /** False where the figures are of bases, parks and other parts of the territory. */
  ofWhole: boolean;
  figures: Figure[];
}

/** Figures that don't say again what another of them says. */
function once(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (const figure of figures) {
    const again = linksOf(figure).some(({ type, target }) => type === 'restates' && kept.some(({ quantity }) => quantity.id === target));
    if (!again) kept.push(figure);
  }
  return kept;
}

const values = (figures: readonly Figure[]): number =>
  new Set(figures.map(({ quantity }) => `${quantity.value} ${quantity.valueMax}`)).size;

/** The pictures a plan's figures allow: one for each measure as printed, unit, mode and kind of territory with at least two unlike values. */
export function panelsOf(figures: readonly Figure[]): PanelGroup[] {
  const drawn = figures.filter(({ quantity }) => quantity.value !== null);
  const groups = Map.groupBy(drawn, (figure) => {
    const { measure, unit, mode } = figure.quantity;
    return [measure, unit, mode, isWhole(figure)].join('|');
  });
  return [...groups.values()]
    .map((group) => ({ group: once(group), first: group[0] }))
    .filter(({ group }) => values(group) > 1)
    .map(({ group, first }) => {
      const { measure, unit, mode } = first.quantity;
      return { measure, unit, mode, ofWhole: isWhole(first), figures: group };
    });
}

/** Whose figure it is: the base or park it is for, else its subject. */
export function ownerOf(figure: Figure): string {
  const { subject, scope } = figure.quantity;
  return scope !== null && !isWhole(figure) ? scope : (subject ?? '');
}

/** The indicators of some sums of money that neither the plans nor statistics define. */
export const undefinedIn = <T extends { id: string; defined: string }>(figures: readonly Figure[], indicators: readonly T[]): T[] =>
  indicators.filter(
    ({ id, defined }) => defined === 'no' && figures.some(({ quantity }) => quantity.indicator === id && /元$/.test(quantity.unit)),
  );

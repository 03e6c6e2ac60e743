import type { ReadQuantity } from '../../model/target.ts';
import type { Finding } from './findings.ts';

/** What may stand behind two values for one thing. */
export type Cause = 'measure' | 'time' | 'least' | 'most' | 'misprint';

type Compared = Pick<ReadQuantity, 'comparator' | 'year'>;

/**
 * The causes that the fields of two figures leave open, for `differs` alone; of all others nothing is left to explain. How each was
 * measured and whether a number is misprinted no field can tell; a year or a bound must be told apart by the figures themselves.
 */
export function causesOf({ told, figures }: { told: Pick<Finding['told'], 'type'>; figures: readonly { quantity: Compared }[] }): Cause[] {
  if (told.type !== 'differs') return [];
  const quantities = figures.map(({ quantity }) => quantity);
  const some = (comparator: Compared['comparator']) =>
    quantities.some((each) => each.comparator === comparator) && !quantities.every((each) => each.comparator === comparator);
  const open: [Cause, boolean][] = [
    ['measure', true],
    ['time', new Set(quantities.map(({ year }) => year)).size > 1],
    ['least', some('ge')],
    ['most', some('le')],
    ['misprint', true],
  ];
  return open.flatMap(([cause, holds]) => (holds ? [cause] : []));
}

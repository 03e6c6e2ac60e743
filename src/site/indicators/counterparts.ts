import type { Related } from '../../model/target.ts';
import type { Figure, Figures } from '../../library/figures.ts';
import { linksOf } from '../../library/linked/linked-figures.ts';

/** A province's figure and a city's for the same indicator, and the link between them. */
export interface Counterparts {
  province: Figure;
  city: Figure;
  link: Related;
}

/** Every pair of province and city among an indicator's targets, each once, in the order of the cities' figures. */
export const counterpartsOf = (targets: readonly Figure[], figures: Figures): Counterparts[] =>
  targets.flatMap((city) =>
    linksOf(city).flatMap((link): Counterparts[] => {
      const province = figures.get(link.target);
      return link.type === 'counterpart' && city.plan.place.parent === province.plan.place.id ? [{ province, city, link }] : [];
    }),
  );

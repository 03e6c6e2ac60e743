import type { TargetFile, UnitRecord } from '../../search/targets.ts';
import type { Figure } from '../../library/figures.ts';
import type { LoadedUnit, Vocabulary } from '../../library/load.ts';

/** The printed forms of every unit, and what one of it is in the unit that targets name. */
export const unitRecords = (units: readonly LoadedUnit[]): UnitRecord[] =>
  units.flatMap(({ zh, surfaces, notBefore }) =>
    surfaces.map((surface): UnitRecord =>
      typeof surface === 'string' ? [surface, zh, 1, notBefore] : [surface.text, zh, surface.factor, notBefore],
    ),
  );

/** The targets as the search's panel reads them: what is shown, and what is compared. */
export function searchTargets(figures: readonly Figure[], { indicators }: Vocabulary, units: readonly LoadedUnit[]): TargetFile {
  const used = indicators.filter(({ id }) => figures.some(({ quantity }) => quantity.indicator === id));
  return {
    targets: figures.map(({ quantity, name }) => {
      const { id, plan, indicator, scope, value, valueMax, unit, year, sectors } = quantity;
      const place = used.findIndex((each) => each.id === indicator);
      return {
        id,
        plan,
        name: name.about,
        stated: name.stated,
        scope,
        indicator: place < 0 ? null : place,
        value,
        valueMax,
        unit,
        year,
        sectors,
      };
    }),
    indicators: used.map(({ id, zh }) => ({ id, zh })),
    units: unitRecords(units),
  };
}

import type { TargetFile, UnitRecord } from '../../search/targets.ts';
import type { Figure } from '../../library/figures.ts';
import type { FigureName } from '../../library/figure-name.ts';
import type { LoadedUnit, Vocabulary } from '../../library/load.ts';
import { sayAbout } from '../../library/say-figure-name.ts';

/** The printed forms of every unit, and what one of it is in the unit that targets name. */
export const unitRecords = (units: readonly LoadedUnit[]): UnitRecord[] =>
  units.flatMap(({ zh, surfaces, notBefore }) =>
    surfaces.map((surface): UnitRecord =>
      typeof surface === 'string' ? [surface, zh, 1, notBefore] : [surface.text, zh, surface.factor, notBefore],
    ),
  );

/** The targets as the search's panel reads them: what is shown, with what is stated in a reader's words, and what is compared. */
export function searchTargets(
  figures: readonly Figure[],
  { indicators }: Vocabulary,
  units: readonly LoadedUnit[],
  sayStated: (name: FigureName) => string,
): TargetFile {
  const used = indicators.filter(({ id }) => figures.some(({ quantity }) => quantity.indicator === id));
  return {
    targets: figures.map(({ quantity, name }) => {
      const { id, plan, indicator, scope, value, valueMax, unit, year, sectors } = quantity;
      const place = used.findIndex((each) => each.id === indicator);
      return {
        id,
        plan,
        name: sayAbout(name),
        stated: sayStated(name),
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

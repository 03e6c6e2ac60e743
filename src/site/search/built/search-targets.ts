import { boundEnding, meaningOf } from '../../../language/bounds.ts';
import type { Figure } from '../../../library/figures.ts';
import type { Vocabulary } from '../../../library/load/load-vocabulary.ts';
import type { LoadedUnit } from '../../../library/load/load-words.ts';
import type { TargetFile } from '../../../search/targets.ts';

/** True where the words before a number leave it out: 超过, 低于. */
function isStrict(wording: string): boolean {
  const meant = meaningOf(boundEnding(wording.split('…')[0]));
  return meant === 'gt' || meant === 'lt';
}

/** The targets as the search's panel reads them: what is shown, and what is compared. */
export function searchTargets(figures: readonly Figure[], { indicators }: Vocabulary, units: readonly LoadedUnit[]): TargetFile {
  const used = indicators.filter(({ id }) => figures.some(({ quantity }) => quantity.indicator === id));
  return {
    targets: figures.map(({ quantity, name }) => {
      const { id, plan, indicator, scope, value, valueMax, unit, ratio, wording, year, sectors } = quantity;
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
        ratio,
        isStrict: isStrict(wording),
        year,
        sectors,
      };
    }),
    indicators: used.map(({ id, zh }) => ({ id, zh })),
    units: units.map(({ zh, dimension, surfaces, notBefore, afterChinese }) => ({ zh, dimension, surfaces, notBefore, afterChinese })),
  };
}

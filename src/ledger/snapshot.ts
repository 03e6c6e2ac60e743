import type { PlanData } from '../model/data.ts';
import type { KeptCorrection, KeptFigure, Release } from '../model/release.ts';

/** What a release keeps of its plans: every figure's reading, every misprint's. */
export function snapshotOf(
  plans: readonly Pick<PlanData, 'id' | 'quantities' | 'corrections'>[],
): Pick<Release, 'plans' | 'figures' | 'corrections'> {
  return {
    plans: plans.map(({ id }) => id),
    figures: plans.flatMap(({ quantities }) => quantities.flatMap((each) => ('measure' in each ? [kept(each)] : []))),
    corrections: plans.flatMap(({ id, corrections }) =>
      corrections.map(({ span, sic, corr, certainty, reason }): KeptCorrection => ({
        id: `${id}/${span.start}`,
        sic,
        corr,
        certainty,
        reason,
      })),
    ),
  };
}

type Read = Extract<PlanData['quantities'][number], { measure: string }>;

function kept(figure: Read): KeptFigure {
  const { id, text, measure, indicator, subject, scope, value, valueMax, unit, ratio, comparator, mode, year, baseYear, hedged } = figure;
  const kind = figure.kind === 'target' ? 'target' : 'baseline';
  return { id, kind, text, measure, indicator, subject, scope, value, valueMax, unit, ratio, comparator, mode, year, baseYear, hedged };
}

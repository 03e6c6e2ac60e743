import { z } from 'astro/zod';
import type { PlanData } from '../model/data.ts';
import { type KeptCorrection, KeptFigure, type Release } from '../model/published/release.ts';
import type { ReadQuantity } from '../model/target.ts';

/** A plan as a release sees it. */
export interface ReleasedPlan {
  id: string;
  figures: readonly ReadQuantity[];
  corrections: PlanData['corrections'];
}

const kept = z.object(KeptFigure.shape);

/** What a release keeps of its plans: every figure's reading, every misprint's. */
export const snapshotOf = (plans: readonly ReleasedPlan[]): Pick<Release, 'plans' | 'figures' | 'corrections'> => ({
  plans: plans.map(({ id }) => id),
  figures: plans.flatMap(({ figures }) => figures.map((figure) => kept.parse(figure))),
  corrections: plans.flatMap(({ id, corrections }) =>
    corrections.map(({ span, sic, corr, certainty, reason }): KeptCorrection => ({
      id: `${id}/${span.start}`,
      sic,
      corr,
      certainty,
      reason,
    })),
  ),
});

import type { Figure } from '../../library/figures.ts';

/** The figures of one plan. */
interface PlanFigures extends Pick<Figure, 'plan' | 'tag'> {
  figures: Figure[];
}

/** Figures by plan, plans and figures in the order given. */
export const groupByPlan = (figures: readonly Figure[]): PlanFigures[] =>
  [...Map.groupBy(figures, ({ plan }) => plan)].map(([plan, own]) => ({ plan, tag: own[0].tag, figures: own }));

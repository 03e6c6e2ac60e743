import type { ReadQuantity } from '../../model/target.ts';

/** Counts, measure by measure, the figures that no indicator of the vocabulary fits. */
export function countMeasures(counts: Map<string, number>, figures: readonly Pick<ReadQuantity, 'indicator' | 'measure'>[]): void {
  for (const { indicator, measure } of figures) if (indicator === null) counts.set(measure, (counts.get(measure) ?? 0) + 1);
}

/** The measures that no indicator of the vocabulary fits, with how many figures each has, most first. */
export const unmatchedMeasures = (counts: ReadonlyMap<string, number>): { measure: string; figures: number }[] =>
  [...counts].map(([measure, figures]) => ({ measure, figures })).sort((a, b) => b.figures - a.figures || (a.measure < b.measure ? -1 : 1));

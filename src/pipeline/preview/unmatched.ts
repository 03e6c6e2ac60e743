import type { ReadQuantity } from '../../model/target.ts';

/** The measures that no indicator of the vocabulary fits, with how many figures each has, most first. */
export function unmatchedMeasures(plans: readonly { figures: readonly ReadQuantity[] }[]): { measure: string; figures: number }[] {
  const loose = plans.flatMap(({ figures }) => figures.filter(({ indicator }) => indicator === null));
  return [...Map.groupBy(loose, ({ measure }) => measure)]
    .map(([measure, figures]) => ({ measure, figures: figures.length }))
    .sort((a, b) => b.figures - a.figures || (a.measure < b.measure ? -1 : 1));
}

import type { PlanData } from '../model/data.ts';
import type { Problem } from '../model/problem.ts';
import type { Review } from '../model/review.ts';

/**
 * Sets the fields that people corrected. A review of a place where no target or baseline stands is a fatal problem: the reader has
 * changed, and a person has to look again.
 */
export function applyReviews(data: PlanData, reviews: readonly Review[]): { data: PlanData; problems: Problem[] } {
  const own = new Map(reviews.filter((review) => review.plan === data.id).map((review) => [`${data.id}/${review.start}`, review]));
  if (!own.size) return { data, problems: [] };
  const figures = new Set(data.quantities.filter((quantity) => 'measure' in quantity).map(({ id }) => id));
  const quantities = data.quantities.map((quantity) =>
    'measure' in quantity ? { ...quantity, ...own.get(quantity.id)?.fields } : quantity,
  );
  const problems = [...own.keys()].filter((id) => !figures.has(id)).map(missing);
  return { data: { ...data, quantities, reviews: [...own.values()] }, problems };
}

const missing = (id: string): Problem => ({
  file: 'seeds/reviews.yml',
  line: null,
  column: null,
  rule: 'review',
  message: `${id} is no target or baseline.`,
  remedy: 'Look at the place again and change or remove the review.',
  fatal: true,
});

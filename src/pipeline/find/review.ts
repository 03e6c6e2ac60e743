import { planProblem, type Problem } from '../../model/problem.ts';
import { type FoundReview, type Review, ReviewedFields } from '../../model/review.ts';
import { inOrder } from '../../model/schema.ts';
import type { ReadQuantity } from '../../model/target.ts';

/** The figures of a plan once people have been through them, and what they said. */
export interface Reviewed {
  figures: ReadQuantity[];
  reviews: FoundReview[];
  problems: Problem[];
}

/**
 * Sets the fields that people corrected. A review of a place where no target or baseline stands is a fatal problem: the reader has
 * changed, and a person has to look again.
 */
export function applyReviews(plan: string, figures: readonly ReadQuantity[], reviews: readonly Review[]): Reviewed {
  const written = reviews.filter((review) => review.plan === plan);
  const own = new Map(written.map((review) => [`${plan}/${review.start}`, review]));
  const read = new Set(figures.map(({ id }) => id));
  return {
    figures: figures.map((figure) => {
      const review = own.get(figure.id);
      return review ? { ...figure, ...review.fields, status: 'reviewed' } : figure;
    }),
    reviews: figures.flatMap((figure) => {
      const review = own.get(figure.id);
      return review ? [{ ...review, was: readBefore(figure, review) }] : [];
    }),
    problems: written.flatMap((review, i) => (read.has(`${plan}/${review.start}`) ? [] : [missing(review, i)])),
  };
}

/** What the program had read in the fields that a person set. */
const readBefore = (figure: ReadQuantity, { fields }: Review): FoundReview['was'] =>
  inOrder(ReviewedFields, Object.fromEntries(Object.entries(figure).filter(([name]) => name in fields)));

const missing = ({ plan, start }: Review, index: number): Problem =>
  planProblem(plan, ['reviews', index, 'start'], {
    rule: 'review',
    message: `no target or baseline begins at ${start}.`,
    remedy: 'Look at the place again and change or remove the review.',
    fatal: true,
  });

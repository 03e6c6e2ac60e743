import type { ReadVocabulary } from '../model/review.ts';
import type { LoadedPlan } from './load/load-plans.ts';

/** True where an editor has been through the plan for the entry as it stands now. */
export const isRead = ({ reviews }: LoadedPlan, vocabulary: ReadVocabulary, entry: string): boolean =>
  reviews.read.some((review) => review.vocabulary === vocabulary && !review.unread.includes(entry));

/** The plans that an editor has been through for an entry, by their ids. */
export const readingPlans = (plans: readonly LoadedPlan[], vocabulary: ReadVocabulary, entry: string): string[] =>
  plans.filter((plan) => isRead(plan, vocabulary, entry)).map(({ facts }) => facts.id);

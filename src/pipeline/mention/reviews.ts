import type { PlanMentions } from '../../model/entry.ts';
import { planProblem, type Homes, type Path, type Problem } from '../../model/problem.ts';
import {
  type Markable,
  markOf,
  type FoundException,
  type PlanReviews,
  type ReadVocabulary,
  type VocabularyReview,
} from '../../model/review.ts';
import { placesOf, type QuotedPlan } from './quote-places.ts';

/** The vocabularies by name. */
export type ReadEntries = Readonly<Record<ReadVocabulary, readonly Markable[]>>;

const fault = (plan: string, path: Path, message: string, remedy: string, fatal = true): Problem =>
  planProblem(plan, ['vocabulary-reviews', ...path], { rule: 'reading', message, remedy, fatal });

/** The marks that a record has. */
export const marksIn = ({ entries }: Pick<VocabularyReview, 'entries'>): string[] => entries.split(/\s+/).filter(Boolean);

/** The entries that a record has no mark of: they came or changed since the plan was read. */
export function unreadOf(review: Pick<VocabularyReview, 'entries'>, entries: readonly Markable[]): string[] {
  const marks = new Set(marksIn(review));
  return entries.filter((entry) => !marks.has(markOf(entry))).map(({ id }) => id);
}

/** What must hold between the records and the vocabularies before any text is read. */
export function checkReviews(reviews: readonly VocabularyReview[], entries: ReadEntries, homes: Homes): Problem[] {
  const seen = new Set<string>();
  return reviews.flatMap(({ plan, vocabulary, exceptions }, i) => {
    const at = (path: Path, message: string, remedy: string): Problem => ({
      ...homes('vocabulary-reviews', i, path),
      ...{ rule: 'reading', message, remedy, fatal: true },
    });
    const ids = new Set(entries[vocabulary].map(({ id }) => id));
    const isTwice = seen.has(`${plan} ${vocabulary}`) || !seen.add(`${plan} ${vocabulary}`);
    return [
      ...(isTwice ? [at(['vocabulary'], `two records are for ${vocabulary}.`, 'Put them into one.')] : []),
      ...exceptions.flatMap(({ entry }, k) => {
        const message = `${vocabulary} have no entry ${entry}.`;
        return ids.has(entry) ? [] : [at(['exceptions', k, 'entry'], message, 'Correct the id, or take the exception out.')];
      }),
    ];
  });
}

/** How far one plan has been read: entries that came or changed since are unread, every exception stands at its place. Each quote must stand in the plan. */
export function findReviews(
  plan: QuotedPlan,
  reviews: readonly VocabularyReview[],
  entries: ReadEntries,
): { reviews: PlanReviews; barred: FoundException[]; problems: Problem[] } {
  const own = reviews.filter((review) => review.plan === plan.id);
  const problems = own.flatMap((review, i) => staleIn(review, i, entries[review.vocabulary]));
  const found = own.flatMap(({ vocabulary, exceptions }, i) =>
    exceptions.map(({ entry, kind, words }, k) => {
      const places = placesOf(plan, words).map((said): FoundException => ({ vocabulary, entry, kind, ...said }));
      if (places.length === 0)
        problems.push(
          fault(
            plan.id,
            [i, 'exceptions', k, 'words'],
            `the plan doesn’t print “${words}”.`,
            'Quote its words as they stand, within one paragraph or cell.',
          ),
        );
      return { kind, places };
    }),
  );
  const read = own.map(({ vocabulary, day, role, entries: marks }) => ({
    vocabulary,
    day,
    role,
    unread: unreadOf({ entries: marks }, entries[vocabulary]),
  }));
  return {
    reviews: { id: plan.id, read, exceptions: found.flatMap(({ places }) => places.slice(0, 1)) },
    barred: found.filter(({ kind }) => kind === 'other-sense').flatMap(({ places }) => places),
    problems,
  };
}

/** What was read and is no longer so. */
function staleIn(review: VocabularyReview, index: number, entries: readonly Markable[]): Problem[] {
  const unread = unreadOf(review, entries);
  const now = new Set(entries.map(markOf));
  const stale = marksIn(review).filter((mark) => !now.has(mark));
  if (stale.length === 0 && unread.length === 0) return [];
  const { plan, vocabulary } = review;
  const message = `${unread.length} ${vocabulary} came or changed since ${plan} was read (${unread.slice(0, 5).join(', ')}${unread.length > 5 ? ' …' : ''}), ${stale.length} marks fit no entry.`;
  return [fault(plan, [index], message, `Read the plan for them: npm run review -- ${plan} ${vocabulary}.`, false)];
}

/** The mentions without those inside words that an editor set aside as another sense. */
export function withoutBarred(mentions: PlanMentions, barred: readonly FoundException[]): PlanMentions {
  const kept = (vocabulary: 'topics' | 'measures' | 'names' | 'indicators') =>
    mentions[vocabulary].filter(
      ({ entry, block, at }) =>
        !barred.some(
          (bar) => bar.vocabulary === vocabulary && bar.entry === entry && bar.block === block && bar.at[0] <= at[0] && at[1] <= bar.at[1],
        ),
    );
  return { ...mentions, topics: kept('topics'), measures: kept('measures'), names: kept('names'), indicators: kept('indicators') };
}

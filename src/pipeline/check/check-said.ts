import type { AuthoredCorrection } from '../../model/correction.ts';
import type { PlanRecord } from '../../model/plan.ts';
import type { Homes, Path, Problem } from '../../model/problem.ts';
import type { Review, VocabularyReview } from '../../model/review.ts';
import type { OwnSector } from '../../model/sector.ts';
import type { Indicator } from '../../model/vocabulary.ts';

/** What people say of plans, and the indicators that they may name. */
export interface SaidOfPlans {
  plans: readonly Pick<PlanRecord, 'id' | 'sha256' | 'attachments'>[];
  corrections: readonly AuthoredCorrection[];
  reviews: readonly Review[];
  own: readonly Pick<OwnSector, 'plan' | 'name'>[];
  readings: readonly Pick<VocabularyReview, 'exceptions'>[];
  indicators: readonly Pick<Indicator, 'id'>[];
}

/** A fault before anybody has looked up its place: the vocabulary, its record, the fields, what to say. */
type Fault = readonly [name: string, index: number, path: Path, rule: string, message: string, remedy: string];

/** What is said of a plan is said once, and says something. */
export const checkSaid = (said: SaidOfPlans, homes: Homes): Problem[] =>
  [...textsTwice(said), ...idleCorrections(said), ...wrongReviews(said), ...wordsTwice(said)].map(
    ([name, index, path, rule, message, remedy]): Problem => ({ ...homes(name, index, path), rule, message, remedy, fatal: true }),
  );

function textsTwice({ plans }: SaidOfPlans): Fault[] {
  const remedy = 'Take one of the two away.';
  return [
    ...again(plans, ({ sha256 }) => sha256).map(({ record, index }): Fault => {
      return ['plans', index, ['sha256'], 'plan', `the text of ${record.id} is that of another plan.`, remedy];
    }),
    ...plans.flatMap(({ attachments }, index) =>
      again(attachments, ({ label }) => label).map(({ record, index: k }): Fault => {
        return ['plans', index, ['attachments', k, 'label'], 'attachment', `two attachments are ${record.label}.`, remedy];
      }),
    ),
  ];
}

function idleCorrections({ corrections }: SaidOfPlans): Fault[] {
  const twice = again(corrections, ({ plan, sic, after }) => JSON.stringify([plan, sic, after]));
  return [
    ...twice.map(({ record: { sic }, index }): Fault => {
      return [
        'corrections',
        index,
        ['sic'],
        'correction',
        `"${sic}" has two corrections.`,
        'Take one out, or say after which words each stands.',
      ];
    }),
    ...corrections.flatMap(({ sic, corr }, index): Fault[] =>
      sic === corr ? [['corrections', index, ['corr'], 'correction', `"${sic}" is corrected to itself.`, 'Write what is meant.']] : [],
    ),
  ];
}

function wrongReviews({ reviews, indicators }: SaidOfPlans): Fault[] {
  const known = new Set(indicators.map(({ id }) => id));
  return [
    ...again(reviews, ({ plan, start }) => `${plan}/${start}`).map(({ record: { start }, index }): Fault => {
      return ['reviews', index, ['start'], 'review', `what begins at ${start} is reviewed twice.`, 'Put the two into one.'];
    }),
    ...reviews.flatMap(({ fields: { indicator } }, index): Fault[] =>
      indicator && !known.has(indicator)
        ? [['reviews', index, ['fields', 'indicator'], 'review', `no indicator is called ${indicator}.`, 'Write the id of one.']]
        : [],
    ),
  ];
}

function wordsTwice({ own, readings }: SaidOfPlans): Fault[] {
  return [
    ...again(own, ({ plan, name }) => `${plan} ${name}`).map(({ record: { name }, index }): Fault => {
      return ['own-sectors', index, ['name'], 'own-sector', `two sectors of the plan are called "${name}".`, 'Put the two into one.'];
    }),
    ...readings.flatMap(({ exceptions }, index) =>
      again(exceptions, ({ entry, words }) => `${entry} ${words}`).map(({ record: { entry, words }, index: k }): Fault => {
        return [
          'vocabulary-reviews',
          index,
          ['exceptions', k, 'words'],
          'reading',
          `“${words}” stands twice for ${entry}.`,
          'Take one out.',
        ];
      }),
    ),
  ];
}

/** The records whose key an earlier one has. */
function again<T>(records: readonly T[], keyOf: (record: T) => string): { record: T; index: number }[] {
  const seen = new Set<string>();
  return records.flatMap((record, index) => {
    const key = keyOf(record);
    return seen.has(key) || !seen.add(key) ? [{ record, index }] : [];
  });
}

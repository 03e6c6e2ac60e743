import type { TargetScore } from '../model/score.ts';
import { fieldRules } from './fields.ts';
import type { Score } from './score.ts';

/** Per column of the dataset, what was compared and what agrees: `kind` over every number, the fields of a reading over targets, and in `quantities` over baselines. */
function fieldsOf({ kinds, fields }: Score): TargetScore['fields'] {
  const tallies = [...kinds.values()];
  const right = tallies.reduce((sum, tally) => sum + tally.right, 0);
  const missed = tallies.reduce((sum, tally) => sum + tally.missed, 0);
  const read = (table: string, kind: string) =>
    fieldRules.map(({ name }) => {
      const { of = 0, right: agreed = 0 } = fields.get(`${kind}.${name}`) ?? {};
      return [`${table}.${name}`, { of, right: agreed }] as const;
    });
  return Object.fromEntries([
    ['quantities.kind', { of: right + missed, right }],
    ...read('targets', 'target'),
    ...read('quantities', 'baseline'),
  ]);
}

/** What the site prints of the scores: targets, and every field that is scored. */
export const publishScores = (scores: readonly Score[]): TargetScore[] =>
  scores.map((score) => {
    const { right, missed, invented } = score.kinds.get('target') ?? { right: 0, missed: 0, invented: 0 };
    const whole = score.fields.get('target.core')?.right ?? 0;
    return { plan: score.plan, gold: right + missed, found: right, invented, right: whole, fields: fieldsOf(score) };
  });

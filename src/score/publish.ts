import type { TargetScore } from '../model/score.ts';
import type { Score } from './score.ts';

/** What the site prints of the scores: targets only. */
export const publishScores = (scores: readonly Score[]): TargetScore[] =>
  scores.map(({ plan, kinds, fields }) => {
    const { right, missed, invented } = kinds.get('target') ?? { right: 0, missed: 0, invented: 0 };
    return { plan, gold: right + missed, found: right, invented, right: fields.get('target.core')?.right ?? 0 };
  });

import { columnsOf } from '../../library/columns.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { LoadedWording } from '../../library/load/load-wording.ts';
import { sides, turnPassages, turnRuns } from './turn-sides.ts';

/** Plans in the order of the columns in which comparisons show them. */
export const inColumns = (plans: readonly LoadedPlan[]): LoadedPlan[] =>
  columnsOf(plans).flatMap(({ layers }) => layers.map(({ plan }) => plan));

/** A pair seen from its second plan; its id stays. Everything is in the order of the plan that is then first. */
export function turned(pair: LoadedWording): LoadedWording {
  return {
    ...sides(pair),
    shares: sides(pair.shares),
    passages: turnPassages(pair.passages),
    runs: turnRuns(pair.runs),
    topics: pair.topics.map((topic) => sides(topic)),
  };
}

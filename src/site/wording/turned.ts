import { columnsOf } from '../../library/columns.ts';
import type { LoadedPlan, LoadedWording } from '../../library/load.ts';

/** Plans in the order of the columns in which comparisons show them. */
export const inColumns = (plans: readonly LoadedPlan[]): LoadedPlan[] =>
  columnsOf(plans).flatMap(({ layers }) => layers.map(({ plan }) => plan));

const otherSide = { a: 'b', b: 'a' } as const;

/** A pair seen from its second plan; its id stays. Everything is in the order of the plan that is then first. */
export function turned(pair: LoadedWording): LoadedWording {
  const sides = <T extends { a: unknown; b: unknown }>(each: T): T => ({ ...each, a: each.b, b: each.a });
  return {
    ...sides(pair),
    shares: sides(pair.shares),
    passages: pair.passages
      .map((passage) => ({ ...sides(passage), again: passage.again && otherSide[passage.again] }))
      .sort((x, y) => x.a.before - y.a.before || x.b.before - y.b.before),
    runs: pair.runs.map((run) => sides(run)).sort((x, y) => x.a.before - y.a.before || x.b.before - y.b.before),
    topics: pair.topics.map((topic) => sides(topic)),
  };
}

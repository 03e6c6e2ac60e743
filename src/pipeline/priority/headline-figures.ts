import type { Division } from '../../model/block.ts';
import type { ReadQuantity } from '../../model/target.ts';

/** A plan's divisions and figures, as its headline figures are looked for. */
export interface FiguredPlan {
  divisions: readonly Pick<Division, 'id' | 'parent' | 'title'>[];
  blocks: readonly { id: string; division: string }[];
  figures: readonly Pick<ReadQuantity, 'id' | 'kind' | 'block' | 'measure' | 'sectors'>[];
}

/** What an industry makes: 增加值, 收入, 产值, and their shares; a rate of value added is a quality of making it. */
const makes = /增加值(?!率)|(?:营业|业务|销售)收入|产值/u;
const most = 3;

/**
 * The figures that a plan heads its goals with: at most three targets of the whole industry that say how much it makes, from the text
 * (not the tables) of the first divisions named 目标; each measure once. Ids, in the order of the text.
 */
export function headlineFigures({ divisions, blocks, figures }: FiguredPlan): string[] {
  const above = new Map(divisions.map(({ id, parent, title }) => [id, { parent, isGoal: title?.includes('目标') ?? false }]));
  const goalOf = (division: string): string | null => {
    for (let at: string | null = division; at !== null; at = above.get(at)?.parent ?? null) if (above.get(at)?.isGoal) return at;
    return null;
  };
  const divisionOf = new Map(blocks.map(({ id, division }) => [id, division]));
  const own = figures.filter(
    ({ kind, block, measure, sectors }) =>
      kind === 'target' && sectors.includes('all') && makes.test(measure) && !/-t\d+(?:-|$)/.test(block),
  );
  const inGoals = own.flatMap((figure) => {
    const goal = goalOf(divisionOf.get(figure.block) ?? '');
    return goal === null ? [] : [{ ...figure, goal }];
  });
  const first = inGoals.filter(({ goal }) => goal === inGoals[0].goal);
  const once = first.filter(({ measure }, i) => first.findIndex((other) => other.measure === measure) === i);
  return once.slice(0, most).map(({ id }) => id);
}

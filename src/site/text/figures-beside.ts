import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { Figure } from '../../library/figures.ts';

type Correction = LoadedPlan['data']['corrections'][number];

/** What stands beside a paragraph: a figure, or a misprint of a plan. */
export type ReadBeside = { kind: 'figure'; figure: Figure } | { kind: 'misprint'; plan: string; correction: Correction };

/** The readings that stand beside the paragraphs of a plan, by the block's address: of each figure, then of misprints. */
export function besideOf(figures: readonly Figure[], { facts, data }: LoadedPlan): ReadonlyMap<string, readonly ReadBeside[]> {
  const ofFigures = figures.map((figure): [string, ReadBeside] => [figure.quantity.block, { kind: 'figure', figure }]);
  const ofMisprints = data.corrections.map((correction): [string, ReadBeside] => [
    correction.block,
    { kind: 'misprint', plan: facts.id, correction },
  ]);
  const byBlock = Map.groupBy([...ofFigures, ...ofMisprints], ([block]) => block);
  return new Map([...byBlock].map(([block, readings]) => [block, readings.map(([, reading]) => reading)]));
}

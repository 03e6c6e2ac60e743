import type { APIRoute } from 'astro';
import { type Figure, loadFigures } from '../../library/figures.ts';
import { loadPlans } from '../../library/load/load-plans.ts';
import { release, schemaVersion } from '../../library/site-facts.ts';
import { figureRow } from '../../site/data/dataset-figures.ts';
import { hasOwnFiles } from '../../site/targets/target-files.ts';

/** One file a plan, where its figures have none of their own. */
export async function getStaticPaths(): Promise<{ params: { plan: string }; props: { figures: Figure[] } }[]> {
  const [plans, figures] = await Promise.all([loadPlans(), loadFigures()]);
  return plans
    .filter((plan) => !hasOwnFiles(plan.facts.id) && figures.of(plan).length > 0)
    .map((plan) => ({ params: { plan: plan.facts.id }, props: { figures: figures.of(plan) } }));
}

/** The rows of a plan's targets and baselines, with the fields of targets.json. */
export const GET: APIRoute<{ figures: Figure[] }> = ({ props, site }) =>
  Response.json({
    schemaVersion,
    release,
    figures: props.figures.map(({ quantity, plan }) => ({ kind: quantity.kind, ...figureRow(quantity, plan, site) })),
  });

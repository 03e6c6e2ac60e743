import type { APIRoute } from 'astro';
import { planData } from '../../../site/data/dataset-text.ts';
import { type LoadedPlan, loadPlans } from '../../../library/load/load-plans.ts';

/** One file a plan. */
export const getStaticPaths = async (): Promise<{ params: { plan: string }; props: { plan: LoadedPlan } }[]> =>
  (await loadPlans()).map((plan) => ({ params: { plan: plan.facts.id }, props: { plan } }));

/** One plan's text with every division and block at its place in it. */
export const GET: APIRoute<{ plan: LoadedPlan }> = ({ props, site }) => Response.json(planData(props.plan, site));

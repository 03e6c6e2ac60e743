import type { APIRoute } from 'astro';
import { aknOf } from '../../export/akn/akn.ts';
import { type LoadedPlan, loadPlans } from '../../library/load/load-plans.ts';
import { sayPlanAkn } from '../../site/data/files/say-plan-akn.ts';
import { wordsHere } from '../../strings/here.ts';

/** One file a plan. */
export const getStaticPaths = async (): Promise<{ params: { plan: string }; props: { plan: LoadedPlan } }[]> =>
  (await loadPlans()).map((plan) => ({ params: { plan: plan.facts.id }, props: { plan } }));

/** The plan as Akoma Ntoso 3.0, every block with its address. */
export const GET: APIRoute<{ plan: LoadedPlan }> = ({ props: { plan }, site }) =>
  new Response(aknOf(sayPlanAkn(plan, wordsHere(), site)), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });

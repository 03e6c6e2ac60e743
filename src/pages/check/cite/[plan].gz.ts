import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPlans } from '../../../library/load/load-plans.ts';
import { citeParts } from '../../../site/check/cite-parts.ts';
import { answerPacked } from '../../../site/search/built/pack.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await loadPlans()).map((plan) => ({ params: { plan: plan.facts.id }, props: { plan } }));

/** What the citations of a plan's paragraphs are made of. */
export const GET: APIRoute<{ plan: Awaited<ReturnType<typeof loadPlans>>[number] }> = ({ props: { plan }, site }) =>
  answerPacked(citeParts(plan, site));

import type { APIContext } from 'astro';
import { titleOf } from '../../../library/facts.ts';
import { type LoadedPlan, loadPlans } from '../../../library/load/load-plans.ts';
import { url } from '../../../library/url.ts';
import { answerFeed } from '../../../site/changes/say-feed.ts';
import { wordsHere } from '../../../strings/here.ts';

/** One feed a plan. */
export const getStaticPaths = async (): Promise<{ params: { plan: string }; props: { plan: LoadedPlan } }[]> =>
  (await loadPlans()).map((plan) => ({ params: { plan: plan.facts.id }, props: { plan } }));

/** What changed in one plan, release by release. */
export const GET = (context: APIContext<{ plan: LoadedPlan }>): Promise<Response> => {
  const { plan } = context.props;
  const { id } = plan.facts;
  const title = wordsHere().permanence.changes.of(titleOf(plan));
  return answerFeed([id], { title, page: url.plan(id), self: url.planFeed(id) }, context);
};

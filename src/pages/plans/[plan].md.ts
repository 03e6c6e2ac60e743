import type { APIRoute } from 'astro';
import { planMarkdown } from '../../export/texts/markdown.ts';
import { type LoadedPlan, loadPlans } from '../../library/load/load-plans.ts';
import { release } from '../../library/site-facts.ts';
import { url } from '../../library/url.ts';

/** One file a plan. */
export const getStaticPaths = async (): Promise<{ params: { plan: string }; props: { plan: LoadedPlan } }[]> =>
  (await loadPlans()).map((plan) => ({ params: { plan: plan.facts.id }, props: { plan } }));

/** The plan's text as Markdown, every block with its address, every target with its link. */
export const GET: APIRoute<{ plan: LoadedPlan }> = ({ props: { plan }, site }) => {
  const { id, title, issuer, documentNumber, issued, period, seed, facts: sources } = plan.facts;
  const facts = {
    ...{ id, title, place: plan.place.name, issuer, documentNumber, issued },
    ...{ period, facts: sources },
    ...{ url: new URL(url.plan(id), site).href, seed: { file: seed.file, sha256: seed.sha256 }, release },
  };
  const text = planMarkdown({ facts, pages: plan.sections.map(({ body }) => body ?? '') }, new URL(url.root, site));
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};

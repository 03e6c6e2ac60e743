import type { APIRoute } from 'astro';
import { annotationOf } from '../../../export/annotation.ts';
import type { Figure } from '../../../library/figures.ts';
import { release } from '../../../library/site-facts.ts';
import { url } from '../../../library/url.ts';

export { getStaticPaths } from './[start].json.ts';

/** A target or baseline as a W3C Web Annotation of the plan. */
export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure }, site }) => {
  const { quantity, plan, headline, page } = figure;
  const { id, block, position, quote } = quantity;
  const whole = (path: string): string => new URL(path, site).href;
  return Response.json(
    annotationOf({
      id: whole(url.targetFile(id, 'anno.json')),
      page: whole(url.target(id)),
      headline,
      text: whole(url.text(plan.facts.id)),
      section: whole(page.href),
      block,
      position,
      quote,
      release,
    }),
  );
};

import type { APIRoute } from 'astro';
import { annotationOf } from '../../../export/annotation.ts';
import type { Figure } from '../../../library/figures.ts';
import { sayName } from '../../../library/say-figure-name.ts';
import { release } from '../../../library/site-facts.ts';
import { url } from '../../../library/url.ts';
import { wordsAt } from '../../../strings/words-at.ts';

export { getStaticPaths } from './[start].json.ts';

/** A target or baseline as a W3C Web Annotation of the plan. */
export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure }, site, url: address }) => {
  const { quantity, plan, name, page } = figure;
  const { id, block, position, quote } = quantity;
  const whole = (path: string): string => new URL(path, site).href;
  return Response.json(
    annotationOf({
      id: whole(url.targetFile(id, 'anno.json')),
      page: whole(url.target(id)),
      headline: sayName(name, wordsAt(address)),
      text: whole(url.text(plan.facts.id)),
      section: whole(page.href),
      block,
      position,
      quote,
      release,
    }),
  );
};

import type { APIRoute } from 'astro';
import type { Figure } from '../../library/figures.ts';
import { sayAnnotation } from '../../site/targets/say-annotation.ts';
import { fileOf } from '../../site/targets/target-files.ts';
import { wordsHere } from '../../strings/here.ts';

export { getStaticPaths } from './[plan].json.ts';

/** The targets and baselines of a plan as a page of W3C Web Annotations. */
export const GET: APIRoute<{ figures: Figure[] }> = ({ props: { figures }, site }) =>
  Response.json({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: new URL(fileOf(figures[0]?.quantity.id ?? '', 'anno.json'), site).href,
    type: 'AnnotationPage',
    items: figures.map((figure) => sayAnnotation(figure, wordsHere(), site)),
  });

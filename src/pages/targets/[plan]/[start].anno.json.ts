import type { APIRoute } from 'astro';
import type { Figure } from '../../../library/figures.ts';
import { sayAnnotation } from '../../../site/targets/say-annotation.ts';
import { wordsHere } from '../../../strings/here.ts';

export { getStaticPaths } from './[start].json.ts';

/** A target or baseline as a W3C Web Annotation of the plan. */
export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure }, site }) => Response.json(sayAnnotation(figure, wordsHere(), site));

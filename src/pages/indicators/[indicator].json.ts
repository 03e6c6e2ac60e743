import type { APIRoute } from 'astro';
import { loadIndicatorRows } from '../../site/data/indicator-rows.ts';
import { release, schemaVersion } from '../../library/site-facts.ts';

export { getStaticPaths } from './[indicator].csv.ts';

/** An indicator with its targets, each with the fields of targets.json. */
export const GET: APIRoute = async ({ params: { indicator = '' }, site }) =>
  Response.json({ schemaVersion, release, ...(await loadIndicatorRows(indicator, site)) });

import type { APIRoute } from 'astro';
import { loadVocabulary } from '../../library/load/load-vocabulary.ts';
import { release, schemaVersion } from '../../library/site-facts.ts';
import { loadIndicatorRows } from '../../site/data/indicator-rows.ts';

export const getStaticPaths = async (): Promise<{ params: { indicator: string } }[]> =>
  (await loadVocabulary()).indicators.map(({ id }) => ({ params: { indicator: id } }));

/** An indicator with its targets, each with the fields of targets.json. */
export const GET: APIRoute = async ({ params: { indicator = '' }, site }) =>
  Response.json({ schemaVersion, release, ...(await loadIndicatorRows(indicator, site)) });

import type { APIRoute } from 'astro';
import { toCsv } from '../../export/csv.ts';
import { headsOf } from '../../export/shapes.ts';
import { loadVocabulary } from '../../library/load.ts';
import { loadIndicatorRows } from '../../site/data/indicator-rows.ts';

/** One file an indicator. */
export const getStaticPaths = async (): Promise<{ params: { indicator: string } }[]> =>
  (await loadVocabulary()).indicators.map(({ id }) => ({ params: { indicator: id } }));

/** The targets of an indicator, with the columns of targets.csv. */
export const GET: APIRoute = async ({ params: { indicator = '' }, site }) =>
  new Response(toCsv((await loadIndicatorRows(indicator, site)).targets, headsOf('targets')), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

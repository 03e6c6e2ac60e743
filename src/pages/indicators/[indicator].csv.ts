import type { APIRoute } from 'astro';
import { zhHead } from '../../export/codebook.ts';
import { toCsv } from '../../export/csv.ts';
import { headsOf } from '../../export/shapes.ts';
import { loadVocabulary } from '../../library/load/load-vocabulary.ts';
import { loadIndicatorRows } from '../../site/data/indicator-rows.ts';

interface Props {
  id: string;
  isChinese: boolean;
}

/** Two files an indicator: under the names of the fields, and under Chinese heads (`.zh.csv`). */
export const getStaticPaths = async (): Promise<{ params: { indicator: string }; props: Props }[]> =>
  (await loadVocabulary()).indicators.flatMap(({ id }) => [
    { params: { indicator: id }, props: { id, isChinese: false } },
    { params: { indicator: `${id}.zh` }, props: { id, isChinese: true } },
  ]);

/** The targets of an indicator, with the columns of targets.csv. */
export const GET: APIRoute<Props> = async ({ props: { id, isChinese }, site }) => {
  const heads = headsOf('targets', isChinese ? (name) => zhHead('targets', name) : undefined);
  return new Response(toCsv((await loadIndicatorRows(id, site)).targets, heads), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};

import type { APIRoute } from 'astro';
import { toCsv } from '../../../export/csv.ts';
import { loadPlans, loadVocabulary, type Vocabulary } from '../../../library/load.ts';
import { sectorColumns, sectorRows, sectorsWithFile } from '../../../site/data/sector-rows.ts';

type Sector = Vocabulary['sectors'][number];

/** One file a sector that some plan lists as its own. */
export const getStaticPaths = async (): Promise<{ params: { sector: string }; props: { sector: Sector } }[]> => {
  const [plans, vocabulary] = await Promise.all([loadPlans(), loadVocabulary()]);
  return sectorsWithFile({ plans, vocabulary }).map((sector) => ({ params: { sector: sector.id }, props: { sector } }));
};

/** What every plan has under a sector: its own sectors with rank, aims and share of text, and the targets. */
export const GET: APIRoute<{ sector: Sector }> = async ({ props, site }) => {
  const [plans, vocabulary] = await Promise.all([loadPlans(), loadVocabulary()]);
  const rows = sectorRows(props.sector, { plans, vocabulary, site });
  return new Response(
    toCsv(
      rows,
      sectorColumns.map((name) => ({ name, head: name, ...(name === 'aims' && { type: 'json' as const }) })),
    ),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
};

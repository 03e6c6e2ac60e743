import type { APIRoute } from 'astro';
import { toCsv } from '../../../export/csv.ts';
import { sayAbsence } from '../../../library/say-absence.ts';
import { sectorColumns, sectorRows } from '../../../site/data/sector-rows.ts';
import { loadCorpus } from '../../../site/sectors/sector-corpus.ts';
import { comparedSectors, type Sector } from '../../../site/sectors/sectors.ts';
import { wordsAt } from '../../../strings/words-at.ts';

/** One file a sector that some plan lists as its own. */
export const getStaticPaths = async (): Promise<{ params: { sector: string }; props: { sector: Sector } }[]> =>
  comparedSectors(await loadCorpus()).map((sector) => ({ params: { sector: sector.id }, props: { sector } }));

/** What every plan has under a sector: its own sectors with rank, aims and share of text, and the targets. */
export const GET: APIRoute<{ sector: Sector }> = async ({ props, site, url }) => {
  const words = wordsAt(url);
  const rows = sectorRows(props.sector, { ...(await loadCorpus()), site, say: (absence) => sayAbsence(absence, words) });
  return new Response(
    toCsv(
      rows,
      sectorColumns.map((name) => ({ name, head: name, ...(name === 'aims' && { type: 'json' as const }) })),
    ),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
};

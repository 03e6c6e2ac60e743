import type { APIRoute } from 'astro';
import { toCsv } from '../../../export/csv.ts';
import { sayAbsence } from '../../../library/say-absence.ts';
import { sayHeads } from '../../../site/data/say-heads.ts';
import { sectorColumns, sectorRows } from '../../../site/data/sector-rows.ts';
import { loadCorpus } from '../../../site/sectors/sector-corpus.ts';
import { comparedSectors, type Sector } from '../../../site/sectors/sectors.ts';
import { wordsHere } from '../../../strings/here.ts';

interface Props {
  sector: Sector;
  isChinese: boolean;
}

/** Two files a sector that some plan lists as its own: under the names of the fields, and under Chinese heads (`.zh.csv`). */
export const getStaticPaths = async (): Promise<{ params: { sector: string }; props: Props }[]> =>
  comparedSectors(await loadCorpus()).flatMap((sector) => [
    { params: { sector: sector.id }, props: { sector, isChinese: false } },
    { params: { sector: `${sector.id}.zh` }, props: { sector, isChinese: true } },
  ]);

/** What every plan has under a sector: its own sectors with rank, aims and share of text, and the targets. */
export const GET: APIRoute<Props> = async ({ props: { sector, isChinese }, site }) => {
  const words = wordsHere();
  const rows = sectorRows(sector, { ...(await loadCorpus()), site, say: (absence) => sayAbsence(absence, words) });
  const columns = sectorColumns.map((name) => ({ name, head: name, ...(name === 'aims' && { type: 'json' as const }) }));
  return new Response(toCsv(rows, isChinese ? sayHeads(columns, ['targets', 'own-sectors'], words) : columns), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};

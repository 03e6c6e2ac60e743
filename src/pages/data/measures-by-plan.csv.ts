import type { APIRoute } from 'astro';
import { toCsv } from '../../export/csv.ts';
import { sayAbsence } from '../../library/say-absence.ts';
import { loadMeasureGroups } from '../../site/entries/entry-groups.ts';
import { sayStance } from '../../site/entries/say-entry.ts';
import { type MeasureCells, measureRows } from '../../site/entries/tools.ts';
import { wordsAt } from '../../strings/words-at.ts';

/** Every measure in every plan, a row each. */
export const GET: APIRoute = async ({ site, url }) => {
  const words = wordsAt(url);
  const rows = (await loadMeasureGroups()).groups.flatMap((group) => group.rows);
  const say: MeasureCells = {
    whole: (href) => (site ? new URL(href, site).href : href),
    stance: (stance) => sayStance('measures', stance, words),
    absence: (absence) => sayAbsence(absence, words).label,
  };
  return new Response(toCsv(measureRows(rows, say)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};

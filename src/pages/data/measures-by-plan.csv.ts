import type { APIRoute } from 'astro';
import { toCsv } from '../../export/csv.ts';
import { sayAbsence } from '../../library/say-absence.ts';
import { loadMeasureGroups } from '../../site/entries/entry-groups.ts';
import { measureRows } from '../../site/entries/tools.ts';
import { wordsAt } from '../../strings/words-at.ts';

/** Every measure in every plan, a row each. */
export const GET: APIRoute = async ({ site, url }) => {
  const words = wordsAt(url);
  const rows = (await loadMeasureGroups()).groups.flatMap((group) => group.rows);
  const whole = (href: string): string => (site ? new URL(href, site).href : href);
  return new Response(toCsv(measureRows(rows, { whole, absence: (absence) => sayAbsence(absence, words).label })), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};

import type { APIRoute } from 'astro';
import { toCsv } from '../../export/csv.ts';
import { loadMeasureGroups } from '../../site/entries/entry-groups.ts';
import { countTools, toolRows } from '../../site/entries/tools.ts';

/** How many measures of each kind of tool each plan has. */
export const GET: APIRoute = async () => {
  const { groups, layers } = await loadMeasureGroups();
  const rows = groups.flatMap((group) => group.rows);
  return new Response(toCsv(toolRows(countTools(rows, layers), rows)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};

import type { APIRoute } from 'astro';
import { toCsv } from '../../export/csv.ts';
import { loadPlans } from '../../library/load.ts';
import { priorityHeads, priorityRows } from '../../site/priorities/priority-rows.ts';

/** What every plan puts first, as CSV. */
export const GET: APIRoute = async () =>
  new Response(toCsv(priorityRows(await loadPlans()), priorityHeads), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

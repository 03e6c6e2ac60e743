import type { APIRoute } from 'astro';
import { loadPlans } from '../../library/load.ts';
import { tableFile } from '../../site/data/dataset-tables.ts';
import { priorityRows } from '../../site/priorities/priority-rows.ts';

/** What every plan puts first, as JSON. */
export const GET: APIRoute = async () => new Response(JSON.stringify(tableFile('priorities', priorityRows(await loadPlans()))));

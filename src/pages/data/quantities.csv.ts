import type { APIRoute } from 'astro';
import { type CsvValue, toCsv } from '../../library/csv.ts';
import { quantityRows } from '../../library/dataset-figures.ts';
import { loadPlans } from '../../library/load.ts';

/** Every numeric expression of every plan, a row each. */
export const GET: APIRoute = async ({ site }) =>
  new Response(toCsv(quantityRows(await loadPlans(), site) as Record<string, CsvValue>[]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

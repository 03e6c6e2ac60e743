import type { APIRoute } from 'astro';
import { shapes } from '../../export/shapes.ts';
import { tableFile } from '../../site/data/dataset-tables.ts';
import { loadRows } from '../../site/data/table-rows.ts';

/** One file a table; what stands in plans/{plan}.json has none of its own. */
export const getStaticPaths = (): { params: { table: string } }[] =>
  shapes.filter(({ isInPlans }) => !isInPlans).map(({ name }) => ({ params: { table: name } }));

/** A table of the dataset. */
export const GET: APIRoute = async ({ params: { table = '' }, site }) => Response.json(tableFile(table, await loadRows(table, site)));

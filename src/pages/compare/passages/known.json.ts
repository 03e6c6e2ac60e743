import type { APIRoute } from 'astro';
import { loadPairs, loadPlans } from '../../../library/load.ts';
import { loadStockList } from '../../../library/stock-list.ts';
import { knownPlans } from '../../../site/passages/known-plans.ts';

/** What the page of any two passages knows of all plans before it reads the texts of two. */
export const GET: APIRoute = async ({ site }) => Response.json(knownPlans(await loadPlans(), await loadPairs(), loadStockList(), site));

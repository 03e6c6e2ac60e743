import type { APIRoute } from 'astro';
import { plansData } from '../../library/dataset.ts';
import { loadPlans } from '../../library/load.ts';

/** The facts of every plan. */
export const GET: APIRoute = async ({ site }) => Response.json(plansData(await loadPlans(), site));

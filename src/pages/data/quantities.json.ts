import type { APIRoute } from 'astro';
import { quantitiesData } from '../../library/dataset-figures.ts';
import { loadPlans } from '../../library/load.ts';

/** Every numeric expression of every plan. */
export const GET: APIRoute = async ({ site }) => Response.json(quantitiesData(await loadPlans(), site));

import type { APIRoute } from 'astro';
import { targetsData } from '../../library/dataset-figures.ts';
import { loadPlans } from '../../library/load.ts';

/** Every target of every plan. */
export const GET: APIRoute = async ({ site }) => Response.json(targetsData(await loadPlans(), site));

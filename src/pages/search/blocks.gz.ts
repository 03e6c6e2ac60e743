import type { APIRoute } from 'astro';
import { loadPlans } from '../../library/load.ts';
import { answerPacked } from '../../library/packed.ts';
import { searchPages } from '../../library/search-pages.ts';

/** Every page of every plan with its blocks, for the search. */
export const GET: APIRoute = async () => answerPacked((await loadPlans()).flatMap(searchPages));

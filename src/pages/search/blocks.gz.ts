import type { APIRoute } from 'astro';
import { loadPlans } from '../../library/load.ts';
import { answerPacked } from '../../site/search/pack.ts';
import { searchPages } from '../../site/search/search-pages.ts';

/** Every page of every plan with its blocks, for the search. */
export const GET: APIRoute = async () => answerPacked((await loadPlans()).flatMap(searchPages));

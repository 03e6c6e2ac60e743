import type { APIRoute } from 'astro';
import { loadPlans } from '../../library/load.ts';
import { answerPacked } from '../../site/search/built/pack.ts';
import { sayPage } from '../../library/say-where.ts';
import { wordsAt } from '../../strings/words-at.ts';
import { searchPages } from '../../site/search/built/search-pages.ts';

/** Every page of every plan with its blocks, for the search. */
export const GET: APIRoute = async ({ url }) => {
  const words = wordsAt(url);
  return answerPacked((await loadPlans()).flatMap((plan) => searchPages(plan, (name) => sayPage(name, words))));
};

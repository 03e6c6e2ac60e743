import type { APIRoute } from 'astro';
import { loadCards } from '../../site/share/say-page-cards.ts';
import { wordsHere } from '../../strings/here.ts';

/** What every card shows. Cards are drawn from this file once the pages are built, and then it goes: it is no part of the site. */
export const GET: APIRoute = async () => {
  const cards = await loadCards(wordsHere());
  return Response.json([...cards.values()].map(({ card }) => card()));
};

import type { APIRoute } from 'astro';
import { answerPacked } from '../../site/search/built/pack.ts';
import { loadRecords } from '../../site/search/records/load-records.ts';
import { wordsAt } from '../../strings/words-at.ts';

/** Every page that a question can be answered with: what the index of pages is made from. */
export const GET: APIRoute = async ({ url }) => answerPacked(await loadRecords(wordsAt(url)));

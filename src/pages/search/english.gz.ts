import type { APIRoute } from 'astro';
import { answerPacked } from '../../site/search/built/pack.ts';
import { loadEnglishNames } from '../../site/search/built/english-names.ts';

/** The names that questions in English may use, with the words that plans print; for pages in English alone. */
export const GET: APIRoute = async () => answerPacked(await loadEnglishNames());

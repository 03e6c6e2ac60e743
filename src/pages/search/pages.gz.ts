import type { APIRoute } from 'astro';
import { answerBytes } from '../../site/search/built/pack.ts';
import { packedPages } from '../../site/search/built/say-packed-files.ts';
import { wordsAt } from '../../strings/words-at.ts';

/** Every page that a question can be answered with: what is read where they are few, and what their index is made from. */
export const GET: APIRoute = async ({ url }) => answerBytes(await packedPages(wordsAt(url)));

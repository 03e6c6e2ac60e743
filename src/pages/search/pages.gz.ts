import type { APIRoute } from 'astro';
import { answerBytes } from '../../site/search/built/pack.ts';
import { packedPages } from '../../site/search/built/say-packed-files.ts';
import { wordsHere } from '../../strings/here.ts';

/** Every page that a question can be answered with: what is read where they are few, and what their index is made from. */
export const GET: APIRoute = async () => answerBytes(await packedPages(wordsHere()));

import type { APIRoute } from 'astro';
import { answerBytes } from '../../site/search/built/pack.ts';
import { packedBlocks } from '../../site/search/built/say-packed-files.ts';
import { wordsHere } from '../../strings/here.ts';

/** Every page of every plan with its blocks, for the search. */
export const GET: APIRoute = async () => answerBytes(await packedBlocks(wordsHere()));

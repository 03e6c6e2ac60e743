import type { APIRoute } from 'astro';
import { answerBytes } from '../../site/search/built/pack.ts';
import { packedTargets } from '../../site/search/built/say-packed-files.ts';

/** Every target with what the search compares, and the units it reads: what is read where they are few, and what their index is made from. */
export const GET: APIRoute = async () => answerBytes(await packedTargets());

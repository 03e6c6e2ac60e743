import type { APIRoute } from 'astro';
import { answerPacked } from '../../site/search/built/pack.ts';
import { loadReaderVocabulary } from '../../site/read/built/reader-words.ts';

/** The vocabularies that plans are read by, for the page that reads a plan of one's own. */
export const GET: APIRoute = async () => answerPacked(await loadReaderVocabulary());

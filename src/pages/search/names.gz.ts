import type { APIRoute } from 'astro';
import { loadVocabulary } from '../../library/load/load-vocabulary.ts';
import { answerPacked } from '../../site/search/built/pack.ts';

/** Names of places, firms and what else plans name: offered where they are like what was not found. */
export const GET: APIRoute = async () => answerPacked((await loadVocabulary()).names.map(({ zh }) => zh));

import type { APIRoute } from 'astro';
import { loadFigures } from '../../library/figures.ts';
import { loadVocabulary } from '../../library/load.ts';
import { indicatorsInUse } from '../../site/indicators/indicators.ts';
import { answerPacked } from '../../site/search/built/pack.ts';

/** Names of topics, places, firms and indicators: offered where they are like what was not found. */
export const GET: APIRoute = async () => {
  const [vocabulary, figures] = await Promise.all([loadVocabulary(), loadFigures()]);
  const { topics, names } = vocabulary;
  return answerPacked([...topics, ...names, ...indicatorsInUse(vocabulary, figures)].map(({ zh }) => zh));
};

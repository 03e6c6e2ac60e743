import type { APIRoute } from 'astro';
import { loadFigures } from '../../library/figures.ts';
import { loadUnits, loadVocabulary } from '../../library/load.ts';
import { answerPacked } from '../../site/search/built/pack.ts';
import { searchTargets } from '../../site/search/built/search-targets.ts';

/** Every target with what the search compares, and the units it reads. */
export const GET: APIRoute = async () => {
  const [{ targets }, vocabulary, units] = await Promise.all([loadFigures(), loadVocabulary(), loadUnits()]);
  return answerPacked(searchTargets(targets, vocabulary, units));
};

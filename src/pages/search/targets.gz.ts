import type { APIRoute } from 'astro';
import { loadFigures } from '../../library/figures.ts';
import { loadUnits, loadVocabulary } from '../../library/load.ts';
import { sayStated } from '../../library/say-figure-name.ts';
import { answerPacked } from '../../site/search/pack.ts';
import { searchTargets } from '../../site/search/search-targets.ts';
import { wordsAt } from '../../strings/words-at.ts';

/** Every target with what the search compares, and the units it reads. */
export const GET: APIRoute = async ({ url }) => {
  const words = wordsAt(url);
  const [{ targets }, vocabulary, units] = await Promise.all([loadFigures(), loadVocabulary(), loadUnits()]);
  return answerPacked(searchTargets(targets, vocabulary, units, (name) => sayStated(name, words)));
};

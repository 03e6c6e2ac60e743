import type { APIRoute } from 'astro';
import { loadFigures } from '../../library/figures.ts';
import { loadEveryday, loadPairs, loadPlans, loadVocabulary } from '../../library/load.ts';
import { answerPacked } from '../../site/search/pack.ts';
import { pageRecords } from '../../site/search/records/say-page-records.ts';
import { wordsAt } from '../../strings/words-at.ts';

/** Every page that a question can be answered with: what the index of pages is made from. */
export const GET: APIRoute = async ({ url }) => {
  const [plans, vocabulary, figures, wording, everyday] = await Promise.all([
    loadPlans(),
    loadVocabulary(),
    loadFigures(),
    loadPairs(),
    loadEveryday(),
  ]);
  return answerPacked(
    pageRecords({ plans, vocabulary, figures, wording, words: wordsAt(url), everyday: (id) => everyday.get(id)?.words ?? [] }),
  );
};

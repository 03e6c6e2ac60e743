import type { CheckCorpus } from '../../../src/search/check/check-text.ts';
import { kindOf } from '../../../src/search/question/vocabulary.ts';
import { searchCorpus } from '../corpus.ts';

/** What the page checks a text against, made in Node. */
export async function checkCorpus(): Promise<CheckCorpus> {
  const { source, targets, words } = await searchCorpus();
  const places = words.entries.filter((entry) => kindOf(entry) === 'place');
  return { source, targets, places: places.map(({ names, plans = [] }) => ({ names, plans })) };
}

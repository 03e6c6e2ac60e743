import { loadFigures } from '../../src/library/figures.ts';
import { loadDivisions } from '../../src/library/load/load-places.ts';
import { loadPlans } from '../../src/library/load/load-plans.ts';
import { loadVocabulary } from '../../src/library/load/load-vocabulary.ts';
import { loadPairs } from '../../src/library/load/load-wording.ts';
import { loadEveryday, loadUnits } from '../../src/library/load/load-words.ts';
import { sayPage } from '../../src/library/say-where.ts';
import { packDivisions } from '../../src/search/question/division-entries.ts';
import { isGeneral } from '../../src/search/question/cut-words.ts';
import { openLexicon } from '../../src/search/question/vocabulary.ts';
import type { SearchCorpus } from '../../src/search/question/answer-question.ts';
import { wholeSource } from '../../src/search/source.ts';
import { type TargetFile, wholeTargets } from '../../src/search/targets.ts';
import { knownEntries } from '../../src/site/search/records/known-entries.ts';
import { indexPages } from '../../src/site/search/records/say-index-records.ts';
import type { PageRecord } from '../../src/search/pages.ts';
import { searchPages } from '../../src/site/search/built/search-pages.ts';
import { searchTargets } from '../../src/site/search/built/search-targets.ts';
import { words as say } from '../../src/strings/languages.ts';

/** Every page of every plan with its blocks, as the search gets them. */
export const textPages = async (): Promise<PageRecord[]> =>
  (await loadPlans()).flatMap((plan) => searchPages(plan, (name) => sayPage(name, say('zh-CN'))));

/** Every target, as the search gets it. */
export async function targetFile(): Promise<TargetFile> {
  const [vocabulary, figures, units] = await Promise.all([loadVocabulary(), loadFigures(), loadUnits()]);
  return searchTargets(figures.targets, vocabulary, units);
}

/** What the search page answers from, made in Node from content/ and seeds/ as the build makes it. */
export async function searchCorpus(): Promise<SearchCorpus> {
  const [plans, vocabulary, figures, everyday, provinces, { pairs }] = await Promise.all([
    loadPlans(),
    loadVocabulary(),
    loadFigures(),
    loadEveryday(),
    loadDivisions(),
    loadPairs(),
  ]);
  const words = say('zh-CN');
  const divisions = provinces.flatMap((province) => province.divisions);
  const entries = knownEntries({ plans, vocabulary, figures, everyday, divisions, pairs });
  const pages = indexPages({ plans, words }).map(({ id, name }) => ({ id, name }));
  return {
    source: wholeSource(await textPages()),
    words: { entries, divisions: packDivisions([]), pages, blankFiles: 1 },
    lexicon: openLexicon(entries, isGeneral),
    targets: wholeTargets(await targetFile()),
  };
}

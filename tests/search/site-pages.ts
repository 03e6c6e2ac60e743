import { loadFigures } from '../../src/library/figures.ts';
import { loadEveryday, loadPairs, loadPlans, loadVocabulary } from '../../src/library/load.ts';
import type { SitePage } from '../../src/search/page-record.ts';
import { pageRecords } from '../../src/site/search/records/say-page-records.ts';
import { words } from '../../src/strings/languages.ts';

/** Every page of the site as the search gets it. */
export async function sitePages(): Promise<SitePage[]> {
  const [plans, vocabulary, figures, wording, everyday] = await Promise.all([
    loadPlans(),
    loadVocabulary(),
    loadFigures(),
    loadPairs(),
    loadEveryday(),
  ]);
  return pageRecords({ plans, vocabulary, figures, wording, words: words('zh-CN'), everyday: (id) => everyday.get(id)?.words ?? [] });
}

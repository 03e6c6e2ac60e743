import { loadFigures } from '../../src/library/figures.ts';
import { loadPairs, loadPlans, loadVocabulary } from '../../src/library/load.ts';
import type { SitePage } from '../../src/search/page-record.ts';
import { pageRecords } from '../../src/site/search/records/say-page-records.ts';
import { words } from '../../src/strings/languages.ts';

/** Every page of the site as the search gets it. */
export async function sitePages(): Promise<SitePage[]> {
  const [plans, vocabulary, figures, wording] = await Promise.all([loadPlans(), loadVocabulary(), loadFigures(), loadPairs()]);
  return pageRecords({ plans, vocabulary, figures, wording, words: words('zh-CN'), everyday: () => [] });
}

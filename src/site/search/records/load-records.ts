import type { SitePage } from '../../../search/page-record.ts';
import { loadFigures } from '../../../library/figures.ts';
import { loadEveryday, loadPairs, loadPlans, loadVocabulary } from '../../../library/load.ts';
import { pageRecords } from './say-page-records.ts';
import type { RecordCorpus } from './say-record.ts';

let loaded: Promise<SitePage[]> | undefined;

/** Every page of the site that a question can be answered with. Made once a build. */
export const loadRecords = (words: RecordCorpus['words']): Promise<SitePage[]> =>
  (loaded ??= Promise.all([loadPlans(), loadVocabulary(), loadFigures(), loadPairs(), loadEveryday()]).then(
    ([plans, vocabulary, figures, wording, everyday]) =>
      pageRecords({ plans, vocabulary, figures, wording, words, everyday: (id) => everyday.get(id)?.words ?? [] }),
  ));

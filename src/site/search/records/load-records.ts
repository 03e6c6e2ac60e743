import type { SitePage } from '../../../search/page-record.ts';
import { loadFigures } from '../../../library/figures.ts';
import { loadDivisions, loadEveryday, loadPairs, loadPlans, loadTerms, loadVocabulary } from '../../../library/load.ts';
import { pageRecords } from './say-page-records.ts';
import type { RecordCorpus } from './say-record.ts';

let loaded: Promise<SitePage[]> | undefined;

/** Every page of the site that a question can be answered with. Made once a build. */
export const loadRecords = (words: RecordCorpus['words']): Promise<SitePage[]> =>
  (loaded ??= Promise.all([loadPlans(), loadVocabulary(), loadFigures(), loadPairs(), loadTerms(), loadDivisions(), loadEveryday()]).then(
    ([plans, vocabulary, figures, wording, terms, divisions, everyday]) =>
      pageRecords({ plans, vocabulary, figures, wording, terms, divisions, words, everyday: (id) => everyday.get(id)?.words ?? [] }),
  ));

import type { SitePage } from '../../../search/page-record.ts';
import { loadFigures } from '../../../library/figures.ts';
import { loadDivisions } from '../../../library/load/load-places.ts';
import { loadPlans } from '../../../library/load/load-plans.ts';
import { loadVocabulary } from '../../../library/load/load-vocabulary.ts';
import { loadPairs } from '../../../library/load/load-wording.ts';
import { loadEveryday, loadTerms } from '../../../library/load/load-words.ts';
import { loadPictures } from '../../pictures/say-pictures.ts';
import { pageRecords } from './say-page-records.ts';
import type { RecordCorpus } from './say-record.ts';

let loaded: Promise<SitePage[]> | undefined;

/** Every page of the site that a question can be answered with. Made once a build. */
export const loadRecords = (words: RecordCorpus['words']): Promise<SitePage[]> => (loaded ??= readRecords(words));

async function readRecords(words: RecordCorpus['words']): Promise<SitePage[]> {
  const [plans, vocabulary, figures, wording, terms, divisions, everyday, pictures] = await Promise.all([
    loadPlans(),
    loadVocabulary(),
    loadFigures(),
    loadPairs(),
    loadTerms(),
    loadDivisions(),
    loadEveryday(),
    loadPictures(),
  ]);
  const named = (id: string): readonly string[] => everyday.get(id)?.words ?? [];
  return pageRecords({ plans, vocabulary, figures, wording, terms, divisions, pictures, words, everyday: named });
}

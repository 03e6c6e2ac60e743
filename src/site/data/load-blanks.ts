import type { Blank } from '../../search/question/blank-files.ts';
import { loadFigures } from '../../library/figures.ts';
import { loadPlans } from '../../library/load/load-plans.ts';
import { loadVocabulary } from '../../library/load/load-vocabulary.ts';
import type { SaidAbsence } from '../../library/say-absence.ts';
import type { Absence } from '../../library/absence.ts';
import { searchBlanks } from './blanks.ts';

let loaded: Promise<Blank[]> | undefined;

/** Every entry that some plan has nothing of, as the search says it. Made once a build. */
export const loadBlanks = (say: (absence: Absence) => SaidAbsence): Promise<Blank[]> =>
  (loaded ??= Promise.all([loadPlans(), loadVocabulary(), loadFigures()]).then(([plans, vocabulary, figures]) =>
    searchBlanks({ plans, vocabulary, figures }, say),
  ));

import type { APIRoute } from 'astro';
import { loadFigures } from '../../library/figures.ts';
import { loadDivisions } from '../../library/load/load-places.ts';
import { loadPlans } from '../../library/load/load-plans.ts';
import { loadVocabulary } from '../../library/load/load-vocabulary.ts';
import { loadPairs } from '../../library/load/load-wording.ts';
import { loadEveryday } from '../../library/load/load-words.ts';
import { sayAbsence } from '../../library/say-absence.ts';
import { fileCount } from '../../search/question/blank-files.ts';
import { recordNumbers } from '../../search/page-source.ts';
import { isDivision, packDivisions } from '../../search/question/division-entries.ts';
import type { WordFile } from '../../search/question/word-file.ts';
import { loadBlanks } from '../../site/data/load-blanks.ts';
import { answerPacked } from '../../site/search/built/pack.ts';
import { knownEntries } from '../../site/search/records/known-entries.ts';
import { loadRecords } from '../../site/search/records/load-records.ts';
import { indexPages } from '../../site/search/records/say-index-records.ts';
import { wordsHere } from '../../strings/here.ts';

/** What questions may name, for the search (3D打印 finds 增材制造), and which entries some plan has nothing of. */
export const GET: APIRoute = async () => {
  const [plans, vocabulary, figures, everyday, provinces, { pairs }] = await Promise.all([
    loadPlans(),
    loadVocabulary(),
    loadFigures(),
    loadEveryday(),
    loadDivisions(),
    loadPairs(),
  ]);
  const divisions = provinces.flatMap((province) => province.divisions);
  const blanks = await loadBlanks((absence) => sayAbsence(absence, wordsHere()));
  const missed = new Set(blanks.map(({ id }) => id));
  const numbers = recordNumbers(await loadRecords(wordsHere()));
  const numbered = <Entry extends { id: string }>(entry: Entry): Entry & { record?: number } => {
    const record = numbers.get(entry.id);
    return record === undefined ? entry : { ...entry, record };
  };
  const entries = knownEntries({ plans, vocabulary, figures, everyday, divisions, pairs }).map((entry) => ({
    ...numbered(entry),
    ...(missed.has(entry.id) && { isMissed: true as const }),
  }));
  const file: WordFile = {
    entries: entries.filter((entry) => !isDivision(entry)),
    divisions: packDivisions(entries.filter(isDivision)),
    pages: indexPages({ plans, words: wordsHere() }).map(({ id, name }) => numbered({ id, name })),
    blankFiles: fileCount(blanks.length),
  };
  return answerPacked(file);
};

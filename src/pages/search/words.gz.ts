import type { APIRoute } from 'astro';
import { loadFigures } from '../../library/figures.ts';
import { loadEveryday, loadPlans, loadVocabulary } from '../../library/load.ts';
import { sayAbsence } from '../../library/say-absence.ts';
import { fileCount } from '../../search/blank-files.ts';
import type { WordFile } from '../../search/question/word-file.ts';
import { loadBlanks } from '../../site/data/load-blanks.ts';
import { knownEntries } from '../../site/search/records/known-entries.ts';
import { answerPacked } from '../../site/search/pack.ts';
import { indexPages } from '../../site/search/records/say-index-records.ts';
import { words } from '../../strings/languages.ts';

/** What questions may name, for the search (3D打印 finds 增材制造), and which entries some plan has nothing of. */
export const GET: APIRoute = async () => {
  const [plans, vocabulary, figures, everyday] = await Promise.all([loadPlans(), loadVocabulary(), loadFigures(), loadEveryday()]);
  const blanks = await loadBlanks((absence) => sayAbsence(absence, words('zh-CN')));
  const missed = new Set(blanks.map(({ id }) => id));
  const file: WordFile = {
    entries: knownEntries({ plans, vocabulary, figures, everyday }).map((entry) => ({
      ...entry,
      ...(missed.has(entry.id) && { isMissed: true }),
    })),
    pages: indexPages({ words: words('zh-CN') }).map(({ id, name }) => ({ id, name })),
    blankFiles: fileCount(blanks.length),
  };
  return answerPacked(file);
};

import type { APIRoute } from 'astro';
import { loadVocabulary } from '../../library/load.ts';
import { sayAbsence } from '../../library/say-absence.ts';
import { fileCount } from '../../search/blank-files.ts';
import type { WordFile } from '../../search/topics.ts';
import { loadBlanks } from '../../site/data/load-blanks.ts';
import { answerPacked } from '../../site/search/pack.ts';
import { words } from '../../strings/languages.ts';

/** The names of every topic, for the search (3D打印 finds 增材制造), and which entries some plan has nothing of. */
export const GET: APIRoute = async () => {
  const { topics } = await loadVocabulary();
  const blanks = await loadBlanks((absence) => sayAbsence(absence, words('zh-CN')));
  const file: WordFile = {
    topics: topics.map(({ zh, aliases, not }) => ({ zh, aliases, not })),
    blanks: blanks.map(({ id, names }) => ({ id, names })),
    blankFiles: fileCount(blanks.length),
  };
  return answerPacked(file);
};

import type { APIRoute } from 'astro';
import { loadFigures } from '../../library/figures.ts';
import { loadPlans, loadVocabulary } from '../../library/load.ts';
import { answerPacked } from '../../site/search/pack.ts';
import { searchBlanks } from '../../site/data/blanks.ts';
import type { WordFile } from '../../search/topics.ts';
import { sayAbsence } from '../../library/say-absence.ts';
import { words } from '../../strings/languages.ts';

/** The names of every topic, for the search (3D打印 finds 增材制造), and which plans have nothing of an entry. */
export const GET: APIRoute = async () => {
  const [plans, vocabulary, figures] = await Promise.all([loadPlans(), loadVocabulary(), loadFigures()]);
  const file: WordFile = {
    topics: vocabulary.topics.map(({ zh, aliases, not }) => ({ zh, aliases, not })),
    blanks: searchBlanks({ plans, vocabulary, figures }, (absence) => sayAbsence(absence, words('zh-CN'))),
  };
  return answerPacked(file);
};

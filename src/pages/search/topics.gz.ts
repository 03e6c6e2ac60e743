import type { APIRoute } from 'astro';
import { uncheckedFor } from '../../library/absence.ts';
import { loadPlans, loadVocabulary } from '../../library/load.ts';
import { answerPacked } from '../../site/search/pack.ts';
import type { WordFile } from '../../search/topics.ts';

/** The names of every topic, for the search (3D打印 finds 增材制造), and the other words of the vocabularies. */
export const GET: APIRoute = async () => {
  const [plans, { topics, names, indicators }] = await Promise.all([loadPlans(), loadVocabulary()]);
  const file: WordFile = {
    topics: topics.map(({ zh, aliases, not, reviewed }) => ({
      zh,
      aliases,
      not,
      unchecked: uncheckedFor({ reviewed }, plans),
    })),
    terms: [...topics, ...names, ...indicators].map(({ zh }) => zh),
  };
  return answerPacked(file);
};

import type { APIRoute } from 'astro';
import { loadPlans } from '../../library/load/load-plans.ts';
import { loadVocabulary } from '../../library/load/load-vocabulary.ts';
import { answerPacked } from '../../site/search/built/pack.ts';
import { simplifiedIn } from '../../site/search/built/simplified-table.ts';

/** Traditional characters and their simplified forms, as far as plans and topics use these. */
export const GET: APIRoute = async () => {
  const [plans, { topics }] = await Promise.all([loadPlans(), loadVocabulary()]);
  const texts = [...plans.map(({ data }) => data.text), ...topics.flatMap(({ zh, aliases }) => [zh, ...aliases])];
  return answerPacked(simplifiedIn(texts));
};

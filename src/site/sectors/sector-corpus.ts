import { isTarget, loadFigures } from '../../library/figures.ts';
import { loadPlans, loadVocabulary } from '../../library/load.ts';
import type { Corpus } from './sectors.ts';

/** What the pages of sectors are made from. */
export async function loadCorpus(): Promise<Corpus & Awaited<ReturnType<typeof load>>> {
  const loaded = await load();
  return {
    ...loaded,
    targetsOf: (plan) => loaded.figures.of(plan).filter(isTarget),
    baselinesOf: (plan) => loaded.figures.of(plan).filter((figure) => !isTarget(figure)),
  };
}

async function load() {
  const [plans, vocabulary, figures] = await Promise.all([loadPlans(), loadVocabulary(), loadFigures()]);
  return { plans, vocabulary, figures };
}

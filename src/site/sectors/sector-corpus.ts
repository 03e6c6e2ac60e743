import { type Figures, isTarget } from '../../library/figures.ts';
import { loadWhole, type Scope } from '../../library/groups/scope.ts';
import type { Corpus } from './sectors.ts';

/** What the pages of sectors are made from: the plans that a page sets side by side. */
export const corpusOf = ({
  plans,
  vocabulary,
  figures,
  corpus,
}: Scope): Corpus & Pick<Scope, 'plans' | 'vocabulary'> & { figures: Figures } => ({
  ...{ plans, vocabulary, figures, all: corpus.plans },
  targetsOf: (plan) => figures.of(plan).filter(isTarget),
  baselinesOf: (plan) => figures.of(plan).filter((figure) => !isTarget(figure)),
});

/** The same of all plans. */
export const loadCorpus = async (): Promise<ReturnType<typeof corpusOf>> => corpusOf(await loadWhole());

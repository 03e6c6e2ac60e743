import type { WordInPlans } from './absent-words.ts';

/** A word that some plans have and others lack. */
export interface Lacking {
  word: string;
  byNames: boolean;
  /** Ids of the plans that lack it. */
  plans: string[];
}

/** What may be said to be absent. */
export interface Denial {
  /** Words that stand in no plan. */
  nowhere: string[];
  /** Words, not figures: which plans happen to print one number is no news. */
  lacking: Lacking[];
}

/** What the texts allow to be denied of the words of a question, one by one; nothing is said of words joined. */
export function denialOf(words: readonly WordInPlans[], plans: readonly string[]): Denial {
  const lacks = words.map(({ word, byNames, isFigure, plans: having }) => ({
    word,
    byNames,
    isFigure,
    plans: plans.filter((id) => !having.has(id)),
  }));
  return {
    nowhere: [...new Set(lacks.filter((each) => each.plans.length === plans.length).map(({ word }) => word))],
    lacking: lacks.filter((each) => !each.isFigure && each.plans.length > 0 && each.plans.length < plans.length),
  };
}

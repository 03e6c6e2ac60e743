import { anyOf } from './pattern.ts';

/** How a plan speaks of its own whole territory, and the plain word of each. */
const wholes: Readonly<Record<string, string>> = {
  全省: '全省',
  全市: '全市',
  全区: '全区',
  全县: '全县',
  全州: '全州',
  我省: '全省',
  我市: '全市',
  我区: '全区',
  我县: '全县',
  我州: '全州',
  本省: '全省',
  本市: '全市',
};

/** Any word for the plan's own whole territory, as a part of a pattern. */
export const territory = anyOf(Object.keys(wholes));

/** The plain word for a territory: 我省 → 全省; any other word is itself. */
export const plainTerritory = (word: string): string => wholes[word] ?? word;

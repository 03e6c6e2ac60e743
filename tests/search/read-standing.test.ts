import { expect, it } from 'vitest';
import { readStanding } from '../../src/search/question/read-standing.ts';
import { searchCorpus } from './corpus.ts';

const { lexicon, targets, source } = await searchCorpus();

it.each([
  ['邢台羊驼光伏', 'place:邢台 words:羊驼 thing:光伏'],
  ['河南羊驼养殖', 'place:河南 words:羊驼养殖'],
  ['羊驼的光伏', 'words:羊驼 idle:的 thing:光伏'],
  // Printed as a whole: what stands in a plan isn't taken apart.
  ['新能源汽车特色园区', 'words:新能源汽车特色园区'],
  // No name in it: nothing to take apart.
  ['羊驼养殖', 'words:羊驼养殖'],
])('%s', async (typed, expected) => {
  const { parts } = await readStanding(typed, lexicon, targets.units, source);
  expect(parts.map(({ kind, text }) => `${kind}:${text}`).join(' ')).toBe(expected);
});

import { expect, it } from 'vitest';
import { loadFoundWords } from '../../../src/site/search/built/found-words.ts';

it.each<[example: string, is: boolean]>([
  ['石墨烯', true],
  ['“领导小组”', true],
  ['创新平台 300家', true],
  ['酱香白酒', false],
  ['酱香白酒 石墨烯', false],
  ['graphene', false],
])('%s in Chinese', async (example, is) => {
  expect((await loadFoundWords())(example)).toBe(is);
});

import { expect, it } from 'vitest';
import { findPages } from '../../src/search/page-find.ts';
import { openPageIndex } from '../../src/search/indexed/page-index.ts';
import { wholePages } from '../../src/search/page-source.ts';
import { pageIndex } from '../../src/site/search/built/index-files.ts';
import { filesIn } from './index-files.ts';
import { sitePages } from './site-pages.ts';

const pages = await sitePages();

/** Names of every kind, whole and in part; words side by side, sentences, and what no page holds. */
const questions = [
  ...pages.filter((_, i) => i % 18 === 0).flatMap(({ name, also }) => [[name], [name.slice(0, 2)], [name.slice(1)], also.slice(0, 1)]),
  ['邢台', '光伏'],
  ['河北', '2018', '生物医药'],
  ['哪些规划设领导小组'],
  ['石家庄2020年增加值目标是多少'],
  ['冀政发[2018]3号'],
  ['贵州的茶叶要种多少亩'],
  ['x'],
  ['“'],
].filter((words) => words.length > 0);

it('the index of pages finds the very pages that stand in their list, in the same order', async () => {
  const [whole, index] = [wholePages(pages), await openPageIndex(filesIn(pageIndex(pages)).from)];
  const unlike: (readonly string[])[] = [];
  for (const words of questions) {
    const [own, other] = await Promise.all([index, whole].map((source) => findPages({ words }, source)));
    if (JSON.stringify(own) !== JSON.stringify(other)) unlike.push(words);
  }
  expect(questions.length).toBeGreaterThan(200);
  expect(unlike).toEqual([]);
});

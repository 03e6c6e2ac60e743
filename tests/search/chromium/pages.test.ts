import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageKinds } from '../../../src/search/page-record.ts';
import { readSitePages } from '../../../scripts/page-index.ts';
import { findPages } from '../../../src/search/page-find.ts';
import { wholePages } from '../../../src/search/page-source.ts';
import { site, withPage } from '../../browser/visit.ts';
import type { InPage } from './ask-pages.ts';
import { openModule } from './module.ts';

const pages = readSitePages(site.dist);

/** Names of every kind, whole and in part; words side by side, sentences, and what no page holds. */
const questions = [
  ...pages.filter((_, i) => i % 9 === 0).flatMap(({ name, also }) => [[name], [name.slice(0, 2)], [name.slice(1)], also.slice(0, 1)]),
  ['邢台', '光伏'],
  ['河北', '2018', '生物医药'],
  ['哪些规划设领导小组'],
  ['石家庄2020年增加值目标是多少'],
  ['冀政发[2018]3号'],
  ['贵州的茶叶要种多少亩'],
  ['x'],
  ['“'],
].filter((words) => words.length > 0);

it('the index of a build finds the very pages that stand in its list, in the same order', async () => {
  const whole = wholePages(pages);
  const expected = await Promise.all(questions.map(async (words) => (await findPages({ words }, whole)).map(({ page: { id } }) => id)));
  const found = await withPage({}, async (page) => {
    await openModule(page);
    await page.addScriptTag({ url: '/tests/search/chromium/ask-pages.ts', type: 'module' });
    await page.waitForFunction(() => 'pages' in window);
    return page.evaluate((asked) => (window as unknown as { pages: InPage }).pages.findAll(asked), questions);
  });
  const unlike = questions.flatMap((words, i) =>
    JSON.stringify(found[i]) === JSON.stringify(expected[i]) ? [] : [{ words, found: found[i], expected: expected[i] }],
  );
  expect(questions.length).toBeGreaterThan(400);
  expect(unlike).toEqual([]);
});

it('every page that the search knows is there, its place in it too; no kind is without pages', () => {
  const files = new Map<string, string>();
  const read = (file: string): string => {
    const known = files.get(file) ?? readFileSync(file, 'utf8');
    files.set(file, known);
    return known;
  };
  const lost = pages.filter(({ path }) => {
    const [folder, hash] = path.split('#');
    const file = `${site.dist}/${folder}index.html`;
    return !existsSync(file) || (hash !== undefined && !read(file).includes(`id="${hash}"`));
  });
  expect(lost.map(({ path }) => path)).toEqual([]);
  const kinds = new Set(pages.map(({ kind }) => kind));
  expect(pageKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  expect(pages.filter(({ name, what, line }) => name === '' || what === '' || line === '').map(({ id }) => id)).toEqual([]);
});

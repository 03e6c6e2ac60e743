import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const isWords = (path: string): boolean => /\/(?:zh-CN|en)(?:-[a-z]+)?\.ts$/.test(path);
const files = globSync('src/{library,site,layouts,pages,charts}/**/*.{ts,astro}').map((path) => path.replaceAll('\\', '/'));

/** Scripts of pages that take the words of their subject alone, not those of the whole site. */
const ownDictionaries = [
  'src/site/search/words/browser-words.ts',
  'src/site/passages/page-words.ts',
  'src/site/read/own-words.ts',
  'src/site/check/check-words.ts',
  'src/site/query/query-words.ts',
  'src/site/offline/offline-words.ts',
];

it('no page, part or question names a language', () => {
  const naming = files
    .filter((path) => !isWords(path) && !ownDictionaries.includes(path))
    .filter((path) => /from '[^']*\/(?:zh-CN|en)(?:-[a-z]+)?\.ts'/.test(readFileSync(path, 'utf8')));
  expect(naming).toEqual([]);
});

it('words are put on by parts, and by say-*.ts, which get them with the values', () => {
  const asking = files.filter((path) => path.endsWith('.ts') && !isWords(path) && !path.startsWith('src/pages/'));
  const taking = asking.filter((path) => /strings\/(?:languages|here|zh-CN)\.ts'/.test(readFileSync(path, 'utf8')));
  const allowed = /\/say-[a-z-]+\.ts$|\/feed\.ts$/;
  expect(taking.filter((path) => !allowed.test(path) && !ownDictionaries.includes(path))).toEqual([]);
});

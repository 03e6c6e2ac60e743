import { describe, expect, it } from 'vitest';
import { addressOf, offlineFiles } from '../../../src/site/offline/offline-files.ts';

const folders = ['', 'en/'];
const files = (...paths: string[]) => paths.map((path) => ({ path, sum: '' }));
const release = files(
  'index.html',
  'en/index.html',
  'en/search/names.gz',
  'search/blocks.gz',
  '_astro/a.js',
  'data/index.html',
  'data/targets.json',
  'data/quantities.json',
  'data/plans/jia.json',
  'data/query.sqlite.gz',
  'data/duizhao.zip',
  'targets/jia/1.json',
  'targets/jia/1/index.html',
  'indicators/gdp.json',
  'compare/passages/known.json',
  'cards/jia.png',
  'en/cards/jia.png',
  'charts/a/a.svg',
  'charts/a/a.png',
  'plans/jia.txt',
  'plans/jia.epub',
  'plans/jia.akn.xml',
  'changes/feed.xml',
  '_headers',
  'sitemap-0.xml',
  'offline.js',
);
const kept = (folder: string, isWhole = false, of = release): string[] =>
  offlineFiles(of, folder, folders, isWhole).map(({ path }) => path);

describe('what of a release is kept', () => {
  const asked = ['search/blocks.gz', '_astro/a.js', 'data/targets.json', 'data/plans/jia.json', 'data/query.sqlite.gz'];
  const shared = [...asked, 'indicators/gdp.json', 'compare/passages/known.json', 'charts/a/a.svg', 'plans/jia.txt'];

  it('in the first language: its pages, and what pages ask for', () => {
    expect(kept('').sort()).toEqual(['index.html', 'data/index.html', 'targets/jia/1/index.html', ...shared].sort());
  });

  it('in another: its pages and files in its words, and what all share', () => {
    expect(kept('en/').sort()).toEqual(['en/index.html', 'en/search/names.gz', ...shared].sort());
  });

  it('of a release without that language, the first', () => {
    const early = release.filter(({ path }) => !path.startsWith('en/'));
    expect(kept('en/', false, early)).toEqual(kept('', false, early));
  });

  it('whole: everything but what hosts read', () => {
    const hosts = ['_headers', 'sitemap-0.xml', 'offline.js'];
    expect(kept('', true)).toEqual(release.flatMap(({ path }) => (hosts.includes(path) ? [] : [path])));
  });
});

it.each([
  ['index.html', ''],
  ['plans/jia/index.html', 'plans/jia/'],
  ['404.html', '404.html'],
  ['plans/myindex.html', 'plans/myindex.html'],
])('asks for %s at “%s”', (path, address) => {
  expect(addressOf(path)).toBe(address);
});

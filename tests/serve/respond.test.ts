import { describe, expect, it } from 'vitest';
import { type Answer, answer } from '../../src/serve/respond.ts';
import { parseRedirects } from '../../src/serve/redirect-rules.ts';
import { contentType } from '../../src/serve/types.ts';

const files = new Set([
  '404.html',
  '_headers',
  '_redirects',
  'data/SHA256SUMS',
  'data/plans.json',
  'index.html',
  'plans/index.html',
  'topics/old/index.html',
  '规划/index.html',
]);

const kindOf = (path: string): 'file' | 'folder' | null => {
  if (files.has(path)) return 'file';
  return [...files].some((file) => file.startsWith(`${path}/`)) ? 'folder' : null;
};

const redirects = parseRedirects(`# moved for good
/topics/old/ /topics/new/ 301
/plans/a/* /plans/b/:splat 301

/here/ /there/
/never/ /shown/ 200
/ghost/
https://elsewhere.example/ /x/ 301
`);

const missing: Answer = { status: 404, file: '404.html' };

describe('a site at the root of a host', () => {
  it.each<[address: string, answered: Answer]>([
    ['/', { status: 200, file: 'index.html' }],
    ['/plans/', { status: 200, file: 'plans/index.html' }],
    ['/plans/?q=大数据', { status: 200, file: 'plans/index.html' }],
    ['/plans', { status: 301, to: '/plans/' }],
    ['/plans?q=a?b', { status: 301, to: '/plans/?q=a?b' }],
    ['/data/plans.json', { status: 200, file: 'data/plans.json' }],
    ['/data/SHA256SUMS', { status: 200, file: 'data/SHA256SUMS' }],
    ['/%E8%A7%84%E5%88%92/', { status: 200, file: '规划/index.html' }],
    ['/%E8%A7%84%E5%88%92', { status: 301, to: '/%E8%A7%84%E5%88%92/' }],
    ['/./plans//', { status: 200, file: 'plans/index.html' }],
    ['//plans', { status: 301, to: '/plans/' }],
    ['/topics/old/', { status: 301, to: '/topics/new/' }],
    ['/plans/a/s1/', { status: 301, to: '/plans/b/s1/' }],
    ['/here/', { status: 301, to: '/there/' }],
    ['/nowhere/', missing],
    ['/never/', missing],
    ['/ghost/', missing],
    ['/data/', missing],
    ['/data/plans.json/', missing],
    ['/_redirects', missing],
    ['/_headers', missing],
    ['/../package.json', missing],
    ['/..%2f..%2fpackage.json', missing],
    ['/..\\package.json', missing],
    ['/%00', missing],
    ['/%E8%A7', missing],
    ['//elsewhere.example/', missing],
    ['http://elsewhere.example/plans/', missing],
    ['*', missing],
  ])('%s', (address, answered) => {
    expect(answer(address, { base: '/', redirects, kindOf })).toEqual(answered);
  });
});

describe('a site under a path of its own', () => {
  it.each<[address: string, answered: Answer]>([
    ['/duizhao/', { status: 200, file: 'index.html' }],
    ['/duizhao', { status: 301, to: '/duizhao/' }],
    ['/duizhao?q=a', { status: 301, to: '/duizhao/?q=a' }],
    ['/duizhao/plans', { status: 301, to: '/duizhao/plans/' }],
    ['/duizhao/data/plans.json', { status: 200, file: 'data/plans.json' }],
    ['/', missing],
    ['/plans/', missing],
    ['/duizhaoplans/', missing],
    ['/duizhao/../plans/', missing],
  ])('%s', (address, answered) => {
    expect(answer(address, { base: '/duizhao/', redirects: [], kindOf })).toEqual(answered);
  });
});

it('a site without a page for what is missing', () => {
  expect(answer('/x/', { base: '/', redirects: [], kindOf: () => null })).toEqual({ status: 404, file: null });
  expect(answer('/', { base: '/', redirects: [], kindOf: () => null })).toEqual({ status: 404, file: null });
});

describe('content types', () => {
  it.each([
    ['plans/index.html', 'text/html; charset=utf-8'],
    ['data/targets.csv', 'text/csv; charset=utf-8'],
    ['data/SHA256SUMS', 'text/plain; charset=utf-8'],
    ['_astro/a.B1.js', 'text/javascript; charset=utf-8'],
    ['targets/a/1.anno.json', 'application/json; charset=utf-8'],
    ['changes/feed.xml', 'application/xml; charset=utf-8'],
    ['favicon.svg', 'image/svg+xml; charset=utf-8'],
    ['search/blocks.gz', 'application/gzip'],
    ['data/duizhao.sqlite', 'application/vnd.sqlite3'],
    ['v.2/page', 'text/plain; charset=utf-8'],
    ['search/a.pf_index', 'application/octet-stream'],
  ])('%s', (file, type) => {
    expect(contentType(file)).toBe(type);
  });
});

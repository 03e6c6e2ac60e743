import { describe, expect, it } from 'vitest';
import { auditSite, showProblem, type Site } from '../../src/audit/audit-site.ts';

const page = (main: string): string => `<!doctype html><html lang="zh-CN"><title>t</title><body><main>${main}</main></body></html>`;
const nowhere = (link: string): string => `link "${link}" leads nowhere. Fix the link or publish the page.`;

/** Audits a site written as path → main, and shows its problems. */
const problems = (mains: Record<string, string>, rest: Omit<Site, 'pages'> = {}): string[] =>
  auditSite({ pages: Object.entries(mains).map(([path, main]) => [path, page(main)]), ...rest }).problems.map(showProblem);

describe('good', () => {
  it.each<[name: string, mains: Record<string, string>, rest?: Omit<Site, 'pages'>]>([
    ['a page with text', { 'index.html': '首页' }],
    ['a link to a folder', { 'index.html': '<a href="/plans/">规划</a>', 'plans/index.html': '<a href="/">首页</a>' }],
    ['a relative link', { 'index.html': '<a href="plans/">x</a>', 'plans/index.html': '<a href="../">x</a>' }],
    ['an id on this page', { 'index.html': '<p id="s1-p1">文</p><a href="#s1-p1">¶</a>' }],
    ['an id on another page', { 'index.html': '<a href="/x/#s1">x</a>', 'x/index.html': '<p id="s1">文</p>' }],
    [
      'an id in a further part of a page',
      {
        'index.html': '<a href="/x/#s9">x</a><a href="/x/">x</a>',
        'x/index.html': '<a href="/x/part-2/">2</a><a href="/x/part-3/">3</a>',
        'x/part-2/index.html': '<p id="s5">文</p>',
        'x/part-3/index.html': '<p id="s9">文</p>',
      },
    ],
    ['an id in Chinese, percent-encoded', { 'index.html': '<p id="文">文</p><a href="#%E6%96%87">¶</a>' }],
    ['the top of a page', { 'index.html': '<a href="#">a</a><a href="#top">b</a>' }],
    ['a quotation by its words', { 'index.html': '<p id="a">文</p><a href="#a:~:text=文">a</a><a href="#:~:text=文">b</a>' }],
    ['a query string', { 'index.html': '<a href="/?q=大数据#a">x</a><p id="a">文</p>' }],
    [
      'other hosts and other schemes',
      { 'index.html': '<a href="https://x.example/y">x</a><a href="mailto:a@b.c">y</a><img src="data:,x">' },
    ],
    ['a file', { 'index.html': '<a href="/data/plans.json">数据</a>' }, { files: ['data/plans.json'] }],
    ['several sizes of an image', { 'index.html': '图<img srcset="/a.png 1x, /b.png 2x">' }, { files: ['a.png', 'b.png'] }],
    ['404.html, which nothing leads to', { 'index.html': '首页', '404.html': '<a href="/">首页</a>' }],
    ['a page that moved', { 'index.html': '首页', 'old/index.html': '</main><meta http-equiv="refresh" content="0;url=/"><main>' }],
    [
      'a page only a moved one leads to',
      {
        'index.html': '<a href="/old/">旧</a>',
        'old/index.html': '</main><meta http-equiv="refresh" content="0; url=/new/"><main>',
        'new/index.html': '新',
      },
    ],
    ['a text for copying, with spaces that are its own', { 'index.html': '<pre>\nif a:\n    b\nER  - </pre>' }],
    ['links without script', { 'index.html': '文<noscript><a href="/x/">x</a></noscript>', 'x/index.html': '文' }],
    ['ids of templates, which are no part of the page', { 'index.html': '<p id="a">文</p><template><p id="a"></p></template>' }],
    [
      'a base',
      { 'index.html': '<p id="a">文</p><a href="/v/2026.12/x/">x</a>', 'x/index.html': '<a href="../#a">a</a><a href="./">b</a>' },
      { base: '/v/2026.12/', files: [] },
    ],
  ])('%s', (_, mains, rest) => {
    expect(problems(mains, rest)).toEqual([]);
  });
});

describe('bad', () => {
  it.each<[name: string, mains: Record<string, string>, said: string[], rest?: Omit<Site, 'pages'>]>([
    ['a dangling link', { 'index.html': '<a href="/plans/y/">y</a>' }, [`dist/index.html: ${nowhere('/plans/y/')}`]],
    ['one told once a page', { 'index.html': '<a href="/y/">y</a><a href="/y/">y</a>' }, [`dist/index.html: ${nowhere('/y/')}`]],
    ['a missing script', { 'index.html': '文<script src="/a.js"></script>' }, [`dist/index.html: ${nowhere('/a.js')}`]],
    [
      'a missing size of an image',
      { 'index.html': '图<img srcset="/a.png 1x, /b.png 2x">' },
      [`dist/index.html: ${nowhere('/b.png')}`],
      { files: ['a.png'] },
    ],
    [
      'a dangling id on this page',
      { 'index.html': '<a href="#s9">x</a>' },
      ['dist/index.html: link "#s9" names an id that dist/index.html does not have. Fix the link or restore the id.'],
    ],
    [
      'a dangling id elsewhere',
      { 'index.html': '<a href="/x/#s9">x</a>', 'x/index.html': '文' },
      ['dist/index.html: link "/x/#s9" names an id that dist/x/index.html does not have. Fix the link or restore the id.'],
    ],
    [
      'a link without its closing slash',
      { 'index.html': '<a href="/x">x</a><a href="/x/">x</a>', 'x/index.html': '文' },
      ['dist/index.html: link "/x" lacks its closing slash. Write "/x/".'],
    ],
    [
      'an address in the wrong case',
      { 'index.html': '<a href="/X/">x</a><a href="/x/">x</a>', 'x/index.html': '文' },
      [`dist/index.html: ${nowhere('/X/')}`],
    ],
    [
      'no address at all',
      { 'index.html': '<a href="http://[">x</a>' },
      ['dist/index.html: link "http://[" is not an address. Correct it.'],
    ],
    [
      'an empty main',
      { 'index.html': ' \n<script>1</script>' },
      ['dist/index.html: the text of <main> is empty. Look for an error while its content was rendered.'],
    ],
    [
      'an orphan',
      { 'index.html': '首页', 'x/index.html': '<a href="/">首页</a>' },
      ['dist/x/index.html: no path of links leads here from home. Link to the page or stop publishing it.'],
    ],
    [
      'a page that says of itself that it is named nowhere',
      { 'index.html': '首页', 'x/index.html': '<meta name="robots" content="noindex, follow"><a href="/">首页</a>' },
      [],
    ],
    [
      'a repeated id',
      { 'index.html': '<p id="a">文</p><p id="a">文</p>' },
      ['dist/index.html: id "a" is given more than once. Give each element its own id.'],
    ],
    [
      'spaces of the source before a text for copying',
      { 'index.html': '<pre>\n    <code>import csv</code></pre>' },
      ['dist/index.html: white space around "import csv" would be copied with it. Set the text with set:text.'],
    ],
    [
      'a line break of the source after one',
      { 'index.html': '<textarea>甲\n  </textarea>' },
      ['dist/index.html: white space around "甲" would be copied with it. Set the text with set:text.'],
    ],
    ['no home', { 'x/index.html': '文' }, ['dist/index.html: the site has no home page. Build the site first.']],
    [
      'a link out of the base',
      { 'index.html': '<a href="/plans/">x</a>' },
      ['dist/index.html: link "/plans/" leaves the site\'s base /v/2026.12/. Make the link with Astro\'s base.'],
      { base: 'v/2026.12' },
    ],
    [
      'a dangling link in the base',
      { 'index.html': '<a href="/v/2026.12/plans/">x</a>' },
      [`dist/index.html: ${nowhere('/v/2026.12/plans/')}`],
      { base: '/v/2026.12/' },
    ],
  ])('%s', (_, mains, said, rest) => {
    expect(problems(mains, rest)).toEqual(said);
  });

  it('a page without main', () => {
    const { problems: found } = auditSite({ pages: new Map([['index.html', '<p>文</p>']]) });
    expect(found.map(showProblem)).toEqual(['dist/index.html: the page has no <main>. Look for an error while its content was rendered.']);
  });
});

it('counts what it looked at', () => {
  expect(auditSite({ pages: [['index.html', page('<a href="/">a</a><a href="#">b</a>')]] })).toEqual({ pages: 1, links: 2, problems: [] });
});

describe('what a page says where its address is shared', () => {
  const shared = ['og:title', 'og:image', 'og:url', 'twitter:card'];
  const head = (image: string): string =>
    `<meta property="og:title" content="甲"><meta property="og:image" content="https://x.example${image}"><meta property="og:url" content="https://x.example/"><meta name="twitter:card" content="summary">`;
  const audited = (path: string, html: string): string[] =>
    auditSite({
      pages: [
        ['index.html', page(`首页${head('/cards/a.png')}`)],
        [path, page(`${html}<a href="/">首页</a>`)],
      ],
      files: ['cards/a.png'],
      shared,
    })
      .problems.map(showProblem)
      .filter((problem) => !problem.includes('no path of links'));

  it.each<[name: string, path: string, html: string, found: string[]]>([
    ['all of it', 'a/index.html', head('/cards/a.png'), []],
    [
      'a picture that isn’t there',
      'a/index.html',
      head('/cards/b.png'),
      ['dist/a/index.html: link "/cards/b.png" leads nowhere. Fix the link or publish the page.'],
    ],
    [
      'nothing',
      'a/index.html',
      '文',
      ['dist/a/index.html: the page says nothing under og:title, og:image, og:url, twitter:card. Make its head with layouts/Page.astro.'],
    ],
    [
      'an empty title, and a name where a property is wanted',
      'a/index.html',
      `${head('/cards/a.png').replace('property="og:url"', 'name="og:url"').replace('content="甲"', 'content=""')}`,
      ['dist/a/index.html: the page says nothing under og:title, og:url. Make its head with layouts/Page.astro.'],
    ],
    ['no address, where it has none', '404.html', head('/cards/a.png').replace(/<meta property="og:url"[^>]*>/, ''), []],
  ])('%s', (_name, path, html, found) => {
    expect(audited(path, html)).toEqual(found);
  });
});

import { describe, expect, it } from 'vitest';
import { relativeAddress } from '../../../src/built/relative/relative-address.ts';
import { relativePage, relativeSheet } from '../../../src/built/relative/relative-page.ts';

const base = '/v/2030.01/';
const site = { base, note: '从磁盘上读。' };

it.each([
  ['home from home', '/v/2030.01/', 'index.html', 'index.html'],
  ['home from a page below', '/v/2030.01/', 'plans/x/index.html', '../../index.html'],
  ['a page with question and anchor', '/v/2030.01/search/?q=a%20b#c', 'plans/index.html', '../search/index.html?q=a%20b#c'],
  ['a file beside', '/v/2030.01/plans/x.txt', 'plans/x/index.html', '../x.txt'],
  ['a page of the same folder', '/v/2030.01/plans/x/#s1', 'plans/x/index.html', 'index.html#s1'],
  ['another page further down', '/v/2030.01/plans/x/s1/', 'plans/x/index.html', 's1/index.html'],
  ['the living site', 'https://example.org/plans/', 'index.html', null],
  ['an anchor', '#s1', 'index.html', null],
  ['outside of the base', '/plans/', 'index.html', null],
])('the way to %s', (_, address, page, way) => {
  expect(relativeAddress(address, page, base)).toBe(way);
});

it('under the root, an address that names a host is none of the site’s', () => {
  expect(relativeAddress('//example.org/', 'index.html', '/')).toBeNull();
  expect(relativeAddress('/plans/', 'index.html', '/')).toBe('plans/index.html');
});

describe('a page from a disk', () => {
  const made = (html: string, page = 'plans/index.html'): string => relativePage(html, page, site);

  it('has ways instead of addresses in links, sheets, pictures, forms and where it moved to', () => {
    expect(made('<link rel="stylesheet" href="/v/2030.01/_astro/a.css"><a href="/v/2030.01/data/?a=1&amp;b=2">x</a>')).toBe(
      '<link rel="stylesheet" href="../_astro/a.css"><a href="../data/index.html?a=1&amp;b=2">x</a>',
    );
    expect(made('<img src="/v/2030.01/a.svg"><form action="/v/2030.01/search/"></form>')).toBe(
      '<img src="../a.svg"><form action="../search/index.html"></form>',
    );
    expect(made('<meta http-equiv="refresh" content="0;url=/v/2030.01/plans/y/">')).toBe(
      '<meta http-equiv="refresh" content="0;url=y/index.html">',
    );
    expect(made('<svg><a href="/v/2030.01/plans/y/"><text>y</text></a></svg>')).toBe(
      '<svg><a href="y/index.html"><text>y</text></a></svg>',
    );
  });

  it('leaves words that look like links as they are', () => {
    const text = '<p>写作 href="/v/2030.01/plans/"</p><p data-x=\'<a href="/v/2030.01/">\'>x</p>';
    expect(made(text)).toBe(text);
  });

  it('runs no script, and says what needs it as without script; data blocks stay', () => {
    expect(made('<body><script type="module" src="/v/2030.01/a.js"></script><noscript><p>要脚本。</p></noscript>')).toBe(
      '<body><p>要脚本。</p>',
    );
    expect(made('<script type="application/ld+json">{}</script>')).toBe('<script type="application/ld+json">{}</script>');
  });

  it('may load its own files, whatever a disk’s origin is', () => {
    const policy = made(`<meta http-equiv="content-security-policy" content="default-src 'none';script-src 'self'">`);
    expect(policy).toContain("style-src 'self' file:");
    expect(policy).not.toContain('script-src');
  });

  it('says in the line about the frozen copy where it was opened', () => {
    expect(made('<p class="frozen">存档。 <a href="https://example.org/">现行页面</a></p>')).toBe(
      '<p class="frozen">存档。 <a href="https://example.org/">现行页面</a> 从磁盘上读。</p>',
    );
  });
});

it('a sheet from a disk finds its pictures', () => {
  expect(relativeSheet('a{background:url("/v/2030.01/p.svg")}b{background:url(data:x)}', '_astro/a.css', base)).toBe(
    'a{background:url("../p.svg")}b{background:url(data:x)}',
  );
});

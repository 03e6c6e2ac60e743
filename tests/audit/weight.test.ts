import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { weighPage } from '../../src/audit/weight.ts';

const size = (...texts: string[]): number => texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);

it.each(['/', '/v/2026.12/'])('counts the styles and scripts a page loads, imports included, once each, under base %s', (base) => {
  const html = `<link rel="stylesheet" href="${base}_astro/a.css"><script type="module" src="${base}_astro/a.js"></script><main>文</main>`;
  const files = new Map([
    ['index.html', html],
    ['_astro/a.css', 'p{color:red}'],
    ['_astro/a.js', 'import{b}from"./b.js";import"./c.js";import("./later.js")'],
    ['_astro/b.js', 'import"./a.js";export const b=1'],
    ['_astro/c.js', '1'],
    ['_astro/later.js', 'never counted'],
  ]);
  const text = (path: string): string => files.get(path) ?? '';
  expect(weighPage('index.html', files, base)).toEqual({
    html: size(html),
    css: size(text('_astro/a.css')),
    script: size(text('_astro/a.js'), text('_astro/b.js'), text('_astro/c.js')),
  });
});

it('names a page that is missing', () => {
  expect(() => weighPage('x/index.html', new Map())).toThrow('dist/x/index.html: there is no such page. Build the site first.');
});

it('counts inline styles and scripts', () => {
  const html = '<style>p{color:red}</style><script type="module">run()</script><main>文</main>';
  expect(weighPage('x.html', new Map([['x.html', html]]))).toEqual({ html: size(html), css: size('p{color:red}'), script: size('run()') });
});

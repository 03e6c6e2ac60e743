import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { differences, firstDifference, type Folder, readAllowance, showDifference } from '../../src/audit/differences.ts';

type Files = Record<string, string | Uint8Array>;

const folder = (files: Files): Folder => ({
  paths: Object.keys(files),
  read: (path) => (typeof files[path] === 'string' ? strToU8(files[path]) : files[path]),
});

/** The kinds of difference between two folders, with their paths. */
const kinds = (old: Files, fresh: Files, ...allowed: string[]): string[] =>
  [...differences(folder(old), folder(fresh), allowed.map(readAllowance))].map(({ kind, path }) => `${kind} ${path}`);

const page = (body: string, head = ''): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('differs', () => {
  it.each<[name: string, old: string, fresh: string, kind: string]>([
    ['a word', page('<p>到2025年</p>'), page('<p>到2030年</p>'), 'text'],
    ['a title', page('', '<title>湖南省</title>'), page('', '<title>湖北省</title>'), 'text'],
    ['an anchor', page('<p id="s1">文</p>'), page('<p id="s2">文</p>'), 'ids'],
    ['an address', page('<a href="/a/">文</a>'), page('<a href="/b/">文</a>'), 'hrefs'],
    ['a label', page('<nav aria-label="目录">文</nav>'), page('<nav aria-label="前后页">文</nav>'), 'attributes'],
    ['a class', page('<p class="src">文</p>'), page('<p class="note">文</p>'), 'attributes'],
    [
      'what machines are told',
      page('', '<script type="application/ld+json">{"a":1}</script>'),
      page('', '<script type="application/ld+json">{"a":2}</script>'),
      'text',
    ],
  ])('%s', (_, old, fresh, kind) => {
    expect(kinds({ 'x/index.html': old }, { 'x/index.html': fresh })).toEqual([`${kind} x/index.html`]);
  });

  it.each<[name: string, old: Files, fresh: Files, expected: string[]]>([
    ['a page that went', { 'a.html': page('文') }, {}, ['missing a.html']],
    ['a page that came', {}, { 'a.html': page('文') }, ['added a.html']],
    ['a value', { 'a.json': '{"year":2020}' }, { 'a.json': '{"year":2025}' }, ['data a.json']],
    ['the order of fields', { 'a.json': '{"a":1,"b":2}' }, { 'a.json': '{"b":2,"a":1}' }, ['data a.json']],
    ['a row', { 'a.csv': 'a\r\n1\r\n' }, { 'a.csv': 'a\r\n2\r\n' }, ['data a.csv']],
    ['a packed text of codes', { 'a.gz': gzipSync(strToU8('路\0a')) }, { 'a.gz': gzipSync(strToU8('路\0b')) }, ['data a.gz']],
    ['packed data', { 'a.gz': gzipSync(strToU8('[1]')) }, { 'a.gz': gzipSync(strToU8('[2]')) }, ['data a.gz']],
    ['a workbook', { 'a.xlsx': new Uint8Array([1]) }, { 'a.xlsx': new Uint8Array([2]) }, ['bytes a.xlsx']],
  ])('%s', (_, old, fresh, expected) => {
    expect(kinds(old, fresh)).toEqual(expected);
  });
});

describe('is the same', () => {
  it.each<[name: string, old: Files, fresh: Files]>([
    [
      'a sheet under another hash',
      { 'a.html': page('文', '<link rel="stylesheet" href="/_astro/page.aa.css">'), '_astro/page.aa.css': 'a' },
      { 'a.html': page('文', '<link rel="stylesheet" href="/_astro/page.bb.css">'), '_astro/page.bb.css': 'b' },
    ],
    [
      'the policy that names hashes',
      { 'a.html': page('文', `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-a'">`) },
      { 'a.html': page('文', `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-b'">`) },
    ],
    ['white space between elements', { 'a.html': page('<p>文</p>\n<p>字</p>') }, { 'a.html': page('<p>文</p> <p>字</p>') }],
    ['the white space of JSON', { 'a.json': '{ "a": 1 }' }, { 'a.json': '{"a":1}' }],
    ['data packed otherwise', { 'a.gz': gzipSync(strToU8('[1]'), { level: 0 }) }, { 'a.gz': gzipSync(strToU8('[1]'), { level: 9 }) }],
  ])('%s', (_, old, fresh) => {
    expect(kinds(old, fresh)).toEqual([]);
  });
});

it('leaves out what is allowed, by kind and by path', () => {
  const old = { 'plans/a/index.html': page('<p id="a">甲</p>'), 'data/a.csv': '1' };
  const fresh = { 'plans/a/index.html': page('<p id="b">乙</p>'), 'data/a.csv': '2' };
  expect(kinds(old, fresh, 'text:plans/**')).toEqual(['data data/a.csv', 'ids plans/a/index.html']);
  expect(kinds(old, fresh, '*:plans/**', 'data:data/*.csv')).toEqual([]);
  expect(kinds(old, fresh, '*:plans/*')).toHaveLength(3);
  expect(() => readAllowance('plans')).toThrow('Write KIND:PATTERN');
});

it('shows where two texts part, with what stands before', () => {
  expect(firstDifference('到2025年达到300家', '到2025年达到500家')).toEqual({ old: '到2025年达到300家', new: '到2025年达到500家' });
  expect(firstDifference(`${'甲'.repeat(99)}乙`, '甲'.repeat(99))).toEqual({ old: `${'甲'.repeat(20)}乙`, new: '甲'.repeat(20) });
  expect(showDifference({ path: 'a.html', kind: 'text', words: { old: '甲', new: '乙' } })).toBe('a.html: text\n  - "甲"\n  + "乙"');
  expect(showDifference({ path: 'a.html', kind: 'missing', words: null })).toBe('a.html: missing');
});

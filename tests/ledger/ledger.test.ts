import { describe, expect, it } from 'vitest';
import { lostOf, newRows, showKept, showLost } from '../../src/ledger/compare.ts';
import { parseLedger, printLedger } from '../../src/ledger/address-rows.ts';
import { publishedOf } from '../../src/ledger/published.ts';

const page = (main: string): string => `<!doctype html><html><head></head><body><main>${main}</main></body></html>`;
const dist: Record<string, string> = {
  'index.html': page('首页'),
  '404.html': page('没有'),
  'plans/x/s1/index.html': page(
    '<h1 id="s1">一、总体<a class="added" href="#s1">¶</a></h1><p id="s1-p1">文字</p><span id="menu">不是地址</span>',
  ),
  'plans/x.txt': '文字',
  '_astro/a.css': '',
  'v/2026.11/index.html': page('旧版'),
};
const published = (site: Record<string, string>) => publishedOf(Object.keys(site), (path) => site[path]);
const now = published(dist);
const ledger = newRows([], now, '2026.11');

it('lists pages, files and the anchors of a plan’s pages, and nothing of a release or a style', () => {
  expect(now.map(({ address }) => address)).toEqual(['/', '/plans/x/s1/', '/plans/x/s1/#s1', '/plans/x/s1/#s1-p1', '/plans/x.txt']);
});

it('reads back what it prints, and says which line is no row', () => {
  expect(parseLedger(printLedger(ledger))).toEqual(ledger.toSorted((a, b) => (a.address < b.address ? -1 : 1)));
  expect(() => parseLedger('address,release,words\n/x/,soon,\n')).toThrow('content/published/addresses.csv:2: "/x/,soon," is not a row.');
});

describe('an address that was published', () => {
  const without = (path: string) => Object.fromEntries(Object.entries(dist).filter(([name]) => name !== path));
  it('is lost when its page goes, with all its anchors', () => {
    const lost = lostOf(ledger, published(without('plans/x/s1/index.html')), []);
    expect(lost.map(({ address }) => address)).toEqual(['/plans/x/s1/', '/plans/x/s1/#s1', '/plans/x/s1/#s1-p1']);
    expect(showLost(lost[0])).toBe(
      '/plans/x/s1/: published since 2026.11, not in dist. Bring it back, or say in seeds/moved.yml where it went.',
    );
  });
  it('is lost when other words stand there', () => {
    const changed = { ...dist, 'plans/x/s1/index.html': dist['plans/x/s1/index.html'].replace('文字', '别的字') };
    expect(lostOf(ledger, published(changed), [])).toEqual([{ address: '/plans/x/s1/#s1-p1', release: '2026.11', fault: 'other words' }]);
  });
  it('keeps when only what we add changes', () => {
    const changed = { ...dist, 'plans/x/s1/index.html': dist['plans/x/s1/index.html'].replace('¶', '§') };
    expect(lostOf(ledger, published(changed), [])).toEqual([]);
  });
  it('keeps when we reword what we say of a misprint', () => {
    const method = (reason: string) => ({ 'method/index.html': page(`<ul><li id="c-x-9"><b>材枓</b> ${reason}</li></ul>`) });
    const held = [{ address: '/method/#c-x-9', release: '2026.11', words: '42e412ef61' }];
    expect(published(method('形近误')).at(-1)).toEqual({ address: '/method/#c-x-9', words: '' });
    expect(lostOf(held, published(method('“料”误作“枓”')), [])).toEqual([]);
    expect(lostOf(held, published({ 'method/index.html': page('没有了') }), []).map(({ fault }) => fault)).toEqual(['missing']);
  });
  it('keeps when what we set inside a block changes, whole elements or parts', () => {
    const block = (ours: string) =>
      published({
        'plans/x/s1/index.html': page(`<p id="s1-p1">文字<span class="ours">${ours}</span><a class="added reading">${ours}</a></p>`),
      });
    expect(block('一')).toEqual(block('二'));
  });
  it('is not kept by the line that says where it went', () => {
    const left = published({ 'plans/x/s1/index.html': page('<p class="added src" id="s1-p1">已移到</p>') });
    expect(left.map(({ address }) => address)).toEqual(['/plans/x/s1/']);
  });
  it('is accounted for by what moved.yml says of it', () => {
    expect(lostOf(ledger, published(without('plans/x.txt')), [{ from: '/plans/x.txt' }])).toEqual([]);
  });
});

it('says how many were kept', () => {
  expect(showKept({ ledger: 4254, moved: 0, fresh: 12 })).toBe('4254 of 4254 kept, 12 new');
  expect(showKept({ ledger: 4254, moved: 143, fresh: 0 })).toBe('4254 of 4254 kept, 143 of them moved, 0 new');
});

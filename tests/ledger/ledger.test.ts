import { describe, expect, it } from 'vitest';
import { lostOf, newRows, redirects, showLost } from '../../src/ledger/compare.ts';
import { parseLedger, printLedger } from '../../src/ledger/csv.ts';
import { publishedOf } from '../../src/ledger/published.ts';
import { Moved } from '../../src/model/ledger.ts';

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
  it('is accounted for by moved.yml', () => {
    const moved = [Moved.parse({ from: '/plans/x.txt', to: '/plans/y.txt', release: '2026.12', reason: '改名' })];
    expect(lostOf(ledger, published(without('plans/x.txt')), moved)).toEqual([]);
    expect(redirects(moved, '/')).toBe('/plans/x.txt /plans/y.txt 301\n');
  });
});

it('moved.yml says where to or what was there, never both', () => {
  const record = { from: '/a/', release: '2026.12', reason: 'x' };
  expect(Moved.safeParse(record).success).toBe(false);
  expect(Moved.safeParse({ ...record, to: '/b/', gone: '某页' }).success).toBe(false);
  expect(Moved.safeParse({ ...record, gone: '某页' }).success).toBe(true);
});

import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribute, elementsOf } from '../../src/audit/page.ts';
import { readPage } from '../../src/audit/read-page.ts';
import { readCsv, unguarded } from '../export/readers.ts';
import { exactTexts } from '../rendered.ts';
import { visibleSeed } from '../tiles.ts';
import { bytesOf, jsonOf, rowsOf } from './dataset.ts';
import { site } from './visit.ts';

interface Figure {
  id: string;
  url: string;
  plan: string;
  block: string;
  kind?: string;
  indicator: string | null;
  sectors: string[];
  quote: { exact: string; prefix: string; suffix: string };
  position: { start: number; end: number };
}
const targets = rowsOf('targets') as unknown as Figure[];
const baselines = (rowsOf('quantities') as unknown as Figure[]).filter(({ kind }) => kind === 'baseline');
const figures = [...targets, ...baselines];
const plans = [...new Set(figures.map(({ plan }) => plan))];
const blocks = rowsOf('blocks') as unknown as { plan: string; id: string; text: string; url: string }[];
const blockPages = new Map(blocks.map((row) => [`${row.plan} ${row.id}`, row]));
const pathOf = (address: string): string => new URL(address).pathname.slice(1);
const wordsOf = ({ quote }: Figure): string => quote.prefix + quote.exact + quote.suffix;

describe.each(plans)('%s', (plan) => {
  const own = figures.filter((figure) => figure.plan === plan);

  it('every position resolves in the published text', () => {
    const text = Array.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(`plans/${plan}.txt`)));
    for (const { id, position, quote } of own) {
      expect(visibleSeed(text.slice(position.start, position.end).join('')), id).toBe(visibleSeed(quote.exact));
      expect(id).toBe(`${plan}/${position.start}`);
    }
  });

  it('every quote stands in its block’s text', () => {
    for (const figure of own) expect(blockPages.get(`${plan} ${figure.block}`)?.text, figure.id).toContain(wordsOf(figure));
  });

  it('every quote stands in its block on the page', () => {
    const pages = new Map<string, Map<string, string>>();
    for (const figure of own) {
      const file = `${pathOf(blockPages.get(`${plan} ${figure.block}`)?.url ?? 'https://x.invalid/')}index.html`;
      const texts = pages.get(file) ?? exactTexts(bytesOf(file).toString());
      pages.set(file, texts);
      expect(texts.get(figure.block), figure.id).toContain(wordsOf(figure));
    }
  });

  it('its Markdown holds the address of every block but cells’ rows and the link of every figure', () => {
    const text = bytesOf(`plans/${plan}.md`).toString();
    for (const { id } of own) expect(text, id).toContain(`/targets/${id}/)`);
    expect(text).not.toMatch(/\]\(\.\.?\//);
  });
});

it('every figure has its own file, with the fields of the table, and an annotation whose selectors are its own', () => {
  for (const figure of figures) {
    const { schemaVersion, release, kind, ...row } = jsonOf(`targets/${figure.id}.json`) as Record<string, unknown>;
    const wanted = Object.fromEntries(Object.entries(figure).filter(([name]) => name !== 'text' && name !== 'kind'));
    expect(row, figure.id).toEqual(wanted);
    expect([schemaVersion, release, kind], figure.id).toEqual([expect.any(String), expect.any(String), figure.kind ?? 'target']);
    const [byPosition, byQuote] = (jsonOf(`targets/${figure.id}.anno.json`) as { target: { source: string; selector: object }[] }).target;
    expect(byPosition.selector).toEqual({ type: 'TextPositionSelector', ...figure.position });
    expect(pathOf(byPosition.source)).toBe(`plans/${figure.plan}.txt`);
    expect(byQuote.selector).toMatchObject({ value: figure.block, refinedBy: { type: 'TextQuoteSelector', ...figure.quote } });
    expect(`${byQuote.source}#${figure.block}`.replace(/(\/[^/#]+\/)#\1?$/, '$1')).toBe(
      blockPages.get(`${figure.plan} ${figure.block}`)?.url,
    );
  }
});

it('every indicator’s file has its targets and no other', () => {
  for (const { id } of rowsOf('indicators') as { id: string }[]) {
    const own = targets.filter(({ indicator }) => indicator === id);
    const { targets: found } = jsonOf(`indicators/${id}.json`) as { targets: Figure[] };
    expect(found, id).toEqual(own);
    const [heads, ...rows] = readCsv(bytesOf(`indicators/${id}.csv`));
    expect(
      rows.map((row) => row[heads.indexOf('id')]),
      id,
    ).toEqual(own.map((target) => target.id));
  }
});

it('every sector’s file has its own sectors and targets, and says of every plan what it has', () => {
  const files = globSync('compare/sectors/*.csv', { cwd: site.dist }).filter((file) => !file.endsWith('.zh.csv'));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const sector = /([a-z]+)\.csv$/.exec(file)?.[1] ?? '';
    const [heads, ...rows] = readCsv(bytesOf(file));
    const column = (name: string, kind: string) =>
      rows.filter((row) => row[heads.indexOf('row')] === kind).map((row) => unguarded(row[heads.indexOf(name)]));
    expect(column('id', 'target'), sector).toEqual(targets.filter(({ sectors }) => sectors.includes(sector)).map(({ id }) => id));
    expect(column('name', 'own-sector'), sector).toEqual(
      rowsOf('own-sectors').flatMap((own) => (own['sector'] === sector ? own['name'] : [])),
    );
    expect(new Set(rows.map((row) => row[heads.indexOf('plan')])).size, sector).toBe(rowsOf('plans').length);
  }
});

/** True of a page that only keeps an address: it leads elsewhere, or says that it isn't to be listed. */
function isKept(path: string): boolean {
  const { movedOn, isUnlisted } = readPage(path, bytesOf(path).toString());
  return movedOn || isUnlisted;
}

it('the sitemap lists every page but those that only keep an address, and only pages that are there', () => {
  const listed = [
    ...bytesOf('sitemap.xml')
      .toString()
      .matchAll(/<loc>([^<]+)<\/loc>/g),
  ].map(([, address]) => `${pathOf(address)}index.html`);
  const built = globSync('**/*.html', { cwd: site.dist, exclude: ['v'] }).map((path) => path.replaceAll('\\', '/'));
  expect(listed.sort()).toEqual(built.filter((path) => path !== '404.html' && !isKept(path)).sort());
  expect(bytesOf('robots.txt').toString()).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
});

it('the headers allow what every page’s own policy allows, in lines that hosts take', () => {
  const lines = bytesOf('_headers').toString().split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  const sent = new Set(/Content-Security-Policy: (.*)/.exec(lines.join('\n'))?.[1].split(/[; ]+/));
  for (const path of globSync('{*,data/*,search/*,targets/*}.html', { cwd: site.dist })) {
    const meta = elementsOf(bytesOf(path).toString()).find(
      (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    const own = (attribute(meta ?? elementsOf('<p>')[0], 'content') ?? '').split(/[; ]+/).filter(Boolean);
    expect(
      own.filter((source) => !sent.has(source)),
      path,
    ).toEqual([]);
  }
});

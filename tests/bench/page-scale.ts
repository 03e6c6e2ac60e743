/** Part of `npm run bench -- --scale`: what finding a page costs a reader, at five plans and at five thousand. */
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { readSitePages, writePages } from '../../scripts/page-index.ts';
import { serveSite } from '../../scripts/serve.ts';
import { markdownTable } from '../../src/bench/markdown-table.ts';
import type { PageKind, SitePage } from '../../src/search/page-record.ts';
import { openBrowser } from '../browser/browser.ts';
import type { InPage } from '../search/chromium/ask-pages.ts';
import { openModule } from '../search/chromium/module.ts';
import { quantile } from './reader.ts';

const folder = 'tests/.tmp/page-scale';

/** How many times the pages of a kind there are with a thousand times the plans: each plan brings its chapters, few bring new names, none new topics. */
const growth: Partial<Record<PageKind, number>> = { plan: 1000, chapter: 1000, comparison: 500, finding: 200, name: 50, place: 20 };

/** Two characters that tell one copy from another. */
const tag = (n: number): string => String.fromCharCode(0x4e00 + ((n * 7919) % 20000), 0x4e00 + ((n * 104729) % 5000));

/** The pages of a corpus a thousand times as large: copies of a page under other names. */
const copies = (pages: readonly SitePage[]): SitePage[] =>
  pages.flatMap((page) =>
    Array.from({ length: growth[page.kind] ?? 1 }, (_, n) =>
      n === 0 ? page : { ...page, id: `${page.id}-${n}`, name: tag(n) + page.name, also: page.also.map((name) => tag(n) + name) },
    ),
  );

/** Bytes on the wire of each question, asked in a page of its own. */
async function bytesOf(browser: Browser, url: string, questions: readonly string[]): Promise<number[]> {
  const costs: number[] = [];
  for (const q of questions) {
    const page = await (await browser.newContext({ baseURL: url })).newPage();
    let bytes = 0;
    await openModule(page);
    await page.route('**/search/pages/**', async (route) => {
      const file = folder + new URL(route.request().url()).pathname.replace(/^.*\/search\/pages/, '');
      if (!existsSync(file)) return route.fulfill({ status: 404 });
      const body = readFileSync(file);
      bytes += body[0] === 0x1f && body[1] === 0x8b ? body.length : gzipSync(body, { level: 9 }).length;
      return route.fulfill({ body, contentType: file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' });
    });
    await page.addScriptTag({ url: '/tests/search/chromium/ask-pages.ts', type: 'module' });
    await page.waitForFunction(() => 'pages' in window);
    await page.evaluate((word) => (window as unknown as { pages: InPage }).pages.findAll([[word]]), q);
    costs.push(bytes);
    await page.context().close();
  }
  return costs;
}

/** Prints the table. `dist/` must be built; names of its own pages are asked for in both. */
export async function benchPageScale(): Promise<void> {
  const pages = readSitePages('dist');
  const questions = pages.filter((_, i) => i % 67 === 0).map(({ name }) => name);
  const { server, url } = await serveSite('dist', 0);
  const running = await openBrowser();
  const browser = await chromium.connect(running.wsEndpoint());
  const rows: (string | number)[][] = [];
  for (const [name, corpus] of [['5 plans', pages] as const, ['5,000', copies(pages)] as const]) {
    const started = performance.now();
    await writePages(corpus, folder);
    const seconds = (performance.now() - started) / 1000;
    const size = globSync(`${folder}/**/*.*`).reduce((sum, file) => sum + statSync(file).size, 0);
    const costs = await bytesOf(browser, url, questions);
    rows.push([name, corpus.length, seconds.toFixed(0), (size / 1e6).toFixed(1), quantile(costs, 0.5), Math.max(...costs)]);
  }
  rmSync(folder, { recursive: true, force: true });
  await browser.close();
  await running.close();
  server.close();
  const head = ['corpus', 'pages', 'seconds to index', 'index MB', 'first question, median bytes', 'most'];
  console.log(`\n## Search: finding a page as the corpus grows\n\n${markdownTable(head, rows)}`);
}

/** Part of `npm run bench -- --peers`: this site's search beside others on the same blocks and questions, in Chromium. */
import { existsSync, globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { readPages, writeIndex } from '../../scripts/search-index.ts';
import { markdownTable } from '../../src/bench/markdown-table.ts';
import { openBrowser } from '../browser/browser.ts';
import { serveSite } from '../../scripts/serve.ts';
import { type Judged, scoreSearch } from '../search/measure.ts';
import { generateQueries, readBlocks, standsIn, type TrueBlock } from '../search/queries.ts';
import type { InPage } from './engines.ts';
import { buildPeers } from './peers.ts';
import { onWire, quantile } from './reader.ts';

const folder = 'tests/.tmp/bench';
const names: Record<string, string> = {
  whole: 'this site, whole text',
  index: 'this site, index',
  pagefind: 'Pagefind 1.6, plain',
  quoted: 'Pagefind 1.6, quoted',
  minisearch: 'MiniSearch, bigrams',
  flexsearch: 'FlexSearch, CJK',
  lunr: 'Lunr',
};

/** Where the addresses of the bench lead. */
const places = (index: string): [RegExp, string][] => [
  [/^\/bench\/modules\//, 'tests/bench/node_modules/'],
  [/^\/bench\//, `${folder}/`],
  [/^\/search\/index\//, `${index}/`],
];

/** A file that a search has read, and what it was on the wire. */
export interface ReadFile {
  path: string;
  bytes: number;
}

/** Opens an empty page with the engines; `read` lists what they have read, modules of ours aside. */
export async function openPage(browser: Browser, url: string, index = `${folder}/index`): Promise<{ page: Page; read: ReadFile[] }> {
  const page = await (await browser.newContext({ baseURL: url })).newPage();
  const read: ReadFile[] = [];
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path.endsWith('.ts')) {
      const body = stripTypeScriptTypes(readFileSync(path.slice(1), 'utf8'), { mode: 'strip' });
      return route.fulfill({ contentType: 'text/javascript', body });
    }
    const place = places(index).find(([shape]) => shape.test(path));
    const file = place ? path.replace(place[0], place[1]) : `dist${path}`;
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    if (path !== '/data/plans.json') read.push({ path, bytes: onWire(readFileSync(file)) });
    return route.fulfill({ path: file });
  });
  await page.goto('/data/plans.json');
  await page.evaluate(() => (document.documentElement.lang = 'zh-CN'));
  await page.addScriptTag({ url: '/tests/bench/engines.ts', type: 'module' });
  await page.waitForFunction(() => 'bench' in window);
  return { page, read };
}

/** Asks one question in a page of the bench. */
export const ask = (page: Page, engine: string, q: string, all: boolean): ReturnType<InPage['ask']> =>
  page.evaluate(({ engine, q, all }) => (window as unknown as { bench: InPage }).bench.ask(engine, q, all), { engine, q, all });

/** What the search page reads besides: its own scripts, the words of topics, the targets. */
const besides = (): number =>
  globSync(['dist/_astro/{search,excerpt}*.js', 'dist/search/{words,targets}.gz']).reduce(
    (sum, file) => sum + onWire(readFileSync(file)),
    0,
  );

interface Costs {
  first: number;
  tenth: number;
  median: number;
  p95: number;
}

/** Bytes of each of ten questions, then milliseconds of a hundred with the processor slowed down four times. */
async function costOf(browser: Browser, url: string, engine: string, queries: readonly string[]): Promise<Costs & { later: number }> {
  const { page, read } = await openPage(browser, url);
  const bytes = (): number => read.reduce((sum, file) => sum + file.bytes, 0);
  const each: number[] = [];
  for (const q of queries.slice(0, 10)) {
    const before = bytes();
    await ask(page, engine, q, false);
    each.push(bytes() - before);
  }
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: number[] = [];
  const laterBytes: number[] = [];
  for (const q of queries.slice(10, 110)) {
    const before = bytes();
    times.push((await ask(page, engine, q, false)).milliseconds);
    laterBytes.push(bytes() - before);
  }
  await page.context().close();
  return { first: each[0], tenth: each[9], later: quantile(laterBytes, 0.5), median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

async function judge(
  browser: Browser,
  url: string,
  engine: string,
  queries: readonly string[],
  blocks: readonly TrueBlock[],
): Promise<Judged[]> {
  const { page } = await openPage(browser, url);
  const judged: Judged[] = [];
  for (const q of queries) judged.push({ truth: standsIn(blocks, q), listed: (await ask(page, engine, q, true)).listed });
  await page.context().close();
  return judged;
}

/** What every search is asked, in two orders: as generated, and one of each sort after another. */
function readQuestions(): { blocks: TrueBlock[]; generated: string[]; mixed: string[] } {
  const plans = readdirSync('dist/data/plans').filter((file) => /^[a-z0-9-]+\.json$/.test(file));
  const blocks = readBlocks(
    'dist',
    plans.map((file) => file.replace('.json', '')),
  );
  const { quantities } = JSON.parse(readFileSync('dist/data/quantities.json', 'utf8')) as { quantities: { text: string }[] };
  const generated = generateQueries(
    blocks,
    quantities.map(({ text }) => text),
  );
  const order = generated.map((q, i) => ({ q, place: (i * 137) % generated.length })).sort((a, b) => a.place - b.place);
  return { blocks, generated, mixed: order.map(({ q }) => q) };
}

/** One line of the table; `whole` are the bytes of a peer that reads everything before its first answer. */
async function rowOf(
  engine: string,
  browser: Browser,
  url: string,
  questions: ReturnType<typeof readQuestions>,
  whole: number | undefined,
): Promise<(string | number)[]> {
  const { recall, precision, map } = scoreSearch(await judge(browser, url, engine, questions.generated, questions.blocks));
  const { first, tenth, later, median, p95 } = await costOf(browser, url, engine, questions.mixed);
  const own = ['whole', 'index'].includes(engine) ? besides() : 0;
  const bytes = whole === undefined ? [first + own, tenth, later] : [whole, 0, 0];
  return [names[engine], ...[recall, precision, map].map((value) => value.toFixed(4)), ...bytes, median.toFixed(1), p95.toFixed(1)];
}

const head = ['search', 'recall', 'precision', 'MAP', 'first query, bytes', 'tenth', 'later, median', 'ms, median', 'ms, 95th'];

/** Prints the comparison. `dist/` must be built. */
export async function benchSearch(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const questions = readQuestions();
  const peerBytes: Partial<Record<string, number>> = await buildPeers(questions.blocks, folder);
  writeIndex(readPages('dist'), `${folder}/index`);
  const { server, url } = await serveSite('dist', 0);
  const running = await openBrowser();
  const browser = await chromium.connect(running.wsEndpoint());
  const rows: (string | number)[][] = [];
  for (const engine of Object.keys(names)) rows.push(await rowOf(engine, browser, url, questions, peerBytes[engine]));
  await browser.close();
  await running.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
  const { generated, blocks } = questions;
  console.log(`\n## Search: ${generated.length} questions, ${blocks.length} blocks\n\n${markdownTable(head, rows)}\n`);
  console.log('Precision: of what is labelled an exact match; others label nothing, so of all they list. The processor is slowed down 4×.');
}

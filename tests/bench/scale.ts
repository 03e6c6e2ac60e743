/** `npm run bench -- --scale`: the index of five plans beside that of five hundred: memory to build, bytes a question. */
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { readPages, writeIndex } from '../../scripts/pagefind.ts';
import { syntheticText, shuffledText } from '../../src/bench/synthetic.ts';
import { markdownTable } from '../../src/bench/markdown-table.ts';
import type { PageRecord } from '../../src/search/pages.ts';
import { openBrowser } from '../browser/browser.ts';
import { serveSite } from '../../scripts/serve.ts';
import { parse } from 'yaml';
import { readBlocks, standsIn } from '../search/queries.ts';
import { quantile } from './reader.ts';
import { ask, openPage } from './search.ts';

const folder = 'tests/.tmp/scale';

/** Copies of every page, each as a plan of its own place. */
const copies = (pages: readonly PageRecord[], times: number, textOf: (text: string, n: number) => string): PageRecord[] =>
  Array.from({ length: times }, (_, n) =>
    pages.map((page) => ({
      ...page,
      plan: n === 0 ? page.plan : `p${n}${page.plan}`,
      blocks: page.blocks.map(({ id, heading, text, sectors }) => ({ id, heading, text: textOf(text, n), ...(sectors && { sectors }) })),
    })),
  ).flat();

/** The most memory that a program whose name begins so has held since it began, in MiB; 0 where the system doesn't say. */
function peakOf(name: string): number {
  const peaks = globSync('/proc/[0-9]*/status').flatMap((file) => {
    try {
      const text = readFileSync(file, 'utf8');
      return text.startsWith(`Name:\t${name}`) ? [Number(/VmHWM:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024] : [];
    } catch {
      return [];
    }
  });
  return Math.max(0, ...peaks);
}

async function build(pages: readonly PageRecord[], path: string): Promise<{ seconds: number; peak: number; bytes: number }> {
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakOf('pagefind'))), 200);
  const started = performance.now();
  await writeIndex(pages, path);
  clearInterval(watch);
  const bytes = globSync(`${path}/**/*.*`).reduce((sum, file) => sum + statSync(file).size, 0);
  return { seconds: (performance.now() - started) / 1000, peak, bytes };
}

/** Words that fill the first ten results in the small corpus too: else more fragments would be read for more results. */
function commonWords(pages: readonly PageRecord[]): string[] {
  const blocks = readBlocks('dist', [...new Set(pages.map(({ plan }) => plan))]);
  const topics = parse(readFileSync('vocabularies/topics.yml', 'utf8')) as { zh: string }[];
  return topics
    .map(({ zh }) => zh)
    .filter((zh) => standsIn(blocks, zh).length >= 10)
    .slice(0, 45);
}

/** One line of the table: fifteen questions each in a new page, then the others one after another. */
async function rowOf(name: string, corpus: readonly PageRecord[], queries: readonly string[], open: Opened): Promise<(string | number)[]> {
  rmSync(folder, { recursive: true, force: true });
  const { seconds, peak, bytes } = await build(corpus, folder);
  const first: Cost[] = [];
  for (const q of queries.slice(0, 15)) first.push(...(await costs(open, [q])));
  const later = (await costs(open, queries.slice(15))).slice(9);
  const median = (list: readonly Cost[], key: keyof Cost): number =>
    quantile(
      list.map((cost) => cost[key]),
      0.5,
    );
  const firsts = (['all', 'fixed', 'index', 'fragments'] as const).map((key) => median(first, key));
  const laters = (['index', 'fragments'] as const).map((key) => median(later, key));
  return [name, seconds.toFixed(0), peak.toFixed(0), (bytes / 1e6).toFixed(1), ...firsts, ...laters];
}

const head = ['corpus', 'seconds to index', 'peak MiB', 'index MB', 'first query, bytes', 'fixed', 'index', 'first ten'].concat([
  'later: index',
  'first ten',
]);

/** Prints the table. `dist/` must be built; only the questions of the five plans are asked. */
export async function benchScale(): Promise<void> {
  const pages = readPages('dist');
  const queries = commonWords(pages);
  const corpora: [string, PageRecord[]][] = [
    ['5 plans', pages],
    ['500, digits changed', copies(pages, 100, syntheticText)],
    ['500, clauses in another order', copies(pages, 100, shuffledText)],
  ];
  const { server, url } = await serveSite('dist', 0);
  const running = await openBrowser();
  const browser = await chromium.connect(running.wsEndpoint());
  const rows: (string | number)[][] = [];
  for (const [name, corpus] of corpora) rows.push(await rowOf(name, corpus, queries, { browser, url }));
  rmSync(folder, { recursive: true, force: true });
  await browser.close();
  await running.close();
  server.close();
  console.log(`\n## Search: the index as the corpus grows (medians)\n\n${markdownTable(head, rows)}`);
}

/** Bytes of one question, by what they are read for. */
interface Cost {
  fixed: number;
  index: number;
  fragments: number;
  all: number;
}
interface Opened {
  browser: Browser;
  url: string;
}

/** Bytes of questions asked one after another in a new page, by what they are read for. */
async function costs({ browser, url }: Opened, queries: readonly string[]): Promise<Cost[]> {
  const { page, read } = await openPage(browser, url, folder);
  const costs = [];
  for (const q of queries) {
    const from = read.length;
    await ask(page, 'index', q, false);
    const own = read.slice(from);
    const sum = (wanted: RegExp): number => own.filter(({ path }) => wanted.test(path)).reduce((all, { bytes }) => all + bytes, 0);
    costs.push({
      fixed: sum(/pagefind[^/]*\.(js|pf_meta)$|wasm|parts|entry|\/filter\//),
      index: sum(/\/index\/[^/]*pf_index$/),
      fragments: sum(/\/fragment\//),
      all: sum(/./),
    });
  }
  await page.context().close();
  return costs;
}

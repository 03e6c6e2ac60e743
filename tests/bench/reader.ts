/** Part of `npm run bench`: what a reader's question costs on the real search page, in bytes and in time. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { serveSite } from '../../scripts/serve.ts';
import { markdownTable } from '../../src/bench/markdown-table.ts';
import { openBrowser } from '../browser/browser.ts';
import { readQuestions } from '../search/questions.ts';

/** What is on the wire for a file: as it is where it is packed already, else as gzip. */
export const onWire = (bytes: Buffer): number =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes.length : gzipSync(bytes, { level: 9 }).length;

/** The value below which such a share of the values lies. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/** What a first question reads: the page itself, and of scripts and files of the search what is asked for until its passages are drawn, and at last. */
interface FirstCost {
  question: string;
  page: number;
  drawn: number;
  all: number;
}

const isSearch = (path: string): boolean => path.endsWith('.js') || /^\/search\/.+/.test(path);

/** Asks one question in a page of its own, with nothing read before. */
async function firstCost(browser: Browser, url: string, site: string, question: string): Promise<FirstCost> {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      const status = document.querySelector('#search-status')?.textContent ?? '';
      if (!document.querySelector('#results li') && (status === '' || status.includes('……'))) return;
      performance.mark('drawn');
      watch.disconnect();
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.goto(`/search/?q=${encodeURIComponent(question)}`);
  await page.locator('#search-pages:not(.arriving, .waiting) h2').waitFor();
  await page.waitForLoadState('networkidle');
  const read = await page.evaluate(() => {
    const drawn = performance.getEntriesByName('drawn')[0]?.startTime ?? 0;
    const files = performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, isFirst: startTime <= drawn }));
    return [{ name: location.href, isFirst: true }, ...files];
  });
  await context.close();
  const own = read.map(({ name, isFirst }) => {
    const path = decodeURIComponent(new URL(name).pathname);
    return { path, isFirst, bytes: onWire(readFileSync(`${site}${path}${path.endsWith('/') ? 'index.html' : ''}`)) };
  });
  const sum = (files: typeof own): number => files.reduce((total, { bytes }) => total + bytes, 0);
  const search = own.filter(({ path }) => isSearch(path));
  return {
    question,
    page: sum(own.filter(({ path }) => !isSearch(path))),
    drawn: sum(search.filter(({ isFirst }) => isFirst)),
    all: sum(search),
  };
}

/** From a keystroke to the answer drawn on the search page, the processor slowed down four times. */
export async function keystrokes(browser: Browser, url: string, questions: readonly string[]): Promise<number[]> {
  const page = await (await browser.newContext({ baseURL: url })).newPage();
  await page.goto('/search/?q=产业');
  await page.locator('#results li').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate(
    async (questions) => {
      const box = document.querySelector<HTMLInputElement>('#q');
      const status = document.querySelector('#search-status');
      const taken: number[] = [];
      for (const q of questions) {
        if (!box || !status) break;
        const started = performance.now();
        // It is set where the list is, and says so while nothing has been found yet.
        const drawn = new Promise<void>((resolve) => {
          new MutationObserver((_, watch) => {
            if (status.textContent?.includes('……')) return;
            watch.disconnect();
            resolve();
          }).observe(status, { childList: true });
        });
        box.value = q;
        box.dispatchEvent(new InputEvent('input'));
        await drawn;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        taken.push(performance.now() - started);
        // The pages follow; the next question is typed when they have come.
        while (document.querySelector('#search-pages:is(.arriving, .waiting)')) await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return taken;
    },
    [...questions],
  );
  await page.context().close();
  return times;
}

/** Every fifth question is asked first of all; every one is typed. */
const every = 5;

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);

/** Prints bytes and times over the questions of readers. `site` must be built. */
export async function benchReader(site = 'dist'): Promise<void> {
  const { server, url } = await serveSite(site, 0);
  const running = await openBrowser();
  const browser = await chromium.connect(running.wsEndpoint());
  const questions = readQuestions().map(({ question }) => question);
  const costs: FirstCost[] = [];
  for (const question of questions.filter((_, i) => i % every === 0)) costs.push(await firstCost(browser, url, site, question));
  const times = await keystrokes(browser, url, questions);
  await browser.close();
  await running.close();
  server.close();
  const row = (name: string, of: (cost: FirstCost) => number): string[] => {
    const values = costs.map(of);
    return [name, ...[Math.min(...values), quantile(values, 0.5), Math.max(...values)].map(kilobytes)];
  };
  const rows = [
    row('until passages are drawn (aim ≤ 170)', ({ drawn }) => drawn),
    row('everything (aim ≤ 260)', ({ all }) => all),
    row('beside these: HTML, styles', ({ page }) => page),
  ];
  const [median, p95] = [0.5, 0.95].map((share) => quantile(times, share).toFixed(0));
  console.log(`\n## Search: a reader's question\n\n${markdownTable(['first question, KB', 'least', 'median', 'most'], rows)}\n`);
  console.log(`From a keystroke to passages drawn, ${times.length} questions, 4× slower: median ${median} ms (aim ≤ 80), 95th ${p95} ms.`);
}

/** Part of `npm run bench`: what a reader's question costs on the real search page, in bytes and in time. */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { BenchFigure } from '../../src/bench/bench-figure.ts';
import { askedOf } from './asked.ts';

/** What is on the wire for a file: as it is where it is packed already, else as gzip. */
export const onWire = (bytes: Buffer): number =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes.length : gzipSync(bytes, { level: 9 }).length;

/** The value below which such a share of the values lies. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/** What questions read, the first and one after it: bytes on the wire of the page, its scripts and the files of the search. */
interface QuestionCost {
  first: number;
  later: number;
}

const isSearch = (path: string): boolean => path.endsWith('.js') || path.startsWith('/search/');

/** The file that an address reads. */
const fileOf = (path: string): string => path.replace(/\/$/, '/index.html');

/** How long an answer is waited for; where the corpus has none, what was read until then counts. */
const patience = 30_000;

/** Asks two questions, one after the other, in a page that has read nothing before. */
async function costOf(browser: Browser, url: string, site: string, [question, next]: readonly [string, string]): Promise<QuestionCost> {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  // As it comes, a browser remembers 250 files.
  await page.addInitScript(() => performance.setResourceTimingBufferSize(5000));
  const answered = async (): Promise<number> => {
    await page
      .locator('#search-pages:not(.arriving, .waiting) h2')
      .waitFor({ timeout: patience })
      .catch(() => null);
    await page.waitForLoadState('networkidle');
    const names = await page.evaluate(() =>
      ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type).map(({ name }) => name)),
    );
    const paths = [...new Set(names.map((name) => decodeURIComponent(new URL(name).pathname)))].filter(isSearch);
    return paths.reduce((sum, path) => sum + onWire(readFileSync(site + fileOf(path))), 0);
  };
  await page.goto(`/search/?q=${encodeURIComponent(question)}`);
  const first = await answered();
  await page.locator('#q').fill(next);
  await pause(1000);
  const all = await answered();
  await context.close();
  return { first, later: all - first };
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

/** Every third question is asked first of all, with the one behind it; every one is typed. */
const every = 3;

/** What a reader's questions cost on the search page of a site: the most that one reads, and how long an answer takes. */
export async function benchReader(browser: Browser, url: string, site: string, plans: number): Promise<BenchFigure[]> {
  const questions = askedOf(site);
  const costs: QuestionCost[] = [];
  for (let i = 0; i + 1 < questions.length; i += every)
    costs.push(await costOf(browser, url, site, [questions[i] ?? '', questions[i + 1] ?? '']));
  const times = await keystrokes(browser, url, questions);
  const figure = (name: string, value: number, aim: number | null): BenchFigure => ({ name, plans, value, aim });
  const kilobytes = (name: string, values: readonly number[], aim: number): BenchFigure[] => [
    figure(`${name}, KB, median`, quantile(values, 0.5) / 1000, null),
    figure(`${name}, KB, most`, Math.max(...values) / 1000, aim),
  ];
  return [
    ...kilobytes(
      'first question with all that it reads',
      costs.map(({ first }) => first),
      300,
    ),
    ...kilobytes(
      'the question after it',
      costs.map(({ later }) => later),
      60,
    ),
    figure('keystroke to passages at 4×, ms, median', quantile(times, 0.5), 80),
    figure('keystroke to passages at 4×, ms, 95th', quantile(times, 0.95), null),
  ];
}

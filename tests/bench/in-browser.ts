/** Part of `npm run bench`: what a browser measures of a built site. */
import { type Browser, chromium } from 'playwright-core';
import { serveSite } from '../../scripts/serve.ts';
import type { BenchFigure } from '../../src/bench/bench-figure.ts';
import { openBrowser } from '../browser/browser.ts';
import { benchCheck } from './check.ts';
import { benchPages } from './pages.ts';
import { benchReader } from './reader.ts';

/** Has a browser measure a served site. */
async function inBrowserOf<T>(site: string, measure: (browser: Browser, url: string) => Promise<T>): Promise<T> {
  const { server, url } = await serveSite(site, 0);
  const running = await openBrowser();
  const browser = await chromium.connect(running.wsEndpoint());
  try {
    return await measure(browser, url);
  } finally {
    await browser.close();
    await running.close();
    server.close();
  }
}

/** The heaviest pages and the questions of readers on a site of so many plans. */
export const benchInBrowser = (site: string, plans: number): Promise<{ figures: BenchFigure[]; named: string }> =>
  inBrowserOf(site, async (browser, url) => {
    const pages = await benchPages(browser, url, site, plans);
    const figures = [...pages.figures, ...(await benchReader(browser, url, site, plans)), ...(await benchCheck(browser, url, site, plans))];
    return { figures, named: pages.named };
  });

/** The questions of readers alone, on a site of so many plans. */
export const benchQuestions = (site: string, plans: number): Promise<BenchFigure[]> =>
  inBrowserOf(site, (browser, url) => benchReader(browser, url, site, plans));

/** The page 查引文 alone, on a site of so many plans. */
export const benchChecking = (site: string, plans: number): Promise<BenchFigure[]> =>
  inBrowserOf(site, (browser, url) => benchCheck(browser, url, site, plans));

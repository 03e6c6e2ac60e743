/** Part of `npm run bench`: what a browser measures of a built site. */
import { chromium } from 'playwright-core';
import { serveSite } from '../../scripts/serve.ts';
import type { BenchFigure } from '../../src/bench/bench-figure.ts';
import { openBrowser } from '../browser/browser.ts';
import { benchPages } from './pages.ts';
import { benchReader } from './reader.ts';

/** The heaviest pages and the questions of readers on a site of so many plans. */
export async function benchInBrowser(site: string, plans: number): Promise<{ figures: BenchFigure[]; named: string }> {
  const { server, url } = await serveSite(site, 0);
  const running = await openBrowser();
  const browser = await chromium.connect(running.wsEndpoint());
  try {
    const pages = await benchPages(browser, url, site, plans);
    return { figures: [...pages.figures, ...(await benchReader(browser, url, site, plans))], named: pages.named };
  } finally {
    await browser.close();
    await running.close();
    server.close();
  }
}

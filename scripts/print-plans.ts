import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import config from '../astro.config.mjs';
import { openBrowser } from '../tests/browser/browser.ts';
import { serveSite } from './serve.ts';

/** Prints a plan's whole text as the page lays it out for paper: tagged for readers of screens, its headings as an outline. */
async function printPlan(page: Page, address: string): Promise<Uint8Array> {
  await page.goto(address, { waitUntil: 'load' });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  return page.pdf({
    format: 'A4',
    tagged: true,
    outline: true,
    printBackground: false,
    margin: { top: '18mm', bottom: '18mm', left: '18mm', right: '18mm' },
  });
}

/** Prints every plan into a folder, or says why it can't and what to install. */
export async function printPlans(
  dist: string,
  plans: readonly { id: string }[],
  folder: string,
): Promise<{ bytes: number } | { skipped: string }> {
  const opened = await openBrowser().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  if (typeof opened === 'string') return { skipped: opened };
  const { chromium } = await import('playwright-core');
  const { server, url } = await serveSite(dist, 0, config.base ?? '/');
  try {
    const browser = await chromium.connect(opened.wsEndpoint());
    const page = await browser.newPage();
    let bytes = 0;
    for (const { id } of plans) {
      const print = await printPlan(page, `${url}/plans/${id}/full/`);
      writeFileSync(join(folder, `${id}.pdf`), print);
      bytes += print.length;
    }
    await browser.close();
    return { bytes };
  } finally {
    server.close();
    await opened.close();
  }
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, BrowserServer, Page } from 'playwright-core';
import config from '../astro.config.mjs';
import { fontFile } from './picture-tools.ts';
import { serveSite } from './serve.ts';

/** The weights that a print is set in: those of the packages, so that no machine prints boxes for want of a Chinese font. */
const weights = [
  ['400Regular', 400],
  ['700Bold', 700],
] as const;

const sheet = `${weights
  .map(([name, weight]) => `@font-face { font-family: 'Pack'; font-weight: ${weight}; src: url('/pack/${name}.ttf'); }`)
  .join('\n')}
* { font-family: 'Pack', sans-serif !important; }`;

/** Hands the fonts to pages that ask for them. */
async function offerFonts(context: BrowserContext): Promise<void> {
  for (const [name] of weights)
    await context.route(`**/pack/${name}.ttf`, (route) => route.fulfill({ contentType: 'font/ttf', body: readFileSync(fontFile(name)) }));
}

/** Prints a plan's whole text as the page lays it out for paper: tagged for readers of screens, its headings as an outline. */
async function printPlan(page: Page, address: string): Promise<Uint8Array> {
  await page.goto(address, { waitUntil: 'load' });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.addStyleTag({ content: sheet });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  const margin = { top: '18mm', bottom: '18mm', left: '18mm', right: '18mm' };
  return page.pdf({ format: 'A4', tagged: true, outline: true, margin });
}

/** Prints every plan into a folder with a browser that was started, and closes it; returns how many bytes the prints are. */
export async function printPlans(dist: string, plans: readonly { id: string }[], folder: string, opened: BrowserServer): Promise<number> {
  const { chromium } = await import('playwright-core');
  const { server, url } = await serveSite(dist, 0, config.base ?? '/');
  try {
    const browser = await chromium.connect(opened.wsEndpoint());
    // The page's policy lets no font in from outside; this one comes from here.
    const context = await browser.newContext({ bypassCSP: true });
    await offerFonts(context);
    const page = await context.newPage();
    let bytes = 0;
    for (const { id } of plans) {
      const print = await printPlan(page, `${url}/plans/${id}/full/`);
      writeFileSync(join(folder, `${id}.pdf`), print);
      bytes += print.length;
    }
    await browser.close();
    return bytes;
  } finally {
    server.close();
    await opened.close();
  }
}

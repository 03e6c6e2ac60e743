/** Part of `npm run bench`: what the heaviest pages of a built site cost a reader. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { weighPage } from '../../src/audit/weight.ts';
import type { BenchFigure } from '../../src/bench/bench-figure.ts';
import { heaviest, nodesIn, type PageSize } from '../../src/bench/heaviest.ts';

/** How many of the heaviest pages are opened. */
const opened = 3;

function* pagesOf(site: string): Generator<PageSize> {
  for (const file of globSync('**/index.html', { cwd: site })) {
    const html = readFileSync(join(site, file), 'utf8');
    yield { path: file.replaceAll('\\', '/').replace(/index\.html$/, ''), bytes: Buffer.byteLength(html), nodes: nodesIn(html) };
  }
}

/** What a page, its styles and its scripts are on the wire, in KB of gzip. */
function onWireOf(site: string, path: string): number {
  const names = [`${path}index.html`, ...globSync('**/*.{css,js}', { cwd: site }).map((name) => name.replaceAll('\\', '/'))];
  const { html, css, script } = weighPage(
    `${path}index.html`,
    new Map(names.map((name) => [name, readFileSync(join(site, name), 'utf8')])),
  );
  return (html + css + script) / 1000;
}

/** Seconds until a page is loaded and drawn, the processor slowed down four times. */
async function secondsToLoad(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const started = performance.now();
  await page.goto(address, { waitUntil: 'load', timeout: 180_000 });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  const seconds = (performance.now() - started) / 1000;
  await context.close();
  return seconds;
}

/** The heaviest page in KB and elements, the longest that one of the heaviest takes to load, and a line that names them. */
export async function benchPages(
  browser: Browser,
  url: string,
  site: string,
  plans: number,
): Promise<{ figures: BenchFigure[]; named: string }> {
  const heavy = heaviest(pagesOf(site), opened);
  const seconds: number[] = [];
  for (const { path } of heavy) seconds.push(await secondsToLoad(browser, `${url}/${path}`));
  const figure = (name: string, value: number, aim: number | null): BenchFigure => ({ name, plans, value, aim });
  return {
    figures: [
      figure('heaviest page, KB of HTML', (heavy[0]?.bytes ?? NaN) / 1000, 1000),
      figure('heaviest page, KB on the wire with styles and scripts', onWireOf(site, heavy[0]?.path ?? ''), null),
      figure('heaviest page, elements', Math.max(...heavy.map(({ nodes }) => nodes)), null),
      figure('heaviest pages, seconds to load at 4×', Math.max(...seconds), 5),
    ],
    named: `${plans} plans: ${heavy.map(({ path, bytes, nodes }, i) => `/${path} ${Math.round(bytes / 1000)} KB, ${nodes} elements, ${seconds[i]?.toFixed(1)} s`).join(' · ')}`,
  };
}

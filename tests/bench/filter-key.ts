/** node tests/bench/filter-key.ts FOLDER [ROWS]: what a key in the filter of /targets/ costs in a built site, with so many rows, on a processor a quarter as fast. What counts is the time that the page itself works, so that other work of the machine doesn't. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { serveSite } from '../../scripts/serve.ts';
import { markdownTable } from '../../src/bench/markdown-table.ts';
import { openBrowser } from '../browser/browser.ts';

const [, , site = 'dist', wanted = '5000'] = argv;

/** The page of targets with its rows told again until there are so many, in tables of their own as those of further plans would be. */
function withRows(html: string, count: number): string {
  const groups = /<details id="[^"]+" class="slot-[\s\S]*?<\/details>/g;
  const found = html.match(groups) ?? [];
  const rows = found.join('').split('<tr').length - 1 - found.length;
  const again = Array.from({ length: Math.ceil(count / rows) - 1 }, (_, i) =>
    found.map((group) => group.replace(/ id="/g, ` id="again${i}-`)).join(''),
  );
  const last = found.at(-1) ?? '';
  return html.replace(last, () => last + again.join(''));
}

/** How much slower the processor of the reader is. */
const slower = 4;

/** Milliseconds that a page has worked, as `slower` processors would. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000 * slower;
}

/** Puts text into the filter and waits for the frame that shows what it finds. */
const ask = (page: Page, text: string): Promise<void> =>
  page.evaluate(async (value) => {
    const field = document.querySelector<HTMLInputElement>('#target-filter input[name="q"]');
    if (field === null) throw new Error('the page has no filter of targets');
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }, text);

/** What each key of a text costs, from the key to the frame that shows what it found. */
async function keyCosts(page: Page, session: CDPSession, keys: readonly string[]): Promise<number[]> {
  const costs: number[] = [];
  for (const [i] of keys.entries()) {
    const before = await worked(session);
    await ask(page, keys.slice(0, i + 1).join(''));
    costs.push((await worked(session)) - before);
    await page.waitForTimeout(500);
  }
  return costs;
}

const root = mkdtempSync(join(tmpdir(), 'duizhao-filter-'));
cpSync(join(site, '_astro'), join(root, '_astro'), { recursive: true });
mkdirSync(join(root, 'targets'));
writeFileSync(join(root, 'targets/index.html'), withRows(readFileSync(join(site, 'targets/index.html'), 'utf8'), Number(wanted)));
const { server, url } = await serveSite(root, 0);
const opened = await openBrowser();
const browser = await chromium.connect(opened.wsEndpoint());
try {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${url}/targets/`);
  const rows = await page.locator('tbody tr').count();
  const keys = [...'产业 2020 亿元'];
  const costs = await keyCosts(page, session, keys);
  console.log(`${rows} rows, processor ${slower} times slower\n`);
  console.log(
    markdownTable(
      ['key', 'ms'],
      keys.map((key, i) => [key === ' ' ? 'space' : key, costs[i].toFixed(0)]),
    ),
  );
} finally {
  await browser.close();
  await opened.close();
  server.close();
  rmSync(root, { recursive: true, force: true });
}

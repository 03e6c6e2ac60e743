import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { foldersOf } from '../folders.ts';
import { serveSite } from '../serve.ts';
import { type Fault, type Outcome, skipped, tally } from './fault.ts';
import { hostileAddresses, hostileStrings } from './hostile-strings.ts';
import { heard, inChromium } from './in-chromium.ts';

/** What stands in a page that a string brought along, or ran. */
const marksIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const brought = document.querySelector(
      '[data-hostile],[onerror],[onload],[ontoggle],[onbegin],base,iframe[srcdoc],meta[http-equiv=refresh i]',
    );
    const times = Number(Reflect.get(globalThis, 'times') ?? 0);
    return `${times > 0 ? `ran ${times} times ` : ''}${brought ? `brought ${brought.outerHTML.slice(0, 80)}` : ''}`;
  });

/** Puts every string into every box of a page, one after the other, and into its fragment. Returns how many were put. */
async function fill(page: Page, failures: string[], path: string): Promise<number> {
  const boxes = await page.locator('main input:is([type=search],[type=text]):visible').all();
  let put = 0;
  for (const text of hostileStrings) {
    for (const box of boxes) await box.fill(text);
    await page.evaluate((hash) => (location.hash = hash), text);
    put += boxes.length + 1;
    const found = await marksIn(page);
    if (found !== '') failures.push(`${path}: ${JSON.stringify(text.slice(0, 40))} ${found}`);
  }
  return put;
}

/** Opens a page with every hostile query and fragment of its own address. Returns how many were opened. */
async function open(page: Page, url: string, path: string, failures: string[]): Promise<number> {
  const asked = hostileStrings.slice(0, 3).map((text) => `?q=${encodeURIComponent(text)}#${encodeURIComponent(text)}`);
  const addresses = [...hostileAddresses, ...asked];
  for (const address of addresses) {
    // The same page with another fragment would not be loaded anew.
    await page.goto('about:blank');
    await page.goto(url + path + address, { waitUntil: 'load' });
    const found = await marksIn(page);
    if (found !== '') failures.push(`${path}${address.slice(0, 60)}: ${found}`);
    if (new URL(page.url()).origin !== new URL(url).origin) failures.push(`${path}${address.slice(0, 60)}: left for ${page.url()}`);
  }
  return addresses.length;
}

/** So long an address a server takes. */
const longest = 8000;

/** Asks the search page every string that an address can carry, and waits for an answer to each. Returns how many it asked. */
async function ask(page: Page, url: string, failures: string[]): Promise<number> {
  const asked = hostileStrings.filter((text) => text.isWellFormed() && encodeURIComponent(text).length < longest);
  for (const text of asked) {
    await page.goto(`${url}/search/?q=${encodeURIComponent(text)}`, { waitUntil: 'networkidle' });
    const found = await marksIn(page);
    if (found !== '') failures.push(`/search/ asked ${JSON.stringify(text.slice(0, 40))}: ${found}`);
  }
  return asked.length;
}

/** Every kind of page of dist/, with hostile strings wherever a reader can put any. */
async function hostile(): Promise<Outcome> {
  const dist = foldersOf().out;
  if (!existsSync(join(dist, 'index.html'))) return skipped('there is no built site: npm run build');
  const { htmlFiles, kindsOf } = await import('../../tests/browser/kinds.ts');
  const kinds = kindsOf(htmlFiles(dist));
  const { server, url } = await serveSite(dist, 0);
  const failures: string[] = [];
  let put = 0;
  const done = await inChromium(async (browser) => {
    for (const { path, status } of kinds) {
      const page = await browser.newPage();
      await page.addInitScript(() => {
        Object.assign(globalThis, { times: 0, ran: () => Reflect.set(globalThis, 'times', Number(Reflect.get(globalThis, 'times')) + 1) });
      });
      const said = heard(page);
      put += await open(page, url, path, failures);
      put += await fill(page, failures, path);
      if (path === '/search/') put += await ask(page, url, failures);
      // The page of what isn't there is itself answered with 404, which the console tells.
      const own = said.filter((line) => status !== 404 || !line.includes('404'));
      failures.push(...[...new Set(own)].map((line) => `${path}: ${line.slice(0, 160)}`));
      await page.close();
    }
    return null;
  });
  server.closeAllConnections();
  server.close();
  if (done !== null) return skipped(done.none.slice(0, 200));
  return tally(
    `${put.toLocaleString('en')} strings put into ${kinds.length} kinds of page: none ran, none came into a page as markup, no message in the console`,
    failures,
  );
}

/** Strings that want to be more than strings. */
export const hostileInput: readonly Fault[] = [
  {
    name: 'hostile-strings',
    what: 'hostile strings in queries, fragments, search and filters of every kind of page, in Chromium',
    run: hostile,
  },
];

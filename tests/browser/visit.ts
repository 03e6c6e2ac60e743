import { chromium, type Browser, type BrowserContextOptions, type Page, type Response } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { htmlFiles, kindsOf, type Kind } from './kinds.ts';

const provided = inject('site');
if (provided.failure) throw new Error(provided.failure);

/** The built site: its folder and where it is served. */
export const site: { dist: string; url: string } = provided;

/** One page of each kind of the built site, in every language. */
export const kindsInAll: Kind[] = kindsOf(htmlFiles(site.dist));

/** One page of each kind in the first language. */
export const kinds: Kind[] = kindsInAll.filter(({ name }) => !name.includes(': '));

/** The page that stands for a kind; an error when the site has none. */
export function kind(name: string): Kind {
  const found = kinds.find((each) => each.name === name);
  if (!found) throw new Error(`dist has no page of the kind "${name}". Publish one, or change tests/browser/kinds.ts.`);
  return found;
}

/** Which of the workers this is, counted from 0. */
const worker = Number(process.env['VITEST_POOL_ID'] ?? 1) - 1;

/** Joins the browser that the global set-up started for this worker. */
async function connect(): Promise<Browser> {
  try {
    return await chromium.connect(provided.browsers[worker % provided.browsers.length]);
  } catch (error) {
    const remedy = 'Run the tests again; if it ends again, set CHROMIUM_PATH to another Chrome or Chromium.';
    throw new Error(`The browser has ended before the tests did. ${remedy}`, { cause: error });
  }
}

let connection: Promise<Browser> | undefined;
afterAll(async () => {
  await (await connection?.catch(() => undefined))?.close();
});

/** What a page waits for at most, in milliseconds: a busy machine makes nothing fail that comes in the end. */
const minutes = 120_000;

/** Opens an empty page in the shared browser, lets work use it, and closes it. */
export async function withPage<T>(options: BrowserContextOptions, work: (page: Page) => Promise<T>): Promise<T> {
  connection ??= connect();
  const context = await (await connection).newContext({ baseURL: site.url, locale: 'zh-CN', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(minutes);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Goes to an address of the site and waits for everything it loads; with `networkidle` also for what its scripts ask for at once. */
export async function visit(page: Page, address: string, waitUntil: 'load' | 'networkidle' = 'load'): Promise<Response> {
  const response = await page.goto(address, { waitUntil });
  if (!response) throw new Error(`${address}: no answer. Look at the static server.`);
  return response;
}

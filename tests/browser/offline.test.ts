import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../scripts/serve.ts';
import { words } from '../../src/strings/languages.ts';
import { site, withPage } from './visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'duizhao-offline-'));
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const said = words('zh-CN').offline;

/** A release of three pages, one of them English, and a card. */
const release = {
  'index.html': '<!doctype html><title>存档</title><h1>首页</h1><a href="a/">甲</a>',
  'a/index.html': '<!doctype html><title>甲</title><h1>甲规划</h1>',
  'en/index.html': '<!doctype html><title>Copy</title><h1>Home</h1>',
  'cards/a.png': 'png',
};
const list = Object.entries(release)
  .map(([path, text]) => `${sha256(text)}  ${path}\n`)
  .join('');

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** The living page, whose first release is the one above. */
const living = (language: string): string =>
  readFileSync(join(site.dist, language, 'permanence/index.html'), 'utf8')
    .replace(/data-copy="[^"]*"/, 'data-copy="/v/2030.01/"')
    .replace(/data-sum="[^"]*"/, `data-sum="${sha256(list)}"`)
    .replace(/data-release="[^"]*"/, 'data-release="2030.01"');

let server: Server;
let origin = '';
beforeAll(async () => {
  for (const scripts of ['_astro', 'en/_astro']) cpSync(join(site.dist, scripts), join(folder, scripts), { recursive: true });
  cpSync(join(site.dist, 'offline.js'), join(folder, 'offline.js'));
  put('permanence/index.html', living(''));
  put('en/permanence/index.html', living('en'));
  put('index.html', '<!doctype html><title>现行</title><h1>现行首页</h1>');
  for (const [path, text] of Object.entries(release)) put(`v/2030.01/${path}`, text);
  put('v/2030.01/SHA256SUMS', list);
  ({ server, url: origin } = await serveSite(folder, 0, '/'));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string): string => new URL(path, origin).href;
const first = (page: Page): Locator => page.locator('.keep-releases fieldset').first();
const keep = async (page: Page, address = 'permanence/'): Promise<void> => {
  await page.goto(at(address));
  await first(page).locator('.keep').click();
};

describe('a release kept in the browser', () => {
  it('opens without a network, page by page, and says so of what was left out', () =>
    withPage({}, async (page) => {
      await keep(page);
      await first(page).getByText(said.open, { exact: true }).waitFor();
      await page.context().setOffline(true);
      await first(page).getByText(said.open, { exact: true }).click();
      expect(await page.locator('h1').innerText()).toBe('首页');
      await page.locator('a').click();
      expect(await page.locator('h1').innerText()).toBe('甲规划');
      await page.goto(at('v/2030.01/a?q=1'));
      expect(await page.locator('h1').innerText()).toBe('甲规划');
      await page.goto(at('v/2030.01/en/'));
      expect(await page.locator('h1').innerText()).toBe(said.notKept.title);
    }));

  it('leaves the living pages to the network', () =>
    withPage({}, async (page) => {
      await keep(page);
      await first(page).getByText(said.open, { exact: true }).waitFor();
      await page.goto(at(''));
      expect(await page.locator('h1').innerText()).toBe('现行首页');
      await page.context().setOffline(true);
      await expect(page.goto(at(''))).rejects.toThrow(/INTERNET_DISCONNECTED/);
    }));

  it('is told of on the next visit, with all its bytes, and can be removed', () =>
    withPage({}, async (page) => {
      await keep(page);
      await first(page).getByText(said.open, { exact: true }).waitFor();
      await page.reload();
      const bytes = Buffer.byteLength(release['index.html'] + release['a/index.html']);
      expect(await first(page).getByRole('status').innerText()).toContain(`2个文件，${bytes} B`);
      await first(page).locator('.remove').click();
      await first(page).getByText(said.removed).waitFor();
      expect(await page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([
        [],
        0,
      ]);
    }));

  it('is kept in English from the page in English', () =>
    withPage({}, async (page) => {
      await keep(page, 'en/permanence/');
      await first(page).getByText(words('en').offline.open, { exact: true }).click();
      expect(await page.locator('h1').innerText()).toBe('Home');
    }));
});

describe('a release that is not as it should be', () => {
  it('is not kept where a file is another than the list says', () =>
    withPage({}, async (page) => {
      put('v/2030.01/a/index.html', '改过的');
      await keep(page);
      await first(page).getByText(said.otherFile('a/index.html')).waitFor();
      put('v/2030.01/a/index.html', release['a/index.html']);
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    }));

  it('is not kept whole where a file is missing, and goes on once it is there', () =>
    withPage({}, async (page) => {
      rmSync(join(folder, 'v/2030.01/a/index.html'));
      await keep(page);
      await first(page).getByText(said.otherFile('a/index.html')).waitFor();
      put('v/2030.01/a/index.html', release['a/index.html']);
      await first(page).locator('.keep').click();
      await first(page).getByText(said.open, { exact: true }).waitFor();
    }));

  it('is not kept where the list is another', () =>
    withPage({}, async (page) => {
      put('v/2030.01/SHA256SUMS', list.slice(1));
      await keep(page);
      await first(page).getByText(said.otherList).waitFor();
      put('v/2030.01/SHA256SUMS', list);
    }));

  it('is not kept where the site has no copy of it', () =>
    withPage({}, async (page) => {
      rmSync(join(folder, 'v/2030.01/SHA256SUMS'));
      await keep(page);
      await first(page).getByText(said.noCopy).waitFor();
      put('v/2030.01/SHA256SUMS', list);
    }));
});

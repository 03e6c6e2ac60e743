import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { splitPage } from '../../src/built/split/split-page.ts';
import { longList } from '../../src/site/parts/zh-CN.ts';
import { site, visit, withPage } from './visit.ts';

const whole = readFileSync(join(site.dist, 'targets/index.html'), 'utf8');
const last = 'xingtai-emerging-2018';

/** The page of all targets as if a page held a hundred rows, with its parts, by their addresses. */
const pages = ((): Map<string, string> => {
  const [list] = /<div class="target-groups">[\s\S]*?<\/details>\s*<\/div>/.exec(whole) ?? [];
  if (list === undefined) throw new Error('dist/targets/index.html: has no groups of targets. Mend what the test looks for.');
  const said = JSON.stringify(longList).replaceAll('"', '&#34;');
  const split = splitPage(
    whole.replace(list, () => `<div data-split="${said}">${list}</div>`),
    '/targets/',
    {
      rows: 100,
      characters: 1_000_000,
    },
  );
  if (split === null) throw new Error('a hundred rows hold all targets. Let the test ask for fewer.');
  return new Map([['/targets/', split.html], ...[...split.parts].map(([name, html]): [string, string] => [`/targets/${name}/`, html])]);
})();

const rows = 'main .target-groups tbody tr';
const idsIn = (html: string): string[] => [...html.matchAll(/<tr[^>]* data-id="([^"]*)"/g)].map(([, id]) => id);
const ids = (page: Page): Promise<(string | null)[]> =>
  page.locator(rows).evaluateAll((all) => all.map((row) => row.getAttribute('data-id')));

/** Opens the page with its parts in a browser. */
const withParts = (address: string, work: (page: Page) => Promise<void>, javaScriptEnabled = true): Promise<void> =>
  withPage({ javaScriptEnabled }, async (page) => {
    await page.route(/\/targets\/(?:part-\d+\/)?(?:[?#].*)?$/, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: pages.get(new URL(route.request().url()).pathname) ?? '' }),
    );
    await visit(page, address);
    await work(page);
  });

describe('a list that is too long for one page', () => {
  it('has every row once, over its parts', () => {
    expect(pages.size).toBeGreaterThan(2);
    expect([...pages.values()].flatMap(idsIn)).toEqual(idsIn(whole));
  });

  it('leads from part to part without script', () =>
    withParts(
      '/targets/',
      async (page) => {
        await page.locator('nav.rest li > a').last().click();
        expect(new URL(page.url()).pathname).toBe(`/targets/part-${pages.size}/`);
        expect(await page.locator(`#${last}`).count()).toBe(1);
        await page.locator('h1 a').click();
        expect(new URL(page.url()).pathname).toBe('/targets/');
      },
      false,
    ));

  it('brings its parts into the page with script, in order', () =>
    withParts('/targets/', async (page) => {
      await page.locator('nav.rest li > a').first().click();
      await expect.poll(() => page.locator('nav.rest li').count()).toBe(pages.size - 2);
      await page.locator('nav.rest button').click();
      await expect.poll(() => page.locator('nav.rest').count()).toBe(0);
      expect(await ids(page)).toEqual(idsIn(whole));
      expect(await page.locator('main .target-groups > details').count()).toBe(whole.match(/<details id="[^"]*" class="slot/g)?.length);
    }));

  it('is whole before it is filtered', () =>
    withParts('/targets/?unit=%25', async (page) => {
      const all = idsIn(whole).length;
      await expect.poll(() => page.locator('#target-status').innerText()).toMatch(new RegExp(`共${all}个`));
      expect(await page.locator('nav.rest').count()).toBe(0);
    }));

  it('is found by the address of what stands in a part', () =>
    withParts(`/targets/#${last}`, async (page) => {
      await expect.poll(() => page.locator(`details#${last}[open]`).count()).toBe(1);
      expect(new URL(page.url()).hash).toBe(`#${last}`);
    }));
});

import { existsSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPages, writeIndex } from '../../../scripts/search-index.ts';
import { visit, site, withPage } from '../../browser/visit.ts';
import { readBlocks, standsIn } from '../queries.ts';

const index = 'tests/.tmp/search-page-index';

beforeAll(() => writeIndex(readPages(site.dist), index));
afterAll(() => rmSync(index, { recursive: true, force: true }));

/** Has the search page read the index, as it would with hundreds of plans. */
async function withIndex(page: Page): Promise<void> {
  await page.route('**/search/?*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('&quot;whole&quot;', '&quot;index&quot;') });
  });
  await page.route('**/search/index/**', async (route) => {
    const file = index + new URL(route.request().url()).pathname.replace(/^.*\/search\/index/, '');
    await (existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 }));
  });
}

it('the same page, read through the index: few blocks first, more on demand, filters with counts of pages', async () => {
  await withPage({}, async (page) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await withIndex(page);
    await visit(page, '/search/?q=大数据');
    await page.locator('#search-status').filter({ hasText: '原文一致' }).waitFor();
    expect(asked.some((path) => path.endsWith('blocks.gz'))).toBe(false);
    const records = asked.filter((path) => path.includes('/records/')).length;
    expect(records).toBeGreaterThan(0);
    expect(records).toBeLessThanOrEqual(12);

    const truth = standsIn(readBlocks(site.dist, [...new Set(readPages(site.dist).map(({ plan }) => plan))]), '大数据');
    const rows = page.locator('#results .exact li');
    const more = page.locator('#results > .more');
    for (let before = 0; before < (await rows.count()) && (await more.count()) > 0;) {
      before = await rows.count();
      const listed = await page.locator('#results li').count();
      await more.click();
      await page.waitForFunction((before) => {
        const now = document.querySelectorAll('#results li').length;
        return now > before || (now === before && !document.querySelector('#results > .more'));
      }, listed);
    }
    expect(await rows.count()).toBe(truth.length);

    await page.locator('#search-facets a', { hasText: '邢台2018' }).click();
    await page.waitForURL(/plan=xingtai/);
    await page.waitForFunction(() => document.querySelectorAll('#results .exact .found').length === 1);
    await visit(page, '/search/?q=南宫');
    await page.locator('#search-status').filter({ hasText: '未提及' }).waitFor();
    expect(errors).toEqual([]);
  });
});

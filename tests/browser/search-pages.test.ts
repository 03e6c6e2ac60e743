import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit, withPage } from './visit.ts';

/** Notes how much the layout moves from the first moment on. */
async function watchLayout(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) =>
      moved.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
    ).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { moved: number[] }).moved.reduce((sum, value) => sum + value, 0));
}

/** Files of the search come one after another, as from a slow host. */
async function slowDown(page: Page): Promise<void> {
  await page.route('**/search/**/*.*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 60));
    await route.continue();
  });
}

const rows = '#search-pages:not(.arriving, .waiting) h2';

describe('the layout when an answer comes', () => {
  it.each(['清河县', '邢台 光伏', '产业', '南宫', '主营业务收入 ≥1000亿元 2020'])('%s: nothing moves', async (q) => {
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 390, height: 780 },
      { width: 1280, height: 800 },
    ]) {
      await withPage({ viewport }, async (page) => {
        const moved = await watchLayout(page);
        await slowDown(page);
        await visit(page, `/search/?q=${encodeURIComponent(q)}`);
        await page.locator(rows).waitFor();
        expect(await moved()).toBe(0);
        const room = await page.locator('#search-pages').evaluate((box) => box.scrollHeight - box.clientHeight);
        expect(room).toBeLessThanOrEqual(0);
      });
    }
  });
});

it('draws the passages first; pages stand above them, each with what it is and what stands there', async () => {
  await withPage({ viewport: { width: 360, height: 780 }, colorScheme: 'dark' }, async (page) => {
    const drawn: number[] = [];
    await page.route('**/search/pages.gz', async (route) => {
      drawn.push(await page.locator('#results li').count());
      await route.continue();
    });
    await visit(page, '/search/?q=河北2018');
    await page.locator(rows).waitFor();
    expect(drawn[0]).toBeGreaterThan(0);
    const found = page.locator('#search-pages li');
    expect(await found.first().innerText()).toMatch(/^河北省战略性新兴产业发展三年行动计划\s*规划\s*河北2018 · 2018—2020 · 目标\d+个$/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual([]);
  });
});

it('has room for three pages and lists the others when asked for them', async () => {
  await withPage({}, async (page) => {
    await visit(page, '/search/?q=附件');
    await page.locator(rows).waitFor();
    const found = page.locator('#search-pages li');
    expect(await found.count()).toBe(3);
    await page.locator('#search-pages button').click();
    expect(await found.count()).toBeGreaterThan(3);
    expect(await page.evaluate(() => document.activeElement?.closest('#search-pages') !== null)).toBe(true);
  });
});

it('on arrival ↓ goes to the first page and on to the passages, Enter opens it', async () => {
  await withPage({}, async (page) => {
    await visit(page, '/search/?q=清河县');
    await page.locator(rows).waitFor();
    const focused = (): Promise<string> => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/\/places\/qinghe\/$/);
    const pages = await page.locator('#search-pages li').count();
    for (let i = 0; i < pages; i++) await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/\/plans\/.*#/);
    for (let i = 0; i < pages; i++) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/places\/qinghe\/$/);
  });
});

it('before a question it offers examples and every index, and again when the box is emptied', async () => {
  await withPage({}, async (page) => {
    await visit(page, '/search/');
    const room = page.locator('#search-pages');
    const before = await room.innerText();
    expect(before).toContain('石墨烯');
    await page.getByRole('searchbox').fill('光伏');
    await page.locator(rows).waitFor();
    await page.getByRole('searchbox').fill('');
    await page.locator('#search-pages .search-examples').waitFor();
    expect(await room.innerText()).toBe(before);
  });
});

it('without the list of pages the passages are there all the same, and every index is linked', async () => {
  await withPage({}, async (page) => {
    await page.route(/\/search\/pages[./]/, (route) => route.abort());
    await visit(page, '/search/?q=光伏');
    await page.locator(rows).waitFor();
    expect(await page.locator('#results .exact li').count()).toBeGreaterThan(0);
    expect(await page.locator('#search-pages li a').count()).toBeGreaterThan(7);
  });
});

it('without script it leads to every index, sectors and measures too', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await visit(page, '/search/');
    const links = await page
      .locator('main a:visible')
      .evaluateAll((all) => all.map((each) => new URL((each as HTMLAnchorElement).href).pathname));
    for (const path of ['/plans/', '/targets/', '/compare/sectors/', '/indicators/', '/topics/', '/measures/', '/places/', '/findings/'])
      expect(links).toContain(path);
  });
});

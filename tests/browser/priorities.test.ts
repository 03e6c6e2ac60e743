import { describe, expect, it } from 'vitest';
import { visit, withPage } from './visit.ts';

const noScript = { javaScriptEnabled: false };

describe('home', () => {
  it('begins with what each plan puts first, and has the search box in the first screen', async () => {
    await withPage({ ...noScript, viewport: { width: 1280, height: 720 } }, async (page) => {
      await visit(page, '/');
      const heads = await page.locator('main h2').evaluateAll((all) => all.map(({ id }) => id));
      expect(heads).toEqual(['search', 'priorities', 'places', 'compare', 'findings', 'plans']);
      const box = await page.locator('#home-search').boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(720);
      expect(await page.locator('.priority .tiers .rank').first().getAttribute('href')).toMatch(/\/plans\/.+#/);
    });
  });

  it('is at most twelve stops of the keyboard from any sector', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await visit(page, '/');
      const sectors = await page.locator('.glance tbody a').count();
      for (const key of ['Tab', 'Tab', 'Enter', 'Tab', 'Tab']) await page.keyboard.press(key);
      const reached = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('.glance tbody') !== null);
      expect(await reached()).toBe(true);
      const first = await page.evaluate(() => document.activeElement?.textContent);
      await page.keyboard.press('End');
      expect(await reached()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe(first);
      // The nearer end and then arrows.
      expect(5 + 1 + Math.ceil((sectors - 1) / 2)).toBeLessThanOrEqual(12);
    });
  });

  it('is at most twelve stops from any sector without script too', async () => {
    await withPage({ ...noScript, viewport: { width: 1280, height: 900 } }, async (page) => {
      await visit(page, '/');
      const jumps = await page.locator('.jumps a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
      const order = await page.locator('.glance tbody a, .rest a').evaluateAll((all) => all.map(({ id }) => id));
      // The link that skips to the comparison is the second stop; then the jumps, the table, its sectors.
      const at = order.map((id, i) => {
        const from = jumps.map((jump) => order.indexOf(jump)).filter((begin) => begin <= i);
        const last = from.at(-1);
        return last === undefined ? 2 + jumps.length + 1 + i + 1 : 2 + from.length + (i - last);
      });
      expect(order.length).toBeGreaterThan(0);
      expect(Math.max(...at)).toBeLessThanOrEqual(12);
      for (const key of ['Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(jumps[1]);
    });
  });
});

it('the comparison of priorities has a column a plan, each tier with its quotation', async () => {
  await withPage(noScript, async (page) => {
    await visit(page, '/compare/priorities/');
    const plans = await page.locator('.priority').count();
    expect(plans).toBe(5);
    expect(await page.locator('.priority .tiers .quote').count()).toBe(await page.locator('.priority .tiers > li').count());
  });
});

it('a county that no plan names stands in the index of places with the words looked for', async () => {
  await withPage(noScript, async (page) => {
    await visit(page, '/places/');
    expect((await page.locator('#d-130581').textContent())?.replace(/\s+/g, '')).toBe('南宫市五份规划都没有提到；已查：南宫市、南宫');
  });
});

it.each([
  ['/', 390],
  ['/compare/priorities/', 390],
  ['/places/', 390],
])('%s is no higher than 12,000 px and no wider than %i', async (path, width) => {
  await withPage({ viewport: { width, height: 844 } }, async (page) => {
    await visit(page, path);
    const [high, wide] = await page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth]);
    expect(high).toBeLessThanOrEqual(12_000);
    expect(wide).toBeLessThanOrEqual(width);
  });
});

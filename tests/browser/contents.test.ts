import { expect, it } from 'vitest';
import { kinds, visit, withPage } from './visit.ts';

/** A page of one table, with nothing to list. */
const isOneTable = (path: string): boolean => /^\/plans\/[^/]+\/targets\/$/.test(path);
const phone = { viewport: { width: 390, height: 844 } };

it.concurrent.each(kinds.filter(({ path }) => !isOneTable(path)))(
  '$name ($path), where it is over three screens of a phone, lists its parts and leads back to its top',
  async ({ path }) => {
    await withPage(phone, async (page) => {
      await visit(page, path);
      const isLong = await page.evaluate(() => document.documentElement.scrollHeight > 3 * innerHeight);
      if (!isLong) return;
      const links = page.locator('main :is(.on-page, .term-index, .toc) a[href*="#"]');
      expect(await links.count()).toBeGreaterThan(1);
      const ids = await links.evaluateAll((all) =>
        all.map((link) => decodeURIComponent(new URL((link as HTMLAnchorElement).href).hash.slice(1))),
      );
      expect(await page.evaluate((all) => all.filter((id) => !document.getElementById(id)), ids)).toEqual([]);
      expect(await page.locator('.to-top a').count()).toBe(1);
    });
  },
);

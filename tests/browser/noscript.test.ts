import { describe, expect, it } from 'vitest';
import { kind, kinds, site, visit, withPage } from './visit.ts';

const withoutScript = { javaScriptEnabled: false };

describe('without script', () => {
  it.concurrent.each(kinds)('$name ($path) shows its text', async ({ path }) => {
    await withPage(withoutScript, async (page) => {
      await visit(page, path);
      const text = (await page.getByRole('main').innerText()).trim();
      expect(text.length).toBeGreaterThan(10);
      expect(await page.locator('h1').first().isVisible()).toBe(true);
    });
  });
});

it('leads from home to a plan and from its contents to a chapter', async () => {
  await withPage(withoutScript, async (page) => {
    await visit(page, '/');
    await page.locator('a[href*="/plans/"]').first().click();
    const plan = kind('plan').path;
    await visit(page, plan);
    const chapter = page.locator(`main a[href$="${plan}s1/"]`).first();
    expect(await chapter.isVisible()).toBe(true);
    await chapter.click();
    expect(new URL(page.url()).pathname).toBe(`${plan}s1/`);
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(100);
  });
});

it('leads on to the next page of a plan and back again, by links that say so (rel="next", rel="prev")', async () => {
  await withPage(withoutScript, async (page) => {
    const first = `${kind('plan').path}s1/`;
    await visit(page, first);
    await page.locator('a[rel~="next"]').first().click();
    expect(page.url()).not.toBe(site.url + first);
    await page.locator('a[rel~="prev"]').first().click();
    expect(page.url()).toBe(site.url + first);
  });
});

it('goes from the contents beside a chapter to a place in the text', async () => {
  await withPage(withoutScript, async (page) => {
    await visit(page, kind('chapter').path);
    const places = await page.locator('nav a[href*="#"]').evaluateAll((links) =>
      links
        .map((link) => new URL((link as HTMLAnchorElement).href))
        .filter((url) => url.pathname === location.pathname)
        .map(({ hash }) => hash),
    );
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(await page.locator(`[id="${decodeURIComponent(place.slice(1))}"]`).count(), place).toBe(1);
  });
});

it('says on the search page that search needs script, and leads on to the plans', async () => {
  await withPage(withoutScript, async (page) => {
    await visit(page, kind('search').path);
    const main = page.getByRole('main');
    expect(await main.innerText()).toMatch(/脚本|JavaScript/i);
    const onward = main.locator('a[href*="/plans/"]').first();
    expect(await onward.isVisible()).toBe(true);
    await onward.click();
    expect(new URL(page.url()).pathname).toContain('/plans/');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { htmlFiles } from './kinds.ts';
import { site, visit, withPage } from './visit.ts';

const noScript = { javaScriptEnabled: false };
const sectors = htmlFiles(site.dist).filter(({ file }) => /^compare\/sectors\/[^/]+\/index\.html$/.test(file));

describe('from home, without script', () => {
  it('one click leads to a sector, with a column a place and every line of priorities linked to its passage', async () => {
    await withPage(noScript, async (page) => {
      await visit(page, '/');
      await page.locator('.glance a[href$="/compare/sectors/bio/"]').click();
      await page.waitForURL('**/compare/sectors/bio/');
      const heads = await page.locator('.beside-sectors thead th[class*="slot-"]').allInnerTexts();
      expect(heads.map((head) => head.trim().split(/\s/)[0])).toEqual(['河北', '河南', '邢台', '石家庄']);
      for (const row of ['#rank', '#aims']) {
        const parts = page.locator(`${row} .own`);
        expect(await parts.count()).toBeGreaterThan(4);
        for (const part of await parts.all()) expect(await part.locator('a[href*="/plans/"]').count()).toBeGreaterThan(0);
      }
    });
  });

  it('one click leads to a place', async () => {
    await withPage(noScript, async (page) => {
      await visit(page, '/');
      expect(await page.locator('.places h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
        '/places/hebei/',
        '/places/henan/',
        '/places/xingtai/',
        '/places/shijiazhuang/',
      ]);
    });
  });
});

it('every passage and figure that a sector’s page cites is there', () => {
  const missing = sectors.flatMap(({ file }) => {
    const links = [...readFileSync(join(site.dist, file), 'utf8').matchAll(/href="\/(plans\/[^"#]+)#([^"]+)"/g)];
    return links.flatMap(([, page, id]) =>
      readFileSync(join(site.dist, page, 'index.html'), 'utf8').includes(`id="${id}"`) ? [] : [`${file}: ${page}#${id}`],
    );
  });
  expect(sectors.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

it('no cell of the matrix is empty, and each ends in a link', async () => {
  await withPage(noScript, async (page) => {
    await visit(page, '/compare/sectors/');
    const cells = await page
      .locator('.beside-sectors .layer')
      .evaluateAll((all) =>
        all.map((cell) => [cell.textContent.trim().length, cell.querySelectorAll('.own').length, cell.querySelectorAll('a').length]),
      );
    expect(cells.length).toBe(sectors.length * 5);
    expect(cells.filter(([text, own, links]) => text === 0 || (own > 0 && links === 0))).toEqual([]);
  });
});

describe('the boxes', () => {
  const hidden = (page: Page): Promise<boolean> => page.locator('.beside-sectors td.column-2').first().isHidden();
  it('hide a column by CSS alone', async () => {
    await withPage(noScript, async (page) => {
      await visit(page, '/compare/sectors/it/');
      await page.locator('#show-column-2').uncheck();
      expect(await hidden(page)).toBe(true);
    });
  });
  it('keep the choice in the fragment, and a print has every column', async () => {
    await withPage({}, async (page) => {
      await visit(page, '/compare/sectors/it/');
      await page.locator('#show-column-2').uncheck();
      expect(new URL(page.url()).hash).toBe('#hide=henan');
      await page.emulateMedia({ media: 'print' });
      expect(await hidden(page)).toBe(false);
    });
  });
});

/** Pairs of labels in a picture that lie over one another, or stick out of the window. */
const clashes = (page: Page, picture: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const shown = [...document.querySelectorAll(`${selector} text`)].filter((text) => text.getClientRects().length > 0);
    const boxes = shown.map((text) => ({ words: text.textContent.replace(/\s+/g, ''), box: text.getBoundingClientRect() }));
    const out = boxes.filter(({ box }) => box.right > innerWidth + 0.5 || box.left < -0.5).map(({ words }) => `${words} sticks out`);
    const over = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          ({ box }) =>
            Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left) > 1 &&
            Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top) > 6,
        )
        .map(({ words }) => `${a.words} over ${words}`),
    );
    return [...out, ...over];
  }, picture);

describe.each([390, 1280])('at %i px', (width) => {
  it.each([
    ['/compare/sectors/', '.matrix'],
    ['/compare/sectors/bio/', '.panel'],
    ['/compare/sectors/it/', '.panel'],
  ])('no label of a picture on %s is cut off or lies over another', async (path, picture) => {
    await withPage({ viewport: { width, height: 900 } }, async (page) => {
      await visit(page, path);
      expect(await clashes(page, picture)).toEqual([]);
    });
  });
});

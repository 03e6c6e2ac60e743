import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedFirefox, openFirefox } from './firefox.ts';
import { addressOf, htmlFiles } from './kinds.ts';
import { kinds, kindsInAll, site, visit, withPage } from './visit.ts';

const phone = 390;
const widths = [320, 360, phone, 768, 1280, 1920];

/** What makes the page it is asked in wider than its window, the outermost first; empty when nothing does. */
function whatIsTooWide(): string[] {
  const root = document.scrollingElement ?? document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5);
  return [`${root.scrollWidth} px wide`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
}

const tooWide = (page: Page): Promise<string[]> => page.evaluate(whatIsTooWide);

/** Tables that are wider than their room and have no box of their own to scroll in, one that the keyboard can reach. */
const stuckTables = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxOf = (table: Element): HTMLElement | undefined => {
      for (let box: HTMLElement | null = table as HTMLElement; box && box !== document.body; box = box.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return box;
      }
      return undefined;
    };
    const stuck = (table: Element): boolean => {
      const box = boxOf(table);
      if (!box) return table.getBoundingClientRect().right > innerWidth + 0.5;
      return box.scrollWidth > box.clientWidth && box.tabIndex < 0;
    };
    return [...document.querySelectorAll('table')].filter(stuck).map((table) => table.outerHTML.slice(0, 160));
  });

/** Words that are held together inside a sentence and were laid out as boxes beside it. */
const tornWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.unbroken')]
      .map(({ parentElement }) => parentElement)
      .filter((around) => around !== null && /grid|flex/.test(getComputedStyle(around).display))
      .map((around) => around?.outerHTML.slice(0, 120) ?? ''),
  );

/** How tall a page in English may be on a phone: its words take more lines, and every figure has a line more. */
const inEnglish = 24_000;

/** A plan's own text is as long as it is; so is a page that quotes it passage by passage. */
const ownText = new Set(['chapter', 'annex', 'front', 'back', 'full']);

it.concurrent.each(kindsInAll)(
  '$name ($path) never scrolls sideways, however wide its window, sets its sentences in one piece, and is no taller than 15 screens of a phone, 30 in English',
  async ({ name, path }) => {
    await withPage({ viewport: { width: 320, height: 800 } }, async (page) => {
      await visit(page, path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect({ width, wide: await tooWide(page), torn: await tornWords(page) }).toEqual({ width, wide: [], torn: [] });
        if (width !== phone || ownText.has(name.replace(/^\w+: /, ''))) continue;
        const height = await page.evaluate(() => document.scrollingElement?.scrollHeight ?? 0);
        expect(height).toBeLessThanOrEqual(name.startsWith('en: ') ? inEnglish : 12_000);
      }
    });
  },
);

// Its scroll bar takes room from the page, and it breaks lines by rules of its own. Without one there is nothing to ask.
const firefox = installedFirefox();
if (firefox) {
  it('never scrolls sideways in Firefox either', async () => {
    const browser = await openFirefox(firefox);
    try {
      for (const { path } of kinds) {
        await browser.visit(new URL(path, site.url).href);
        for (const width of widths) {
          await browser.setWidth(width);
          expect({ path, width, wide: await browser.evaluate(whatIsTooWide) }).toEqual({ path, width, wide: [] });
        }
      }
    } finally {
      await browser.close();
    }
  });
}

it('lets wide tables scroll inside a box the keyboard can reach', async () => {
  const files = htmlFiles(site.dist).filter(({ file }) => readFileSync(join(site.dist, file), 'utf8').includes('<table'));
  const largest = files.sort((a, b) => b.size - a.size).slice(0, 12);
  await withPage({ viewport: { width: 320, height: 800 } }, async (page) => {
    for (const { file } of largest) {
      await visit(page, addressOf(file));
      expect({ file, stuck: await stuckTables(page), wide: await tooWide(page) }).toEqual({ file, stuck: [], wide: [] });
    }
  });
});

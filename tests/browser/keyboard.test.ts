import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { kind, kinds, visit, withPage } from './visit.ts';

const interactive =
  'a[href], button:enabled, input:enabled:not([type="hidden"]), select:enabled, textarea:enabled, summary, [tabindex="0"]';

/** Focuses one element of each look (tag, classes, role) as the keyboard would, and names those that don't show it. */
async function withoutVisibleFocus(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  return page.evaluate((selector) => {
    const look = (element: Element): string =>
      [element.tagName, element.className, element.getAttribute('role'), element.parentElement?.className].join('|');
    const shows = (element: HTMLElement): boolean => {
      const before = getComputedStyle(element).boxShadow;
      element.focus({ preventScroll: true });
      if (document.activeElement !== element) return false;
      const style = getComputedStyle(element);
      const outlined =
        style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 && !/^(transparent|rgba\(.*, 0\))$/.test(style.outlineColor);
      const visible = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      return visible && (outlined || (style.boxShadow !== 'none' && style.boxShadow !== before));
    };
    const looks = new Map<string, HTMLElement>();
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (element.tabIndex >= 0 && element.checkVisibility() && !looks.has(look(element))) looks.set(look(element), element);
    }
    return [...looks.values()].filter((element) => !shows(element)).map((element) => element.outerHTML.slice(0, 160));
  }, interactive);
}

/** The first Tab of a page reaches a link that leads to the main text, past everything before it; where nothing stands before it, the main text itself. */
async function beginsWithSkip(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  const isAlone = await page.evaluate(() => document.querySelector('header, nav, a.skip') === null);
  if (isAlone) return expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  const skip = page.locator(':focus');
  expect(await skip.getAttribute('href')).toMatch(/#.+/);
  expect(await skip.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  const inMain = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('main') !== null);
  if (!(await inMain())) await page.keyboard.press('Tab');
  expect(await inMain()).toBe(true);
}

describe('by keyboard', () => {
  it.concurrent.each(kinds)(
    '$name ($path) begins with a link to the main text, and shows where the focus is, in light colours and in dark',
    async ({ path }) => {
      await withPage({ colorScheme: 'light' }, async (page) => {
        await visit(page, path);
        await beginsWithSkip(page);
        const light = await withoutVisibleFocus(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect({ light, dark: await withoutVisibleFocus(page) }).toEqual({ light: [], dark: [] });
      });
    },
  );
});

it('reaches the search box with Tab', async () => {
  await withPage({}, async (page) => {
    await visit(page, kind('search').path);
    const box = page.getByRole('searchbox').first();
    const focused = (): Promise<boolean> => box.evaluate((element) => element === document.activeElement);
    for (let stops = 0; stops < 40 && !(await focused()); stops++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(true);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { kind, visit, withPage } from './visit.ts';

const chapter = (): string => `${kind('plan').path}s1/`;
const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const shown = (page: Page): Promise<number> => page.locator('.page-terms dd:popover-open').count();

/** Points at the second marked word, and gives the middle of it. */
async function pointAt(page: Page): Promise<void> {
  const term = page.locator('.term').nth(1);
  await term.scrollIntoViewIfNeeded();
  const box = (await term.boundingBox()) ?? expect.fail('no marked word');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => shown(page)).toBe(1);
}

describe.each([
  ['with script', desk],
  ['without script', { ...desk, javaScriptEnabled: false }],
])('a marked word %s', (_, options) => {
  it('is explained where the pointer is, stays under the pointer, and goes with Escape', async () => {
    await withPage(options, async (page) => {
      await visit(page, chapter());
      await pointAt(page);
      const box = (await page.locator('.page-terms dd:popover-open').boundingBox()) ?? expect.fail('no explanation');
      await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 4 });
      await page.waitForTimeout(700);
      expect(await shown(page)).toBe(1);
      await page.keyboard.press('Escape');
      await expect.poll(() => shown(page)).toBe(0);
    });
  });

  it('is explained on focus and by Enter, and goes with Escape', async () => {
    await withPage(options, async (page) => {
      await visit(page, chapter());
      const isOn = (): Promise<boolean> => page.locator('.term > button:focus').count().then(Boolean);
      for (let stops = 0; stops < 60 && !(await isOn()); stops++) await page.keyboard.press('Tab');
      expect(await isOn()).toBe(true);
      await expect.poll(() => shown(page)).toBe(1);
      await page.keyboard.press('Escape');
      await expect.poll(() => shown(page)).toBe(0);
      await page.keyboard.press('Enter');
      await expect.poll(() => shown(page)).toBe(1);
    });
  });
});

it.each([
  ['with script', phone],
  ['without script', { ...phone, javaScriptEnabled: false }],
])('a tap explains a marked word %s', async (_, options) => {
  await withPage(options, async (page) => {
    await visit(page, chapter());
    await page.locator('.term').nth(1).tap();
    await expect.poll(() => shown(page)).toBe(1);
  });
});

it('a marked word is text of its paragraph, once a page, and explained on paper', async () => {
  await withPage(desk, async (page) => {
    await visit(page, chapter());
    const words = await page
      .locator('.term')
      .evaluateAll((all) => all.map((term) => term.querySelector('button')?.getAttribute('interestfor')));
    expect(new Set(words).size).toBe(words.length);
    const isWhole = await page
      .locator('.text p:has(.term)')
      .first()
      .evaluate((text) => {
        getSelection()?.selectAllChildren(text);
        return getSelection()
          ?.toString()
          .includes(text.querySelector('.term')?.textContent ?? '—');
      });
    expect(isWhole).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.page-terms dd').first().isVisible()).toBe(true);
  });
});

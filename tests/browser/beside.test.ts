import { expect, it } from 'vitest';
import { kind, visit, withPage } from './visit.ts';

const chapter = kind('chapter').path;
const wide = { viewport: { width: 1280, height: 800 } };

it('a misprint’s reading stands beside its paragraph: in the margin at its height, on a phone under it', async () => {
  const place = async (width: number): Promise<{ top: number; left: number; text: DOMRect }> =>
    withPage({ viewport: { width, height: 800 } }, async (page) => {
      await visit(page, '/plans/hebei-emerging-2018/a4/');
      const line = page.locator('.beside .misprint').first();
      expect(await line.innerText()).toContain('原文如此，疑为〔连花清瘟〕');
      expect(await line.locator('a').innerText()).toBe('说明里的这一条');
      return line.evaluate((element) => {
        const { top, left } = element.getBoundingClientRect();
        const text = element.closest('.with-beside')?.querySelector('p')?.getBoundingClientRect().toJSON() as DOMRect;
        return { top, left, text };
      });
    });
  const margin = await place(1280);
  expect(margin.left).toBeGreaterThan(margin.text.right);
  expect(Math.abs(margin.top - margin.text.top)).toBeLessThan(150);
  const under = await place(390);
  expect(under.top).toBeGreaterThan(under.text.bottom - 1);
});

it('each listed attachment leads to its text, or says that it is not here', async () => {
  await withPage(wide, async (page) => {
    await visit(page, '/plans/hebei-emerging-2018/back/');
    expect(await page.locator('.text a.after').allInnerTexts()).toEqual(Array.from({ length: 10 }, (_, i) => `→ 附件${i + 1}`));
    expect(await page.locator('.text span.after').allInnerTexts()).toEqual(['未收录', '未收录', '未收录']);
    await page.locator('.text a.after').nth(2).click();
    expect(new URL(page.url()).pathname).toBe('/plans/hebei-emerging-2018/a3/');
  });
});

it('figures of a printed table stand under one another at the right', async () => {
  await withPage(wide, async (page) => {
    await visit(page, '/plans/hebei-industry-2016/s1/');
    const cells = page.locator('#s1-3-t1 td.amount:last-child');
    expect(await cells.count()).toBeGreaterThan(12);
    const rights = await cells.evaluateAll((all) =>
      all.map((cell) => [cell.getBoundingClientRect().right, getComputedStyle(cell).textAlign]),
    );
    expect(new Set(rights.map(String)).size).toBe(1);
    expect(rights[0]?.[1]).toBe('end');
  });
});

it('pages that have no heading are named by what is in them', async () => {
  await withPage(wide, async (page) => {
    for (const [address, name] of [
      ['hebei-emerging-2018/front', '印发通知与引言'],
      ['xingtai-emerging-2018/front', '引言'],
      ['shijiazhuang-emerging-2018/back', '附件目录'],
    ] as const) {
      await visit(page, `/plans/${address}/`);
      expect(await page.locator('.crumb li').last().innerText()).toBe(name);
    }
  });
});

it('the skip link leads to the article', async () => {
  await withPage(wide, async (page) => {
    await visit(page, chapter);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
  });
});

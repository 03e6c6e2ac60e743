import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Pair } from '../../src/model/pair.ts';
import { kind, site, visit, withPage } from './visit.ts';

const path = '/compare/passages/';
const id = kind('pair').path.split('/').at(-2) ?? '';
const pair = Pair.parse(JSON.parse(readFileSync(`content/pairs/${id}.json`, 'utf8')));
const passage = pair.passages.find(({ kind, a }) => kind === 'adapted' && a.text.length > 30) ?? pair.passages[0];
const [a, b] = [`${pair.a}/${passage.a.block}`, `${pair.b}/${passage.b.block}`];
const hash = `#a=${a}&b=${b}`;
const bare = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, '');

const status = (page: Page): Promise<string> => page.locator('#passages-status').innerText();
const said = (page: Page, side: 'a' | 'b'): Promise<string> => page.locator(`#side-${side}-said`).innerText();
const drawn = (page: Page) => page.locator('#passages-result .whole-passages').waitFor({ state: 'attached' });
const fragment = (page: Page): string => new URL(page.url()).hash;

describe('the address keeps the pair', () => {
  it('which is drawn as the page of the two plans draws it, with links and citations', async () => {
    await withPage({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await visit(page, path + hash);
      await drawn(page);
      const rows = await page
        .locator('#passages-result .passages tbody tr')
        .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('blockquote')].map(({ innerHTML }) => innerHTML)));
      expect(rows.map(([left, right]) => [left, right].map((html) => html.replace(/<[^>]+>/g, '')))).toContainEqual([
        passage.a.text,
        passage.b.text,
      ]);
      expect(await page.locator('#passages-result .passages a.src').first().getAttribute('href')).toContain(`#${passage.a.block}`);
      const cites = await page.locator('.passage-cite .cite-text p').allInnerTexts();
      expect(cites).toHaveLength(2);
      expect(cites[0]).toContain(`/plans/${pair.a}/`);
      expect(cites[0]).toMatch(/\[20\d\d-\d\d-\d\d\]/);
      expect(asked.filter((address) => !address.startsWith(site.url))).toEqual([]);
      expect(asked.filter((address) => address.includes('/data/plans/')).length).toBeLessThanOrEqual(2);
    });
  });

  it('reloading draws it again, sides can be changed round, a link on the page does not lose it', async () => {
    await withPage({}, async (page) => {
      await visit(page, path + hash);
      await drawn(page);
      const before = await status(page);
      await page.reload();
      await drawn(page);
      expect([fragment(page), await status(page)]).toEqual([hash, before]);
      await page.locator('#swap-sides').click();
      await expect.poll(() => fragment(page)).toBe(`#a=${b}&b=${a}`);
      await expect.poll(() => page.locator('.whole-passages h3').first().innerText()).toContain('甲');
      expect(await status(page)).toBe(before);
      expect(await page.locator('#side-a select[name="plan"]').inputValue()).toBe(pair.b);
      await page.locator('.to-top a').evaluate((link: HTMLAnchorElement) => link.click());
      await expect.poll(() => fragment(page)).toBe(`#a=${b}&b=${a}`);
      // The jump to the top is a step of its own.
      await page.goBack();
      await page.goBack();
      await expect.poll(() => page.locator('#side-a select[name="plan"]').inputValue()).toBe(pair.a);
    });
  });
});

it('plan, chapter and paragraph are chosen one after the other, by keyboard', async () => {
  await withPage({}, async (page) => {
    await visit(page, path);
    for (const [side, plan] of [
      ['a', pair.a],
      ['b', pair.b],
    ] as const) {
      const form = page.locator(`#side-${side}`);
      await form.locator('select[name="plan"]').selectOption(plan);
      await expect.poll(() => form.locator('select[name="page"]').isEnabled()).toBe(true);
      await form.locator('select[name="page"]').selectOption('s1');
      await expect.poll(() => fragment(page)).toContain(`${side}=${plan}/s1`);
      await expect.poll(() => form.locator('select[name="block"] option').count()).toBeGreaterThan(1);
    }
    await drawn(page);
    const block = await page.locator('#side-a select[name="block"] option').nth(2).getAttribute('value');
    await page.locator('#side-a select[name="block"]').focus();
    await page.locator('#side-a select[name="block"]').selectOption(block ?? '');
    await expect.poll(() => fragment(page)).toBe(`#a=${pair.a}/${block ?? ''}&b=${pair.b}/s1`);
    expect(await page.locator('#swap-sides').evaluate((button) => (button as HTMLButtonElement).tabIndex)).toBe(0);
  });
});

it.each([[`${site.url}/plans/${pair.a}/full/?q=1#${passage.a.block}`], [`/v/2026.11/plans/${pair.a}/s1/#${passage.a.block}`], [a]])(
  'an address that is pasted is read: %s',
  async (pasted) => {
    await withPage({}, async (page) => {
      await visit(page, path);
      await page.locator('#side-a-address').fill(pasted);
      await page.locator('#side-a-address').press('Enter');
      await expect.poll(() => fragment(page)).toBe(`#a=${a}`);
      await expect.poll(() => status(page)).toContain('乙还没有选');
      expect(await page.locator('#side-a-address').inputValue()).toBe(pasted);
    });
  },
);

it.each([
  ['https://elsewhere.example/plans/x/s1/', /不是本站的地址/],
  ['加快发展先进制造业', /没有读出地址/],
  ['长'.repeat(5000), /太长/],
  ['/search/', /不是规划的一章或一段/],
  ['s1-p1', /哪份规划/],
  [`${pair.a}/s99-p1`, /没有“s99-p1”/],
  [`/plans/${pair.a}/`, /整份规划/],
])('what can’t be read is said, and stays in its box: %.40s', async (pasted, expected) => {
  await withPage({}, async (page) => {
    await visit(page, path + `#b=${b}`);
    await page.locator('#side-a-address').fill(pasted);
    await page.locator('#side-a button').click();
    await expect.poll(() => said(page, 'a')).toMatch(expected);
    expect(await page.locator('#side-a-address').inputValue()).toBe(pasted);
    expect(fragment(page)).toBe(`#b=${b}`);
  });
});

it('an address that names nothing is said in the form of its side, and the other stays', async () => {
  await withPage({}, async (page) => {
    await visit(page, `${path}#a=${pair.a}/s99&b=${b}`);
    await expect.poll(() => said(page, 'a')).toContain('s99');
    expect(await page.locator('#side-b select[name="plan"]').inputValue()).toBe(pair.b);
  });
});

it('a text that can’t be had is said, and asked for again', async () => {
  await withPage({}, async (page) => {
    await page.route('**/data/plans/**', (route) => route.abort());
    await visit(page, path + hash);
    await expect.poll(() => status(page)).toContain('没有读到');
    await page.unroute('**/data/plans/**');
    await page.locator('#passages-status button').click();
    await drawn(page);
    expect(fragment(page)).toBe(hash);
  });
});

it('a paragraph’s ¶ leads here', async () => {
  await withPage({}, async (page) => {
    const [plan, block] = a.split('/');
    await visit(page, `/plans/${plan}/${block.split('-')[0]}/`);
    await page.locator(`a.pilcrow[href="#${block}"]`).evaluate((link: HTMLAnchorElement) => link.click());
    await page.locator('.quote-bar [data-beside]').click();
    await expect.poll(() => page.url()).toBe(`${site.url}${path}#a=${a}`);
    await expect.poll(() => status(page)).toContain('乙还没有选');
  });
});

it('never scrolls sideways with two chapters, from 320 pixels on', async () => {
  await withPage({ viewport: { width: 320, height: 800 } }, async (page) => {
    await visit(page, `${path}#a=${pair.a}/s1&b=${pair.b}/s1`);
    await drawn(page);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
});

it('axe finds nothing with two passages drawn, in light colours and in dark', async () => {
  await withPage({}, async (page) => {
    await visit(page, path + hash);
    await drawn(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
    }
  });
});

it('without script it says what it needs and leads to the pairs', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await visit(page, path);
    expect(await page.getByRole('main').innerText()).toContain('要有脚本');
    expect(await page.locator('#choose-passages').isVisible()).toBe(false);
    expect(await page.locator('noscript a, main a[href="/compare/texts/"]').count()).toBeGreaterThan(0);
  });
});

it('says nothing of who took what from whom', async () => {
  await withPage({}, async (page) => {
    await visit(page, path + hash);
    await drawn(page);
    const words = bare(await page.getByRole('main').innerText());
    expect(words).toContain('相同文字不说明谁取自谁');
    expect(words).not.toMatch(/抄|借鉴|雷同|来源/);
  });
});

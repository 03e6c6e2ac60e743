import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { PlanData } from '../../src/model/data.ts';
import { kind, site, visit, withPage } from './visit.ts';

const folder = join(site.dist, 'data/plans');
const plans = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as PlanData);

/** Addresses of the blocks that have a word, as plan and block. */
const blocksWith = (word: string): string[] =>
  plans.flatMap(({ id, blocks }) => blocks.filter(({ text }) => text.includes(word)).map((block) => `${id} ${block.id}`)).sort();

/** Opens the search page with a question and waits for the answer. */
async function ask(page: Page, query: string): Promise<string> {
  await visit(page, `/search/?${query}`);
  const status = page.getByRole('status');
  await status.filter({ hasText: /段|没有找到/ }).waitFor();
  return status.innerText();
}

const found = (page: Page): Promise<string[]> =>
  page.locator('#results li > a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

describe.each(['石墨烯', '清河', '大数据'])('%s', (word) => {
  it('is found in every block that has it, and each result leads to its block', async () => {
    await withPage({}, async (page) => {
      const said = await ask(page, `q=${encodeURIComponent(word)}`);
      for (let more = page.locator('button.more'); (await more.count()) > 0;) await more.click().then(() => page.waitForTimeout(300));
      const addresses = await found(page);
      const named = addresses.map((address) => /\/plans\/([^/]+)\/[^/]+\/#(.+)$/.exec(address)?.slice(1).join(' ') ?? address);
      expect(named.sort()).toEqual(blocksWith(word));
      expect(said).toContain(word);
      for (const address of addresses.slice(0, 5)) {
        await page.goto(address);
        expect(await page.locator(':target').textContent()).toContain(word);
      }
    });
  });
});

it('marks what was looked for', async () => {
  await withPage({}, async (page) => {
    await ask(page, 'q=石墨烯');
    expect(await page.locator('#results mark').first().innerText()).toBe('石墨烯');
  });
});

it('lists one plan, or one place, when asked to', async () => {
  await withPage({}, async (page) => {
    await ask(page, 'q=大数据&plan=henan-emerging-2017');
    expect((await found(page)).every((address) => address.includes('/plans/henan-emerging-2017/'))).toBe(true);
    expect(await page.locator('#results h2').count()).toBe(1);
    await ask(page, 'q=石墨烯&place=hebei');
    expect(await page.locator('#results h2').count()).toBe(2);
  });
});

it('says so when nothing is found, and shows markup in a question as the text it is', async () => {
  await withPage({}, async (page) => {
    expect(await ask(page, 'q=錒錒錒')).toContain('没有找到“錒錒錒”');
    expect(await ask(page, `q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)).toContain('“<img src=x onerror=alert(1)>”');
    expect(await page.locator('main img').count()).toBe(0);
  });
});

it('answers a new question on the page and keeps both in the history', async () => {
  await withPage({}, async (page) => {
    await ask(page, 'q=石墨烯');
    await page.getByRole('searchbox').fill('清河');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: '清河' }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('清河');
    await page.goBack();
    await page.getByRole('status').filter({ hasText: '石墨烯' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('石墨烯');
  });
});

it('is reached from any page: / goes to the box, Enter asks', async () => {
  await withPage({}, async (page) => {
    await visit(page, kind('chapter').path);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.type('石墨烯');
    await page.keyboard.press('Enter');
    await page.locator('#results li').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/search/');
  });
});

it('leaves out what the site adds: contents, ¶ and the page of the whole text', async () => {
  await withPage({}, async (page) => {
    const said = await ask(page, 'q=¶');
    expect(said).toContain('没有找到');
    await ask(page, 'q=石墨烯');
    expect((await found(page)).filter((address) => address.includes('/full/'))).toEqual([]);
  });
});

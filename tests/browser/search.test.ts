import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { PlanData } from '../../src/model/data.ts';
import { kind, visit, withPage } from './visit.ts';

const folder = fileURLToPath(new URL('../../content/data', import.meta.url));
const plans = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as PlanData);

/** Addresses of the blocks that have a word, as plan and block; a heading and the paragraph on its line count as one. */
const blocksWith = (word: string): string[] =>
  plans
    .flatMap(({ id, blocks }) => {
      const has = (i: number): boolean => blocks[i]?.text.includes(word) ?? false;
      const isOneWithNext = (i: number): boolean => blocks[i]?.kind === 'heading' && blocks[i + 1]?.runOn === true && has(i + 1);
      return blocks.flatMap((block, i) => (has(i) && !isOneWithNext(i) ? [`${id} ${block.id}`] : []));
    })
    .sort();

/** Opens the search page with a question and waits for the answer. */
async function ask(page: Page, query: string): Promise<string> {
  await visit(page, `/search/?${query}`);
  const status = page.getByRole('status');
  await status.filter({ hasText: /段|没有/ }).waitFor();
  return status.innerText();
}

const found = (page: Page): Promise<string[]> =>
  page.locator('#results li > a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

describe.each(['石墨烯', '清河', '大数据'])('%s', (word) => {
  it('is found in every block that has it, and each result leads to its block', async () => {
    await withPage({}, async (page) => {
      const said = await ask(page, `q=${encodeURIComponent(word)}`);
      expect(said).toContain(`${blocksWith(word).length}段`);
      for (let more = page.locator('button.more'); (await more.count()) > 0;) await more.click();
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

it('marks the very words and nothing else', async () => {
  await withPage({}, async (page) => {
    await ask(page, 'q=石墨烯');
    expect([...new Set(await page.locator('#results mark').allInnerTexts())]).toEqual(['石墨烯']);
  });
});

it('counts all blocks at once, and lists the rest where the list ends', async () => {
  await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
    const said = await ask(page, 'q=创新');
    const count = blocksWith('创新').length;
    expect(said).toContain(`${count}段`);
    const heads = await page.locator('#results h2 .src').allInnerTexts();
    expect((await found(page)).length).toBe(40);
    const more = page.locator('button.more');
    await more.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await more.click();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    const focused = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect(focused).toBe((await found(page))[40]);
    while ((await more.count()) > 0) await more.click();
    const all = await page.locator('#results h2 .src').allInnerTexts();
    expect(all.slice(0, heads.length)).toEqual(heads);
    expect(all.reduce((sum, text) => sum + Number.parseInt(text), 0)).toBe(count);
  });
});

it('asks again as soon as a filter is chosen', async () => {
  await withPage({}, async (page) => {
    await ask(page, 'q=大数据');
    await page.locator('select[name="plan"]').selectOption('henan-emerging-2017');
    await page.waitForURL(/plan=henan-emerging-2017/);
    await page.waitForFunction(() => document.querySelectorAll('#results h2').length === 1);
  });
});

it('names the plans that have not got the words, when every plan was asked', async () => {
  await withPage({}, async (page) => {
    await ask(page, 'q=石墨烯');
    const notes = page.locator('#search-notes');
    const named = await notes.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/')[2]));
    expect(named.sort()).toEqual(
      plans
        .filter(({ blocks }) => !blocks.some(({ text }) => text.includes('石墨烯')))
        .map(({ id }) => id)
        .sort(),
    );
    expect(await notes.innerText()).toContain('未见“石墨烯”：');
    await ask(page, 'q=石墨烯&place=hebei');
    expect(await notes.innerText()).toBe('');
  });
});

it('wants every part of a question in the block, and offers what there is', async () => {
  await withPage({}, async (page) => {
    await ask(page, 'q=石墨烯+新材料');
    const texts = plans.flatMap(({ blocks }) => blocks).filter(({ text }) => text.includes('石墨烯') && text.includes('新材料'));
    expect(await page.getByRole('status').innerText()).toContain(`${texts.length}段`);
    const said = await ask(page, 'q=充电桩+錒錒');
    expect(said).toMatch(/没有/);
    expect(await page.locator('#search-notes').innerText()).toContain(`试试“充电桩”：${blocksWith('充电桩').length}段`);
    await ask(page, 'q=清河县');
    expect(await page.locator('#search-notes').innerText()).toContain(`也可查“清河”：${blocksWith('清河').length}段`);
    await page.locator('#search-notes a').first().click();
    await page.getByRole('status').filter({ hasText: '“清河”' }).waitFor();
  });
});

it('finds a misprint by what it should read', async () => {
  await withPage({}, async (page) => {
    await ask(page, 'q=连花清瘟');
    expect(await page.locator('#search-notes').innerText()).toContain('原文印作“莲花清瘟”');
    await page.locator('#search-notes a[href*="#"]').click();
    expect(await page.locator(':target').textContent()).toContain('莲花清瘟');
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

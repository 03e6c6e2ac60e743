import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readBlocks, standsIn } from '../search/queries.ts';
import { kind, site, visit, withPage } from './visit.ts';

const plans = readdirSync(join(site.dist, 'data/plans'))
  .filter((file) => /^[a-z0-9-]+\.json$/.test(file))
  .map((file) => file.replace('.json', ''));
const blocks = readBlocks(site.dist, plans);

/** Opens the search page with a question and waits for the answer. */
async function ask(page: Page, query: string): Promise<string> {
  await visit(page, `/search/?${query}`);
  const status = page.locator('#search-status');
  await status.filter({ hasText: /段|未见|目标/ }).waitFor();
  return status.innerText();
}

/** The blocks that a list leads to. */
const found = (page: Page, list = '#results'): Promise<string[]> =>
  page
    .locator(`${list} li > a`)
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.replace(/^.*\/plans\/([^/]+)\/.*#(.+)$/, '$1#$2')));

/** What stands beside an answer; where nothing is listed it comes after it. */
async function notesOf(page: Page): Promise<string> {
  await page.locator('#search-notes > *').first().waitFor();
  return page.locator('#search-notes').innerText();
}

async function listAll(page: Page): Promise<void> {
  for (let more = page.locator('#results > .more'); (await more.count()) > 0;) await more.click();
}

it('lists every block that holds the words; a link leads there, marks them and leaves the text as it is', async () => {
  await withPage({}, async (page) => {
    expect(await ask(page, 'q=石墨烯')).toContain(`原文一致${standsIn(blocks, '石墨烯').length}段`);
    expect((await found(page, '.exact')).sort()).toEqual(standsIn(blocks, '石墨烯').sort());
    expect([...new Set(await page.locator('.exact mark').allTextContents())]).toEqual(['石墨烯']);
    await page.locator('.exact li > a').nth(3).click();
    await page.waitForURL(/#/);
    const target = page.locator(':target');
    expect(await target.locator('mark').count()).toBe(0);
    const marked = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()));
    expect(marked.length).toBeGreaterThan(0);
    expect([...new Set(marked)]).toEqual(['石墨烯']);
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).not.toContain('?');
  });
});

it('counts every block at once, lists the rest where the list ends, and folds a plan', async () => {
  await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
    const count = standsIn(blocks, '创新').length;
    expect(await ask(page, 'q=创新')).toContain(`${count}段`);
    expect((await found(page)).length).toBe(30);
    const more = page.locator('#results > .more');
    await more.click();
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).hash.slice(1))).toBe(
      (await found(page))[30].split('#')[1],
    );
    await listAll(page);
    expect(new Set(await found(page, '.exact')).size).toBe(count);
    const first = page.locator('.found').first();
    await first.locator('summary').click();
    expect(await first.locator('li').first().isVisible()).toBe(false);
  });
});

it('shows counts by plan and by sector as filters, each an address of its own', async () => {
  await withPage({}, async (page) => {
    await ask(page, 'q=大数据');
    const own = standsIn(blocks, '大数据').filter((key) => key.startsWith('henan')).length;
    const choice = page.locator('#search-facets a', { hasText: '河南2017' });
    expect(await choice.locator('.count').innerText()).toBe(String(own));
    await choice.click();
    await page.waitForURL(/plan=henan-emerging-2017/);
    await page.waitForFunction(() => document.querySelectorAll('#results .exact .found').length === 1);
    expect(await found(page, '.exact')).toHaveLength(own);
    expect(await choice.getAttribute('aria-current')).toBe('true');
    await page.goBack();
    await page.locator('#search-facets a[aria-current]').first().filter({ hasText: '全部' }).waitFor();
    await page.locator('#search-facets a', { hasText: '生物医药健康' }).click();
    await page.waitForURL(/sector=bio/);
  });
});

describe('targets', () => {
  const groups = (page: Page): Promise<string[]> => page.locator('#search-panel h3').allInnerTexts();

  it('1.7万亿 gives two groups, never one list; every line begins with whom it is of', async () => {
    await withPage({}, async (page) => {
      for (const q of ['1.7万亿', '17000亿元']) {
        await ask(page, `q=${q}`);
        expect((await groups(page)).map((text) => text.split('\n')[0].replace(/\d+个$/, ''))).toEqual([
          '主营业务收入',
          '规模以上工业增加值',
        ]);
      }
      expect(await page.locator('#search-panel li').allInnerTexts()).toEqual([
        expect.stringMatching(/^大数据与物联网、生物医药健康等10个重点领域主营业务收入 到2020年超1\.7万亿元/),
        expect.stringMatching(/^规模以上工业增加值 〔到2020年〕达到1\.7万亿元/),
      ]);
    });
  });

  it('shows what was understood as chips, and takes one off', async () => {
    await withPage({}, async (page) => {
      await ask(page, 'q=主营业务收入 ≥1000亿元 2020');
      const chips = page.locator('#search-chips a');
      expect((await chips.allInnerTexts()).map((text) => text.replace(/\s+/g, ''))).toEqual([
        '说的是主营业务收入×',
        '数值≥1000亿元×',
        '目标年2020年×',
      ]);
      const before = await page.locator('#search-panel h2 .src').innerText();
      await chips.nth(1).click();
      await page.waitForFunction(() => document.querySelectorAll('#search-chips a').length === 2);
      expect(new URL(page.url()).searchParams.get('q')).toBe('主营业务收入 2020');
      expect(Number.parseInt(await page.locator('#search-panel h2 .src').innerText())).toBeGreaterThan(Number.parseInt(before));
    });
  });

  it.each([
    ['创新平台 300家', '10个重点领域 · 省级以上创新平台'],
    ['占比 >10%', '战略性新兴产业增加值占GDP比重'],
    ['邢台 增加值', '战略性新兴产业增加值'],
  ])('%s', async (q, name) => {
    await withPage({}, async (page) => {
      await ask(page, `q=${encodeURIComponent(q)}`);
      expect(await page.locator('#search-panel b').allInnerTexts()).toContain(name);
    });
  });
});

describe('other ways of saying it', () => {
  it.each([
    ['3D打印', '又称“增材制造”'],
    ['100家', '数字另一种写法：百家'],
    ['连花清瘟', '原文印作“莲花清瘟”'],
  ])('%s: %s', async (q, why) => {
    await withPage({}, async (page) => {
      await ask(page, `q=${encodeURIComponent(q)}`);
      expect((await page.locator('.why').allTextContents()).join('\n')).toContain(why);
    });
  });

  it('loads the table of traditional characters when one is typed, and not before', async () => {
    await withPage({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await ask(page, 'q=机器人');
      expect(asked.some((path) => path.startsWith('/search/traditional'))).toBe(false);
      expect(await ask(page, 'q=機器人')).toContain('已按简体“机器人”查');
      expect(asked.some((path) => path.startsWith('/search/traditional'))).toBe(true);
      await listAll(page);
      expect((await found(page, '.exact')).sort()).toEqual(standsIn(blocks, '机器人').sort());
    });
  });
});

describe('a place and a thing, a sentence', () => {
  it('邢台 光伏: what its plan says comes before what others say there; nothing joined is denied; each part can be taken back', async () => {
    await withPage({}, async (page) => {
      await ask(page, 'q=邢台 光伏');
      const heads = await page.locator('#results h2').allInnerTexts();
      const at = (name: string): number => heads.findIndex((head) => head.startsWith(name));
      expect(at('该地规划里')).toBeGreaterThanOrEqual(0);
      expect(at('别的规划说到该地')).toBeGreaterThan(at('该地规划里'));
      expect(await page.locator('#search-notes').innerText()).not.toContain('邢台 光伏');
      expect(await page.locator('#search-chips a').count()).toBe(2);
    });
  });

  it('石家庄2020年增加值目标是多少 leads to the target', async () => {
    await withPage({}, async (page) => {
      await ask(page, 'q=石家庄2020年增加值目标是多少');
      expect(await page.locator('#search-panel li').first().innerText()).toContain('达到500亿元');
    });
  });

  it('says what was not understood', async () => {
    await withPage({}, async (page) => {
      expect(await ask(page, 'q=邢台有没有锕锕')).toContain('没有读懂：“锕锕”');
    });
  });
});

describe('nothing', () => {
  it('says which kind it is, names the attachments that may hold it, and offers words that exist', async () => {
    await withPage({}, async (page) => {
      expect(await ask(page, 'q=南宫')).toBe('未提及：五份规划均未见“南宫”。');
      const notes = await notesOf(page);
      expect(notes).toContain('附件未收录');
      expect(notes).toContain('附件13');
      await page.locator('#search-notes .offers a').first().click();
      await page.locator('#results .exact').waitFor();
    });
  });

  it('tells nothing here from nothing anywhere', async () => {
    await withPage({}, async (page) => {
      expect(await ask(page, 'q=石墨烯&plan=xingtai-emerging-2018')).toContain('所选范围里未见“石墨烯”');
      expect(await notesOf(page)).toContain(`不限规划和产业，有${standsIn(blocks, '石墨烯').length}段`);
      await ask(page, 'q=产业&plan=shijiazhuang-emerging-2018&sector=steel');
      expect(await notesOf(page)).toContain('不在规划范围');
    });
  });
});

it('bears hostile questions: says so in words and marks nothing up', async () => {
  await withPage({}, async (page) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await visit(page, '/search/');
    for (const q of [
      '<img src=x onerror=alert(1)>',
      '.*',
      '[(\\',
      '\u202e石墨烯\u202c',
      '\ud800',
      '石'.repeat(10_000),
      '"'.repeat(9),
      '${1}',
      '%00',
    ]) {
      await page.getByRole('searchbox').fill(q);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('#search-status')?.textContent !== '正在查找……');
      expect(await page.locator('main :is(img, script:not([src]):not([type]))').count()).toBe(0);
    }
    expect(errors).toEqual([]);
  });
});

it('answers while one types, keeps questions in the history, and says so when typing has stopped', async () => {
  await withPage({}, async (page) => {
    await ask(page, 'q=石墨烯');
    await page.getByRole('searchbox').fill('清河');
    await page.locator('#search-status').filter({ hasText: '清河' }).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('清河');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: '清河' }).waitFor();
    await page.getByRole('searchbox').fill('大数据');
    await page.locator('#search-status').filter({ hasText: '大数据' }).waitFor();
    await page.goBack();
    await page.locator('#search-status').filter({ hasText: '清河' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('清河');
  });
});

it('is reached from any page by /, goes on with Enter, ↓ to the results and ↑ back', async () => {
  await withPage({}, async (page) => {
    await visit(page, kind('chapter').path);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.type('石墨烯');
    await page.keyboard.press('Enter');
    await page.locator('#results li').first().waitFor();
    await page.locator('#search-pages h2').waitFor();
    expect(new URL(page.url()).pathname).toBe('/search/');
    await page.locator('#q').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll(':is(#search-pages, #results) li > a')].indexOf(document.activeElement as Element),
    );
    expect(focused).toBe(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });
});

it('asks no other host, and nothing of what a reader typed leaves the browser', async () => {
  await withPage({}, async (page) => {
    await visit(page, '/search/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('searchbox').fill('石墨烯 1.7万亿');
    await page.locator('#search-status').filter({ hasText: '石墨烯' }).waitFor();
    expect(asked.filter((url) => !url.startsWith(site.url) || /[?&]q=/.test(url))).toEqual([]);
    await page.locator('#search-pages h2').waitFor();
    const own = asked
      .map((address) => new URL(address).pathname)
      .filter((path) => !/^\/favicon|^\/_astro\/|^\/search\/(?:pages|blanks)[./]/.test(path));
    expect(own.sort()).toEqual(['/search/blocks.gz', '/search/targets.gz', '/search/words.gz']);
  });
});

describe('an answer on a phone', () => {
  it.each(['主营业务收入 ≥1000亿元 2020', '产业', '南宫'])('%s: no fault that axe finds, nothing sideways', async (q) => {
    await withPage({ viewport: { width: 360, height: 780 }, colorScheme: 'dark' }, async (page) => {
      await ask(page, `q=${encodeURIComponent(q)}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site, visit, withPage } from './visit.ts';

const read = (file: string): string => readFileSync(join(site.dist, file), 'utf8');
const data = JSON.parse(read('data/targets.json')) as { targets: { id: string; url: string; unit: string; year: number | null }[] };
/** The folded tables of the plans, or the one that holds what is asked for. */
const tables = ':is(#target-table, .target-groups:not([hidden]) table)';
const shown = (page: Page): Promise<number> => page.locator(`${tables} tbody tr:not([hidden])`).count();
const status = (page: Page): Promise<string> => page.locator('#target-status').innerText();

describe('the table of all targets', () => {
  it('has every target of the dataset, each linked to its page, without script', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await visit(page, '/targets/');
      const links = await page.locator(`${tables} tbody th a`).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.sort()).toEqual(data.targets.map(({ id }) => `/targets/${id}/`).sort());
    });
  });

  it('filters, keeps the question in the address and announces the count', async () => {
    await withPage({}, async (page) => {
      await visit(page, '/targets/');
      await expect.poll(() => shown(page)).toBe(data.targets.length);
      await page.selectOption('#target-filter [name="unit"]', '%');
      const percent = data.targets.filter(({ unit }) => unit === '%').length;
      await expect.poll(() => shown(page)).toBe(percent);
      expect(await status(page)).toContain(`${percent}个目标，共${data.targets.length}个`);
      await page.fill('#target-filter [name="q"]', '占GDP');
      await expect.poll(() => shown(page)).toBeLessThan(percent);
      await page.waitForFunction(() => location.search.includes('q='));
      const asked = new URL(page.url()).searchParams;
      expect([asked.get('unit'), asked.get('q')]).toEqual(['%', '占GDP']);
      await page.fill('#target-filter [name="q"]', '没有这样的目标');
      await expect.poll(() => shown(page)).toBe(0);
      expect(await status(page)).toContain('没有符合的目标');
    });
  });

  it('opens as its address says, and a column sorts both ways', async () => {
    await withPage({}, async (page) => {
      await visit(page, '/targets/?plan=xingtai-emerging-2018&sort=-value');
      const values = async (): Promise<number[]> =>
        page
          .locator('#target-table tbody tr:not([hidden])')
          .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['value'])));
      const own = data.targets.filter(({ id }) => id.startsWith('xingtai-emerging-2018/')).length;
      await expect.poll(async () => (await values()).length).toBe(own);
      const falling = await values();
      expect(falling).toEqual([...falling].sort((a, b) => b - a));
      expect(await page.locator('#target-table th[data-key="value"]').getAttribute('aria-sort')).toBe('descending');
      await page.locator('#target-table th[data-key="value"] button').click();
      await expect.poll(values).toEqual(falling.toReversed());
      await page.getByRole('button', { name: '清除筛选' }).click();
      await page.waitForFunction(() => location.search === '');
      await expect.poll(() => shown(page)).toBe(data.targets.length);
    });
  });

  it('gives what is shown as CSV and as JSON, in the shape of the dataset', async () => {
    await withPage({ acceptDownloads: true }, async (page) => {
      await visit(page, '/targets/?plan=xingtai-emerging-2018');
      const count = await shown(page);
      const save = async (name: string): Promise<string> => {
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
        let text = '';
        for await (const chunk of await download.createReadStream()) text += String(chunk);
        return text;
      };
      const csv = await save('下载所见（CSV）');
      const english = await save('下载所见（CSV，英文表头）');
      const [heads] = read('data/targets.csv').split('\r\n');
      expect(english.split('\r\n')[0], 'columns of the whole file').toBe(heads);
      expect(csv.split('\r\n')[0].split(','), 'each under a Chinese head').toHaveLength(heads.split(',').length);
      expect(csv.split('\r\n')[0]).not.toMatch(/[a-z]{3}/);
      expect(csv.trimEnd().split('\r\n')).toHaveLength(count + 1);
      const json = JSON.parse(await save('下载所见（JSON）')) as { targets: { plan: string }[] };
      expect(json.targets.map(({ plan }) => plan)).toEqual(Array(count).fill('xingtai-emerging-2018'));
    });
  });
});

describe('a target’s page', () => {
  it('shows the sentence with the figure in it, its place, and every field in words', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await visit(page, '/targets/xingtai-emerging-2018/1596/');
      const main = page.getByRole('main');
      expect(await page.locator('h1').innerText()).toContain('10%左右');
      expect(await main.innerText()).toContain('规划期2018—2020年，已结束。本站登记规划写了什么，不评价完成与否。');
      const quote = page.locator('blockquote').first();
      expect(await quote.textContent()).toContain('占GDP比重达到10%左右');
      expect(await quote.locator('mark').innerText()).toBe('10%');
      const labels = await page.locator('.fields dt').allInnerTexts();
      expect(labels).toEqual(
        expect.arrayContaining(['数值', '说的是谁', '范围', '原文指标', '产业（本站归类）', '计算方式', '目标年', '原文措辞', '识别规则']),
      );
      await page.locator('.place-of a').click();
      expect(await page.locator(':target').textContent()).toContain('占GDP比重达到10%左右');
    });
  });

  it('gives the growth from its baseline as a computation of the site, with formula', async () => {
    await withPage({}, async (page) => {
      await visit(page, '/targets/hebei-emerging-2018/40479/');
      const implied = await page.locator('.implied').innerText();
      expect(implied).toContain('本站计算：先进环保产业主营业务收入2016年实现450亿元，到2020年达到800亿元，四年年均15.5%（名义值）。');
      expect(implied).toContain('(800 ÷ 450)^(1/4) − 1');
    });
  });

  it('is reached from the words of the text, which stay as printed', async () => {
    await withPage({}, async (page) => {
      await visit(page, '/plans/xingtai-emerging-2018/s1/');
      const link = page.locator('#s1-3-p1 a.quantity[href$="/1596/"]');
      expect(await link.innerText()).toBe('10%');
      const beside = page.locator('.beside a[href$="/1596/"]');
      expect(await beside.innerText()).toContain('达到10%左右');
      await link.click();
      expect(new URL(page.url()).pathname).toBe('/targets/xingtai-emerging-2018/1596/');
    });
  });

  it.each([1280, 1600])('has its reading in the margin at the height of its paragraph (%i px)', async (width) => {
    await withPage({ viewport: { width, height: 900 } }, async (page) => {
      await visit(page, '/plans/shijiazhuang-emerging-2018/s2/');
      const text = await page.locator('#s2-p1').boundingBox();
      const beside = await page.locator('.with-beside:has(#s2-p1) .beside').boundingBox();
      expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
      expect(Math.abs((beside?.y ?? 0) - (text?.y ?? 999))).toBeLessThan(20);
    });
  });
});

it('the numbers worth checking: Henan’s two figures for 节能环保 stand beside one another, without a verdict', async () => {
  await withPage({}, async (page) => {
    await visit(page, '/findings/');
    const heads = await page.locator('main h2:not(.cite h2)').allInnerTexts();
    expect(heads).toEqual(['前后数字不同', '分项与总数', '后出规划的数字', '市与省同名目标']);
    const finding = page.locator('#henan-emerging-2017-2808--henan-emerging-2017-10880');
    expect(await finding.locator('mark').allInnerTexts()).toEqual(['4000亿元', '5000亿元']);
    expect(await finding.innerText()).toContain('本站不判断以哪个为准');
    const ratios = await page.getByText('两份规划目标数之比为').allInnerTexts();
    expect(ratios.join()).toContain('10%');
    expect(ratios.join()).toContain('4.9%');
  });
});

it('an indicator’s page keeps modes and units apart and says what kind of nothing a blank is', async () => {
  await withPage({}, async (page) => {
    await visit(page, '/indicators/main-revenue/');
    expect(await page.locator('table.figures').count()).toBeGreaterThan(0);
    const blanks = await page.locator('table.figures .absent').allInnerTexts();
    expect(new Set(blanks)).toEqual(new Set(['未提及', '附件未收录', '不在规划范围', '提及但无数字']));
    const empty = await page
      .locator('table.figures tbody td')
      .evaluateAll((cells) => cells.filter((cell) => !cell.textContent.trim()).length);
    expect(empty).toBe(0);
  });
});

it('the dataset’s files agree: counts of plans.json, rows of the lists, CSV beside JSON', () => {
  const plans = JSON.parse(read('data/plans.json')) as { plans: { counts: Record<string, number> }[] };
  const quantities = JSON.parse(read('data/quantities.json')) as { quantities: { kind: string; url?: string }[] };
  const sum = (name: string): number => plans.plans.reduce((total, { counts }) => total + counts[name], 0);
  expect(sum('targets')).toBe(data.targets.length);
  expect(sum('quantities')).toBe(quantities.quantities.length);
  expect(sum('baselines')).toBe(quantities.quantities.filter(({ kind }) => kind === 'baseline').length);
  expect(quantities.quantities.filter(({ url }) => url)).toHaveLength(sum('targets') + sum('baselines'));
  expect(read('data/targets.csv').trimEnd().split('\r\n').length).toBe(data.targets.length + 1);
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { read as readWorkbook } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { resources } from '../../scripts/ingest.ts';
import { ownJson } from '../../src/newcomer/own/own-json.ts';
import { readOwn } from '../../src/newcomer/own/read-own.ts';
import { words } from '../vocabulary.ts';
import { site, visit, withPage } from './visit.ts';

const status = (page: Page): Promise<string> => page.locator('#read-status').innerText();
const rows = (page: Page): Promise<number> => page.locator('.own-figures tbody tr').count();

/** Opens the page and waits until the rules are there. */
async function open(page: Page): Promise<void> {
  await visit(page, '/read/');
  await expect.poll(() => status(page)).toContain('规则已取来');
}

async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer } | string, said: RegExp): Promise<void> {
  await page.setInputFiles('#own-file', file);
  await expect.poll(() => status(page)).toMatch(said);
}

/** Pastes a text, as the clipboard gives it. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator('#own-text').evaluate((box: HTMLTextAreaElement, words) => {
    box.select();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    // A paste that nobody else takes is the browser's, which takes none that a script makes.
    if (box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }))) box.value = words;
  }, text);
}

async function readPasted(page: Page, text: string): Promise<void> {
  await paste(page, text);
  await page.getByRole('button', { name: '读这段文字' }).click();
  await expect.poll(() => status(page)).toContain('读完“粘贴的文字.txt”');
}

async function save(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const plan = '某市制造业规划\n一、发展目标\n到2030年，产值达到500亿元以上，研发投入年均增长6%左右。\n二、任务\n力争建成10个智能工厂。';

it('the thread that reads is at most 200 KB in gzip, without the importers', () => {
  const [file, ...more] = globSync('_astro/read-worker-*.js', { cwd: site.dist });
  expect(more).toEqual([]);
  expect(gzipSync(readFileSync(join(site.dist, file ?? '')), { level: 9 }).length).toBeLessThan(200_000);
});

describe('a plan of one’s own is read in the browser', () => {
  it.each([
    ['seeds/hebei-emerging-2018.txt', 'hebei-emerging-2018.txt'],
    ['seeds/shijiazhuang-emerging-2018.txt', 'shijiazhuang-emerging-2018.txt'],
    ['tests/fixtures/new-plan/guizhou.gbk.txt', 'guizhou.gbk.txt'],
    ['tests/ingest/fixtures/browser.pdf', 'browser.pdf'],
  ])('%s gives the JSON that npm run read prints, to the byte', async (file, name) => {
    await withPage({ acceptDownloads: true }, async (page) => {
      await open(page);
      await choose(page, file, new RegExp(`读完“${name}”`));
      const own = await readOwn({ bytes: new Uint8Array(readFileSync(file)), name }, words, resources);
      expect((await save(page, '全部结果（JSON）')).toString()).toBe(ownJson(own.data));
    });
  });

  it('once loaded it asks for nothing, and reads without a network', async () => {
    await withPage({ acceptDownloads: true }, async (page) => {
      await open(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.context().setOffline(true);
      await readPasted(page, plan);
      expect(await status(page)).toContain('章节3个，目标3个');
      const csv = (await save(page, '目标（CSV）')).toString();
      expect(csv.trimEnd().split('\r\n')).toHaveLength(4);
      expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([]);
    });
  });

  it('sends nothing of a file either: what it asks for is the site’s own code, without a body', async () => {
    await withPage({}, async (page) => {
      await open(page);
      const asked: [method: string, path: string, body: string | null][] = [];
      page.on('request', (each) => asked.push([each.method(), new URL(each.url()).pathname, each.postData()]));
      await choose(page, 'tests/fixtures/new-plan/mianyang.html', /读完/);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter(([method, path, body]) => method !== 'GET' || body !== null || !path.startsWith('/_astro/'))).toEqual([]);
    });
  });

  it('gives its targets as a workbook', async () => {
    await withPage({ acceptDownloads: true }, async (page) => {
      await open(page);
      await readPasted(page, plan);
      const book = readWorkbook(await save(page, '目标（XLSX）'));
      expect(book.SheetNames).toEqual(['目标 targets']);
      expect(book.Sheets['目标 targets']['!autofilter']?.ref).toMatch(/^A1:[A-Z]+4$/);
    });
  });

  it('shows facts, outline, sentences with their number, and filters by kind and words', async () => {
    await withPage({}, async (page) => {
      await open(page);
      await choose(page, 'seeds/hebei-industry-2016.txt', /读完/);
      const all = await rows(page);
      expect(await page.locator('.own-figures .sentence mark').first().innerText()).not.toBe('');
      expect(await page.locator('.fields').innerText()).toContain('规划期');
      await page.locator('.read-outline summary').first().click();
      await expect.poll(() => page.locator('.read-outline .read-outline li').count()).toBeGreaterThan(0);
      await page.selectOption('.target-filter select', 'baseline');
      await expect.poll(() => rows(page)).toBe(9);
      await page.fill('.target-filter input', '没有这样的词');
      await expect.poll(() => rows(page)).toBe(0);
      await page.fill('.target-filter input', '');
      await page.selectOption('.target-filter select', 'all');
      await expect.poll(() => rows(page)).toBeGreaterThanOrEqual(all);
    });
  });

  it('sets a figure beside the site’s own when that is opened, and asks for these alone', async () => {
    await withPage({}, async (page) => {
      await open(page);
      await readPasted(page, plan.replace('产值', '主营业务收入'));
      const asked: string[] = [];
      page.on('request', (each) => asked.push(new URL(each.url()).pathname));
      await page.locator('.read-compare summary').first().click();
      await expect.poll(() => page.locator('.read-compare li a').count()).toBeGreaterThan(0);
      expect(asked).toEqual(['/indicators/main-revenue.json']);
      expect(await page.locator('.read-compare li a').first().getAttribute('href')).toMatch(/^\/targets\//);
    });
  });
});

describe('what can’t be read', () => {
  const file = (name: string, text: string | number[]) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: typeof text === 'string' ? Buffer.from(text) : Buffer.from(text),
  });

  it.each<[string, ReturnType<typeof file>, RegExp, string]>([
    ['a picture', file('a.docx', [0x89, 0x50, 0x4e, 0x47]), /没有读成/, '先做文字识别（OCR）'],
    ['an old document', file('a.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /没有读成/, '另存为.docx'],
    [
      'a page by another name',
      file('a.doc', `<html><body><p>${plan.replaceAll('\n', '</p><p>')}</p></body></html>`),
      /读完/,
      '已按网页读出文字',
    ],
    ['a damaged PDF', file('a.pdf', '%PDF-1.7 nothing'), /没有读成/, 'PDF损坏'],
    ['a text that is too long', file('a.txt', '规划'.repeat(1_000_001)), /没有读成/, '太长了'],
    ['what is no plan', file('a.txt', '今天天气很好。'), /没有认出章节/, '没有认出目标'],
  ])('%s says why, and what to do', async (_, given, said, remedy) => {
    await withPage({}, async (page) => {
      await open(page);
      await page.fill('#own-text', plan);
      await choose(page, given, said);
      // The answer is drawn after the line that says that all is read.
      await expect.poll(() => page.locator('main').innerText()).toContain(remedy);
      expect(await page.locator('#own-text').inputValue(), 'what was pasted stays').toBe(plan);
    });
  });

  it('a reading that is stopped leaves the text, and the next one works', async () => {
    await withPage({}, async (page) => {
      await open(page);
      const long = `一、目标\n${'到2030年，产值达到500亿元，建成工厂10个。\n'.repeat(8000)}`;
      await paste(page, long);
      await page.getByRole('button', { name: '读这段文字' }).click();
      await page.getByRole('button', { name: '停下' }).click();
      await expect.poll(() => status(page)).toBe('已停下。放进来的文字还在。');
      expect((await page.locator('#own-text').inputValue()).length).toBe(long.length);
      await readPasted(page, plan);
    });
  });
});

it('what was pasted outlives a reload, the sample and the clearing', async () => {
  await withPage({}, async (page) => {
    await open(page);
    await paste(page, plan);
    await page.locator('#own-text').dispatchEvent('input');
    await page.reload();
    expect(await page.locator('#own-text').inputValue()).toBe(plan);
    await page.locator('[data-does="sample"]').click();
    await expect.poll(() => status(page)).toContain('读完“示例.txt”');
    await page.locator('#read-own [type="reset"]').click();
    expect(await page.locator('#own-text').inputValue()).toBe('');
    await page.getByRole('button', { name: '取回刚才的文字' }).click();
    expect(await page.locator('#own-text').inputValue()).toBe(plan);
  });
});

it('five thousand targets don’t stand in the table at once', async () => {
  await withPage({}, async (page) => {
    await open(page);
    await readPasted(page, `一、目标\n${'到2030年，主营业务收入达到500亿元，建成智能工厂10个。\n'.repeat(2500)}`);
    expect(await status(page)).toContain('目标5,000个');
    await page.waitForTimeout(500);
    expect(await rows(page)).toBeLessThan(400);
    await page.fill('.target-filter input', '智能工厂');
    await expect.poll(() => page.locator('.target-filter [role="status"]').innerText()).toContain('共5,000个');
  });
});

it.each([
  [1280, 'light'],
  [320, 'dark'],
] as const)('what was read is accessible, and fits %i px (%s)', async (width, colorScheme) => {
  await withPage({ viewport: { width, height: 900 }, colorScheme }, async (page) => {
    await open(page);
    await choose(page, 'seeds/xingtai-emerging-2018.txt', /读完/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

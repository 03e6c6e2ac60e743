import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { site, visit, withPage } from './visit.ts';

interface Target {
  value: number;
  unit: string;
  quote: { exact: string; prefix: string; suffix: string };
}

const { targets } = JSON.parse(readFileSync(join(site.dist, 'data/targets.json'), 'utf8')) as { targets: Target[] };
/** A target with enough words around it, as it is printed, and with another number. */
const [printed, changed] = targets
  .filter(({ quote: { prefix, exact, suffix } }) => /^\d+亿元$/.test(exact) && prefix.length >= 30 && suffix.length >= 30)
  .map(({ quote: { prefix, exact, suffix } }) => [prefix + exact + suffix, prefix + exact.replace(/^\d+/, '98765') + suffix])[0] ?? [
  '',
  '',
];

async function check(page: Page, text: string): Promise<string> {
  await page.locator('#check-box').fill(text);
  await page.keyboard.press('Control+Enter');
  const status = page.locator('#check-status');
  await status.filter({ hasText: /共列|没有|一次最多/ }).waitFor();
  return status.innerText();
}

it('sets a sentence beside its passage, with what differs on both sides and the citation', async () => {
  await withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    await visit(page, '/check/');
    expect(await check(page, printed)).toContain('相同1处');
    const line = page.locator('.finding').first();
    await line.locator('.cited').filter({ hasText: '[EB/OL]' }).waitFor();
    expect(await line.locator('.printed a').first().getAttribute('href')).toMatch(/\/plans\/.*#/);
    expect(await check(page, changed)).toContain('数值等不同1处');
    expect(await line.locator('.differences').innerText()).toMatch(/数值：原文“.*”，这里写“.*98765亿元.*”/);
    expect(await line.locator('.here mark').innerText()).toContain('98765');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

it('says what to do with a text that it cannot look at, and keeps it', async () => {
  await withPage({}, async (page) => {
    await visit(page, '/check/');
    await page.locator('#check-form button[type=submit]').press('Enter');
    await page.locator('#check-status').filter({ hasText: '还没有文字' }).waitFor();
    const long = '规划提出，'.repeat(5000);
    expect(await check(page, long)).toContain('25,000字');
    await page.reload();
    expect(await page.locator('#check-box').inputValue()).toBe(long);
    await page.locator('#check-box').fill('No Chinese here, only 12 words.');
    await page.keyboard.press('Control+Enter');
    await page.locator('#check-status').filter({ hasText: '没有读到汉字' }).waitFor();
  });
});

it('has an address only where the reader asks for it, which opens the text again; nothing is sent', async () => {
  await withPage({}, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.method() + request.url() + (request.postData() ?? '')));
    await visit(page, '/check/');
    await check(page, printed);
    expect(new URL(page.url()).hash).toBe('');
    await page.locator('#check-link').press('Enter');
    await page.locator('#check-made:not([hidden])').waitFor();
    const address = await page.locator('#check-address').inputValue();
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('#check-status').filter({ hasText: '相同1处' }).waitFor();
    expect(await page.locator('#check-box').inputValue()).toBe(printed);
    expect(asked.filter((each) => !each.startsWith('GET') || each.includes('t='))).toEqual([]);
  });
});

it('takes back what was cleared', async () => {
  await withPage({}, async (page) => {
    await visit(page, '/check/');
    await check(page, printed);
    await page.locator('#check-form [type="reset"]').click();
    expect(await page.locator('#check-box').inputValue()).toBe('');
    await page.getByRole('button', { name: '取回刚才的文字' }).click();
    expect(await page.locator('#check-box').inputValue()).toBe(printed);
  });
});

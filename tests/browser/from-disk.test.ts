import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOnDisk } from '../../scripts/archive-release.ts';
import { site, withPage } from './visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'duizhao-disk-'));
beforeAll(() => {
  for (const [path, bytes] of filesOnDisk({ name: '2030.01', folder: site.dist, base: '/', living: 'https://example.org/' })) {
    if (path.startsWith('v/')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string): string => pathToFileURL(join(folder, path)).href;
const follow = async (page: Page, selector: string): Promise<void> => {
  await Promise.all([page.waitForLoadState('load'), page.locator(selector).first().click()]);
};

describe('an archive on a disk', () => {
  it('leads from home to a plan, a chapter and a target, each in its sheets, and complains of nothing', () =>
    withPage({}, async (page) => {
      const said: string[] = [];
      page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
      page.on('requestfailed', (request) => said.push(request.url()));
      await page.goto(at('index.html'));
      for (const [selector, title] of [
        ['table.plans tbody th a', '行动计划'],
        ['main a[href$="s1/index.html"]', '行动计划'],
        ['.text a[href*="/targets/"], .text a[href*="targets/"]', ''],
      ] as const) {
        await follow(page, selector);
        expect(page.url()).toMatch(/^file:.*\/index\.html(?:#.*)?$/);
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.title()).toContain(title);
        // The sheets are there: the frame's name has no underline of a plain link.
        expect(await page.locator('header.top a.name').evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('none');
      }
      expect(page.url()).toContain('/targets/');
      expect(said).toEqual([]);
    }));

  it('says in the search that it needs script, and leads to what can be read', () =>
    withPage({}, async (page) => {
      await page.goto(at('index.html'));
      await page.locator('#home-search').fill('石墨烯');
      await Promise.all([page.waitForURL(/search\/index\.html/), page.locator('.large-search button').click()]);
      expect(await page.getByText('查找要用浏览器的脚本，现在脚本没有运行。').isVisible()).toBe(true);
      expect(await page.locator('main a[href$="/full/index.html"]').count()).toBeGreaterThan(0);
    }));
});

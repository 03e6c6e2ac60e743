import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { required } from './kinds.ts';
import { kinds, site, visit, withPage } from './visit.ts';

/** Collects what a page must not do: errors in the console, broken CSP, requests elsewhere. */
async function watch(page: Page, ownAddress: string): Promise<{ errors: string[]; elsewhere: string[] }> {
  const errors: string[] = [];
  const elsewhere: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => errors.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const text = `CSP ${event.violatedDirective}: ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`;
      (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation(text);
    });
  });
  page.on('console', (message) => {
    const isTheMissingPageItself = message.location().url === site.url + ownAddress && message.text().includes('404');
    if (message.type() === 'error' && !isTheMissingPageItself) errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(`${site.url}/`)) elsewhere.push(request.url());
  });
  page.on('requestfailed', (request) => errors.push(`${request.url()} failed: ${request.failure()?.errorText ?? ''}`));
  return { errors, elsewhere };
}

it('has a page of every kind a reader needs', () => {
  expect(kinds.map(({ name }) => name)).toEqual(expect.arrayContaining(required));
});

describe('opens without error, in Chinese, under one first heading, and asks no other host for anything', () => {
  it.concurrent.each(kinds)('$name ($path)', async ({ path, status }) => {
    await withPage({}, async (page) => {
      const { errors, elsewhere } = await watch(page, path);
      // Asked for after the load, an idle network that came before it (on long pages) is waited for in vain.
      const response = await visit(page, path, 'networkidle');
      expect(response.status()).toBe(status);
      expect(response.headers()['content-type']).toBe('text/html; charset=utf-8');
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
      expect(await page.title()).not.toBe('');
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.getByRole('main').count()).toBe(1);
      expect(errors).toEqual([]);
      expect(elsewhere).toEqual([]);
    });
  });
});

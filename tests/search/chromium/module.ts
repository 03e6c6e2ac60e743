import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from 'playwright-core';
import type { InPage, Listed } from './ask.ts';

/**
 * Opens an empty page of the site in which src/search/ runs as it is (types stripped, file by file); an index of the
 * search stands at /search/index/ where a folder is given.
 */
export async function openModule(page: Page, index?: string): Promise<void> {
  await page.route('**/*.ts', async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    const body = stripTypeScriptTypes(readFileSync(file, 'utf8'), { mode: 'strip' });
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.route('**/search/index/**', async (route) => {
    const file = `${index ?? ''}/${new URL(route.request().url()).pathname.replace(/^.*\/search\/index\//, '')}`;
    await (index && existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 }));
  });
  await page.goto('/data/plans.json');
  await page.addScriptTag({ url: '/tests/search/chromium/ask.ts', type: 'module' });
  await page.waitForFunction(() => 'search' in window);
}

/** Asks many questions in the page: every block that each would list. */
export const askAll = (page: Page, engine: 'whole' | 'index', queries: readonly string[]): Promise<Listed[][]> =>
  page.evaluate(
    async ({ engine, queries }) => {
      const { search } = window as unknown as { search: InPage };
      const all: Listed[][] = [];
      for (const q of queries) all.push(await search.listAll(engine, q));
      return all;
    },
    { engine, queries: [...queries] },
  );

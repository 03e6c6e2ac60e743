import { AxeBuilder } from '@axe-core/playwright';
import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Kind } from './kinds.ts';
import { kindsInAll, visit, withPage } from './visit.ts';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** One line for each element a rule finds fault with. */
const readable = (violation: Violation): string[] =>
  violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${violation.help}. ${node.any[0]?.message ?? ''} ${node.html}`);

/** Rows, items and paragraphs of one list are of one shape: what comes after the twentieth only costs time. */
const trim = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const list of document.querySelectorAll('tbody, ul, ol, dl, .text, section'))
      for (const child of [...list.children].slice(20)) child.remove();
    for (const table of document.querySelectorAll('table')) for (const body of [...table.tBodies].slice(4)) body.remove();
  });

/** All that the dark colours can change. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds fault with; the site has no frames, and what passes is neither described nor carried over: that took most of the time. */
async function faultsOf(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(readable);
}

/** What holds of colours holds in any language: the sheets are the same. */
const inFirst = ({ name }: Kind): boolean => !name.includes(': ');

it.concurrent.each(kindsInAll)('axe finds nothing in $name ($path), in light colours and, once a kind, in dark', async (kind) => {
  const { path } = kind;
  await withPage({ colorScheme: 'light' }, async (page) => {
    await visit(page, path);
    await trim(page);
    expect(await page.locator('iframe, frame, object, embed').count()).toBe(0);
    const light = await faultsOf(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = inFirst(kind) ? await faultsOf(page, ofColours) : [];
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  });
});

it('the dark colours change colours alone: light-dark() takes nothing else, and no sheet asks for them otherwise', () => {
  const sheets = globSync('src/**/*.{css,astro}').filter((path) => /@media[^{;]*prefers-color-scheme/.test(readFileSync(path, 'utf8')));
  expect(sheets).toEqual([]);
});

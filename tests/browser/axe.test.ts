import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { kinds, visit, withPage } from './visit.ts';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** One line for each element a rule finds fault with. */
const readable = (violation: Violation): string[] =>
  violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${violation.help}. ${node.any[0]?.message ?? ''} ${node.html}`);

/** Rows and items of one list are of one shape: what comes after the fortieth only costs time. */
const trim = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const list of document.querySelectorAll('tbody, ul, ol, dl')) for (const child of [...list.children].slice(40)) child.remove();
    for (const table of document.querySelectorAll('table')) for (const body of [...table.tBodies].slice(4)) body.remove();
  });

describe.each(kinds)('$name ($path)', ({ path }) => {
  it.each(['light', 'dark'] as const)('axe finds nothing in the %s colours', async (colorScheme) => {
    await withPage({ colorScheme }, async (page) => {
      await visit(page, path);
      await trim(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(readable)).toEqual([]);
    });
  });
});

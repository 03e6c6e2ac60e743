import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { kinds, visit, withPage } from './visit.ts';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** One line for each element a rule finds fault with. */
const readable = (violation: Violation): string[] =>
  violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${violation.help}. ${node.any[0]?.message ?? ''} ${node.html}`);

describe.each(kinds)('$name ($path)', ({ path }) => {
  it.each(['light', 'dark'] as const)('axe finds nothing in the %s colours', async (colorScheme) => {
    await withPage({ colorScheme }, async (page) => {
      await visit(page, path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(readable)).toEqual([]);
    });
  });
});

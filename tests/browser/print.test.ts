import { expect, it } from 'vitest';
import { kind, visit, withPage } from './visit.ts';

/** The sheets that a page of the site prints on, A4 unless its style sheet says otherwise. */
const sheetsOf = (path: string): Promise<number> =>
  withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
    await visit(page, path);
    const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  });

/** The largest page of each kind; a table of places prints across the sheet. */
const rows: [path: string, sheets: number][] = [
  ['/compare/priorities/', 2],
  ['/guide/', 2],
  [kind('sector').path, 6],
  [kind('compare/*/*').path, 8],
];

it.each(rows)('%s prints on no more than %i sheets', async (path, sheets) => {
  const printed = await sheetsOf(path);
  expect(printed).toBeGreaterThan(0);
  expect(printed).toBeLessThanOrEqual(sheets);
});

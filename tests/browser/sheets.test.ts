import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kinds, site } from './visit.ts';

const sheetsOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="\/([^"]*)"/g)].map(([, path = '']) => readFileSync(join(site.dist, path), 'utf8'));

// A sheet that two layouts import becomes a file of its own, which comes after all others and overrides what rooms set.
it.each(kinds)('the sheets of all pages are one file with what their frame has on $name', ({ file }) => {
  const [base, ...more] = sheetsOf(readFileSync(join(site.dist, file), 'utf8')).filter((sheet) => sheet.includes('--paper:'));
  expect(base).toContain(file.startsWith('embed/') ? '.embed' : '.cite');
  expect(more).toEqual([]);
});

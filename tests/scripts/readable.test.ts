import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeReadable } from '../../scripts/readable.ts';

it('everybody may read what is published, frozen copies of releases too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-readable-'));
  const pages = ['index.html', 'plans/index.html', 'v/2026.11/index.html', 'v/2026.11/data/targets.csv'].map((path) => join(folder, path));
  try {
    for (const page of pages) {
      mkdirSync(join(page, '..'), { recursive: true, mode: 0o700 });
      writeFileSync(page, '');
      chmodSync(page, 0o600);
    }
    makeReadable(folder);
    expect(pages.map((page) => statSync(page).mode & 0o444)).toEqual(pages.map(() => 0o444));
    expect(statSync(join(folder, 'v/2026.11/data')).mode & 0o555).toBe(0o555);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

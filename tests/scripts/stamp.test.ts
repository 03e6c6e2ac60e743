import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isBuilt, keepStamp, stampOf } from '../../scripts/stamp.ts';

const folders = { seeds: 'seeds', content: 'content' };
const root = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
  process.chdir(folder);
  for (const name of ['seeds', 'content', 'src', 'dist']) mkdirSync(name);
  writeFileSync('seeds/places.yml', '[]\n');
  writeFileSync('src/page.ts', '');
  writeFileSync('dist/index.html', '首页');
});
afterEach(() => {
  process.chdir(root);
  rmSync(folder, { recursive: true, force: true });
});

it('a site is known while nothing that it was built from has changed', () => {
  expect(isBuilt('dist', stampOf(folders))).toBe(false);
  keepStamp('dist', stampOf(folders));
  expect(isBuilt('dist', stampOf(folders))).toBe(true);
  expect(isBuilt('other', stampOf(folders))).toBe(false);
});

it.each<[change: string, make: () => void]>([
  ['a line of a seed', () => writeFileSync('seeds/places.yml', '[]\n\n')],
  ['a new file of content', () => writeFileSync('content/a.json', '{}')],
  ['a file under another name', () => writeFileSync('src/page2.ts', '')],
  ['the code', () => writeFileSync('src/page.ts', 'export {};')],
  ['a page of the site taken away', () => rmSync('dist/index.html')],
  ['a file put into the site', () => writeFileSync('dist/extra.txt', '')],
])('%s makes it unknown', (_, make) => {
  keepStamp('dist', stampOf(folders));
  make();
  expect(isBuilt('dist', stampOf(folders))).toBe(false);
});

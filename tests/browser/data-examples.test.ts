import { execFile, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { examplesOf, type Tool } from '../../src/export/examples.ts';
import { withDatabase } from '../export/readers.ts';
import { rowsOf } from './dataset.ts';
import { site, visit, withPage } from './visit.ts';

const run = promisify(execFile);
const has = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
const wanted = rowsOf('targets').filter(({ placeLevel, unit, year }) => placeLevel === '设区市' && unit === '亿元' && year === 2020);

/** What a reader gets who selects an example on the page and copies it, by tool. */
const copied = (): Promise<Record<string, string>> =>
  withPage({}, async (page) => {
    await visit(page, '/data/');
    const texts = await page.locator('[data-tool]').evaluateAll((examples) =>
      examples.map((element) => {
        getSelection()?.selectAllChildren(element);
        return [element.getAttribute('data-tool') ?? '', getSelection()?.toString() ?? ''] as const;
      }),
    );
    return Object.fromEntries(texts);
  });

let folder = '';
let shown: Record<string, string> = {};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
  shown = await copied();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An example as copied, its dataset read from another place: the address that the page prints isn't served here. */
const copiedFor = (tool: Tool, data = `${site.url}/data/`): string => shown[tool]?.replaceAll(/https?:\/\/\S+?\/data\//g, data) ?? '';

/** Runs a program in a folder of its own and gives what it prints. */
async function print(program: string, args: string[]): Promise<string> {
  const { stdout } = await run(program, args, { cwd: folder, env: { ...process.env, LANG: 'C.UTF-8', PYTHONUTF8: '1' } });
  return stdout;
}

it('the page shows every example, and what is copied is the example and nothing around it', () => {
  const data = /https?:\/\/\S+?\/data\//.exec(shown['curl'] ?? '')?.[0] ?? '';
  expect(shown).toEqual(examplesOf(data));
});

it('there are targets to find', () => expect(wanted.length).toBeGreaterThan(2));

it.skipIf(!has('curl') || !has('sha256sum'))('curl (where curl and sha256sum are installed)', async () => {
  expect(await print('bash', ['-euc', copiedFor('curl')])).toContain('duizhao.zip: OK');
});

it.skipIf(!has('python3'))('Python (where it is installed)', async () => {
  const lines = (await print('python3', ['-c', copiedFor('python')])).trimEnd().split('\n');
  expect(lines.map((line) => line.split(' ').at(-1))).toEqual(wanted.map(({ url }) => url));
});

it.skipIf(!has('Rscript'))('R (where it is installed)', async () => {
  writeFileSync(join(folder, 'read.R'), `options(width = 1000)\n${copiedFor('r')}\n`);
  const printed = await print('Rscript', ['read.R']);
  for (const { url } of wanted) expect(printed).toContain(url);
});

it.skipIf(!has('duckdb'))('DuckDB (where it is installed)', async () => {
  copyFileSync(join(site.dist, 'data/targets.csv'), join(folder, 'targets.csv'));
  const rows = JSON.parse(await print('duckdb', ['-json', '-c', copiedFor('duckdb', '')])) as { url: string }[];
  expect(rows.map(({ url }) => url).sort()).toEqual(wanted.map(({ url }) => url).sort());
});

it('SQLite', () => {
  const found = withDatabase(readFileSync(join(site.dist, 'data/duizhao.sqlite')), (all) => all(copiedFor('sqlite')));
  expect(found.length).toBeGreaterThan(3);
  for (const { words } of found) expect(words).toContain('【智能网联】');
});

it.skipIf(!has('python3'))('Python’s own readers open the database and the archive (where it is installed)', async () => {
  for (const file of ['duizhao.sqlite', 'duizhao.zip']) copyFileSync(join(site.dist, 'data', file), join(folder, file));
  const program = `
import sqlite3, zipfile
print(sqlite3.connect("duizhao.sqlite").execute("select count(*) from targets").fetchone()[0])
print(zipfile.ZipFile("duizhao.zip").testzip())`;
  writeFileSync(join(folder, 'open.py'), program);
  expect(await print('python3', ['open.py'])).toBe(`${rowsOf('targets').length}\nNone\n`);
});

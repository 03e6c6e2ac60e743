import { execFile, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { elementsOf, attribute, textOf } from '../../src/audit/page.ts';
import { examplesOf, type Tool } from '../../src/export/examples.ts';
import { withDatabase } from '../export/readers.ts';
import { bytesOf, rowsOf } from './dataset.ts';
import { site } from './visit.ts';

const run = promisify(execFile);
const has = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
const examples = examplesOf(`${site.url}/data/`);
const wanted = rowsOf('targets').filter(({ placeLevel, unit, year }) => placeLevel === '设区市' && unit === '亿元' && year === 2020);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program in a folder of its own and gives what it prints. */
async function print(program: string, args: string[]): Promise<string> {
  const { stdout } = await run(program, args, { cwd: folder, env: { ...process.env, LANG: 'C.UTF-8', PYTHONUTF8: '1' } });
  return stdout;
}

it('the page shows the examples that are run here', () => {
  const shown = elementsOf(bytesOf('data/index.html').toString())
    .map((element) => [attribute(element, 'data-tool') as Tool | null, element] as const)
    .filter(([tool]) => tool !== null);
  expect(shown.length).toBe(Object.keys(examples).length);
  for (const [tool, element] of shown) {
    const text = textOf(element);
    const data = /https?:\/\/\S+?\/data\//.exec(text)?.[0] ?? '';
    expect(text).toBe(examplesOf(data)[tool as Tool]);
  }
});

it('there are targets to find', () => expect(wanted.length).toBeGreaterThan(2));

it.skipIf(!has('curl') || !has('sha256sum'))('curl (where curl and sha256sum are installed)', async () => {
  expect(await print('bash', ['-euc', examples.curl])).toContain('duizhao.zip: OK');
});

it.skipIf(!has('python3'))('Python (where it is installed)', async () => {
  const lines = (await print('python3', ['-c', examples.python])).trimEnd().split('\n');
  expect(lines.map((line) => line.split(' ').at(-1))).toEqual(wanted.map(({ url }) => url));
});

it.skipIf(!has('Rscript'))('R (where it is installed)', async () => {
  const printed = await print('Rscript', [
    '-e',
    `options(width = 1000); print(${examples.r.replace(/^targets <- (.*)\n/, '{ targets <- $1\n')} })`,
  ]);
  for (const { url } of wanted) expect(printed).toContain(url);
});

it.skipIf(!has('duckdb'))('DuckDB (where it is installed)', async () => {
  copyFileSync(join(site.dist, 'data/targets.csv'), join(folder, 'targets.csv'));
  const local = examplesOf('').duckdb;
  const rows = JSON.parse(await print('duckdb', ['-json', '-c', local])) as { url: string }[];
  expect(rows.map(({ url }) => url).sort()).toEqual(wanted.map(({ url }) => url).sort());
});

it('SQLite', () => {
  const found = withDatabase(readFileSync(join(site.dist, 'data/duizhao.sqlite')), (all) => all(examples.sqlite));
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

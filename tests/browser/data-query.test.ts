import { DatabaseSync } from 'node:sqlite';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { fragmentOfQuery } from '../../src/site/query/query-address.ts';
import { sql as english } from '../../src/site/query/en-sql.ts';
import { readyQuestions } from '../../src/site/query/say-ready-questions.ts';
import { sql as chinese } from '../../src/site/query/zh-CN-sql.ts';
import { bytesOf, rowsOf } from './dataset.ts';
import { site, visit, withPage } from './visit.ts';

const home = mkdtempSync(join(tmpdir(), 'query-'));
writeFileSync(join(home, 'q.sqlite'), gunzipSync(bytesOf('data/query.sqlite.gz')));
const database = new DatabaseSync(join(home, 'q.sqlite'));
afterAll(() => {
  database.close();
  rmSync(home, { recursive: true });
});

it('the database of the page has the rows of the dataset', () => {
  for (const table of ['targets', 'related', 'plans'])
    expect(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'], table).toBe(rowsOf(table).length);
});

/** The ready questions in every language that has words for them. */
const asked = [chinese, english].flatMap((words) => readyQuestions.map(({ id, sql }) => ({ id, sql: sql(words) })));

it.each(asked)('a ready question has rows, names its columns once and leaves none empty: $id', ({ sql }) => {
  const statement = database.prepare(sql);
  const columns = statement.columns().map(({ name }) => name);
  expect(new Set(columns).size).toBe(columns.length);
  const rows = statement.all();
  expect(rows.length).toBeGreaterThan(0);
  expect(columns.filter((name) => rows.every((row) => row[name] === null))).toEqual([]);
});

it.each(asked)('a ready question asks a corpus of nothing without an error: $id', ({ sql }) => {
  const empty = new DatabaseSync(':memory:');
  for (const { sql: create } of database.prepare("SELECT sql FROM sqlite_master WHERE type = 'table'").all()) empty.exec(String(create));
  expect(empty.prepare(sql).all()).toEqual([]);
});

it('program, data and page of a first answer stay below 1.5 MB', () => {
  const wire = (path: string): number => {
    const bytes = readFileSync(join(site.dist, path));
    return path.endsWith('.gz') ? bytes.length : gzipSync(bytes).length;
  };
  const [program] = globSync('_astro/sqlite3*.wasm', { cwd: site.dist });
  const [thread] = globSync('_astro/query-worker*.js', { cwd: site.dist });
  const paths = [program, thread, 'data/query.sqlite.gz', 'data/query/index.html', ...globSync('_astro/query.astro*', { cwd: site.dist })];
  expect(paths.reduce((sum, path) => sum + wire(path), 0)).toBeLessThan(1_500_000);
});

describe('in a browser', () => {
  it('the query of an address is answered, and then without network', () =>
    withPage({}, async (page) => {
      await visit(page, `/data/query/${fragmentOfQuery('SELECT id AS 编号, title AS 题名 FROM plans ORDER BY id')}`);
      await page.locator('#query-result tbody tr').first().waitFor();
      expect(await page.locator('#query-result tbody tr').count()).toBe(rowsOf('plans').length);
      await page.context().setOffline(true);
      await page.locator('#query-ready').selectOption('hedged');
      await page.locator('.bars li').first().waitFor();
      expect(new URL(page.url()).hash).toBe(fragmentOfQuery(readyQuestions[0].sql(chinese)));
      await page.goBack();
      await page
        .locator('#query-result td', { hasText: rowsOf('plans')[0]['id'] as string })
        .first()
        .waitFor();
    }));

  it('a query that never ends is stopped, and another is answered', () =>
    withPage({}, async (page) => {
      await visit(page, '/data/query/');
      await page.locator('#query-sql').fill('WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n');
      await page.locator('#query-sql').press('Control+Enter');
      await page.locator('[data-does="stop"]').click();
      await expect.poll(() => page.locator('#query-status').textContent()).toContain('停下了');
      await page.locator('#query-sql').fill('SELECT count(*) AS 目标 FROM targets');
      await page.locator('button[type="submit"]', { hasText: '运行' }).click();
      await page.locator('#query-result td').waitFor();
      expect(await page.locator('#query-result td').textContent()).toBe(String(rowsOf('targets').length));
    }));

  it('a slip is told in words, and what was typed outlives a reload', () =>
    withPage({}, async (page) => {
      await visit(page, '/data/query/');
      await page.locator('#query-sql').fill('SELECT hedge FROM targets');
      await page.locator('#query-sql').press('Control+Enter');
      await expect.poll(() => page.locator('#query-status').textContent()).toContain('没有叫“hedge”的字段');
      await page.reload();
      expect(await page.locator('#query-sql').inputValue()).toBe('SELECT hedge FROM targets');
    }));

  it('of two queries at once the later has its own answer', () =>
    withPage({}, async (page) => {
      await visit(page, '/data/query/');
      await page.locator('#query-sql').fill('SELECT count(*) AS 很久 FROM quantities a, quantities b, plans c');
      await page.locator('#query-sql').press('Control+Enter');
      await page.locator('#query-sql').fill("SELECT '后一句' AS 问");
      await page.locator('#query-sql').press('Control+Enter');
      await page.locator('#query-result td').waitFor();
      expect(await page.locator('#query-result td').allTextContents()).toEqual(['后一句']);
      await expect.poll(() => page.locator('#query').getAttribute('data-busy')).toBeNull();
    }));

  it('no answer stands under a query that has none, and a cell too large for a page is told', () =>
    withPage({}, async (page) => {
      await visit(page, '/data/query/#sql=SELECT+1');
      await page.locator('#query-result td').waitFor();
      await page.locator('#query-sql').fill('SELECT hex(randomblob(50000000))');
      await page.locator('#query-sql').press('Control+Enter');
      await expect.poll(() => page.locator('#query-status').textContent()).toContain('有一格太长');
      expect(await page.locator('#query-result td').count()).toBe(0);
    }));

  it('nothing scrolls sideways on a phone', () =>
    withPage({ viewport: { width: 320, height: 700 } }, async (page) => {
      await visit(page, '/data/query/');
      await page.locator('#query-ready').selectOption('growth');
      await page.locator('#query-result tbody tr').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }));
});

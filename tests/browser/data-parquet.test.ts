import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/export/dataset-table.ts';
import type { Column } from '../../src/export/shape.ts';
import { sqlName } from '../../src/export/sqlite.ts';
import type { Value } from '../../src/model/schema.ts';
import { readParquet } from '../export/readers.ts';
import { bytesOf, rowsOf, tables } from './dataset.ts';
import { site } from './visit.ts';

/** A value as a reader of Parquet gives it back: days are dates. */
const asRead = (value: Value, { type }: Column): unknown =>
  type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;

describe.each(tables.map((table) => [table.shape.name, table] as const))('%s', (name, table) => {
  it('as Parquet is the JSON, row by row', async () => {
    const { rows } = await readParquet(bytesOf(`data/parquet/${name}.parquet`));
    const columns = table.shape.columns.map((column) => sqlName(column.name));
    const wanted = [...valuesOf(table)].map((row) => row.map((value, c) => asRead(value, table.shape.columns[c])));
    expect(rows.map((row) => columns.map((column) => row[column] ?? null))).toEqual(wanted);
  });
});

interface DuckDb {
  DuckDBInstance: {
    create: (path: string) => Promise<{
      connect: () => Promise<{ runAndReadAll: (sql: string) => Promise<{ getRowObjectsJson: () => Record<string, unknown>[] }> }>;
    }>;
  };
}

/** DuckDB's own package, from a folder that the variable DUCKDB names: with 70 MB it is no part of this repository. */
async function openDuckDb(): Promise<DuckDb | null> {
  const packages = join(resolve(env['DUCKDB'] ?? '.'), 'node_modules');
  if (!existsSync(join(packages, '@duckdb/node-api'))) return null;
  const main = createRequire(join(packages, 'x.js')).resolve('@duckdb/node-api');
  return ((await import(pathToFileURL(main).href)) as { default: DuckDb }).default;
}
const duckdb = await openDuckDb();
const title = 'DuckDB reads every table, its types and its metadata';

if (duckdb === null) it.skip(`${title} (skipped: DUCKDB names no folder in which npm install @duckdb/node-api was run)`, () => {});
else
  it(title, async () => {
    const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
    const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
    const file = (name: string): string => `'${join(site.dist, 'data/parquet', `${name}.parquet`)}'`;
    for (const { shape, rows } of tables) {
      expect(await ask(`SELECT count(*)::INTEGER AS n FROM ${file(shape.name)}`), shape.name).toEqual([{ n: rows.length }]);
      await ask(`SELECT * FROM ${file(shape.name)}`);
    }
    expect(
      await ask(`SELECT DISTINCT typeof(sectors) AS list, typeof(related) AS json, typeof(hedged) AS hedged FROM ${file('targets')}`),
    ).toEqual([{ list: 'VARCHAR[]', json: 'JSON', hedged: 'BOOLEAN' }]);
    const found = await ask(`SELECT id FROM ${file('targets')} WHERE list_contains(sectors, 'bio') ORDER BY id`);
    const wanted = rowsOf('targets').filter(({ sectors }) => (sectors as string[]).includes('bio'));
    expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id).sort());
    const [{ release }] = await ask(
      `SELECT decode(value) AS release FROM parquet_kv_metadata(${file('plans')}) WHERE decode(key) = 'duizhao.release'`,
    );
    expect(release).toMatch(/^(?:\d{4}\.|unreleased)/);
  });

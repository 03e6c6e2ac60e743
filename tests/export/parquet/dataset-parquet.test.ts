import { describe, expect, it } from 'vitest';
import { codebook } from '../../../src/export/codebook.ts';
import { parquetOf } from '../../../src/export/parquet/dataset-parquet.ts';
import { shapeNamed, shapes } from '../../../src/export/shapes.ts';
import { shapeOf } from '../../../src/export/shape.ts';
import { hostileTables, hostileTitles, tableNamed } from '../hostile.ts';
import { readParquet } from '../readers.ts';

const about = { release: '2027.01', schemaVersion: '1', homepage: 'https://example.org/data/', licence: 'CC BY 4.0' };
const entries = Map.groupBy(codebook(shapes, {}), ({ table }) => table);

it('every title comes back, lists as lists, records as JSON, what is unknown as nothing', async () => {
  const { rows, types } = await readParquet(parquetOf(tableNamed('plans'), entries.get('plans') ?? [], about));
  expect(rows.map(({ title }) => title)).toEqual(hostileTitles);
  expect(rows.map(({ covers, issued, attachments }) => [covers, issued, attachments])).toEqual(
    hostileTitles.map((title) => [['bio', 'it'], null, [{ label: '附件1', title, inCorpus: false }]]),
  );
  expect(types).toMatchObject({ id: 'UTF8', issued: 'DATE', covers: 'LIST', attachments: 'JSON', period_from: 'INT32' });
});

it('a table without rows has its columns', async () => {
  for (const table of hostileTables().filter(({ rows }) => rows.length === 0)) {
    const { rows, types } = await readParquet(parquetOf(table, entries.get(table.shape.name) ?? [], about));
    expect(rows).toEqual([]);
    expect(Object.keys(types).length).toBe(table.shape.columns.length);
  }
});

it('says which release it is of, and what each column means', async () => {
  const said = (await readParquet(parquetOf(tableNamed('plans'), entries.get('plans') ?? [], about))).about;
  expect(said).toMatchObject({ 'duizhao.table': 'plans', 'duizhao.release': '2027.01', 'duizhao.licence': 'CC BY 4.0' });
  const columns = JSON.parse(said['duizhao.codebook'] ?? '') as { column: string; field: string; zh: string }[];
  expect(columns.find(({ field }) => field === 'seed.characters')).toMatchObject({ column: 'seed_characters', unit: 'code point' });
  expect(columns.map(({ field }) => field)).toEqual(shapeNamed('plans').columns.map(({ name }) => name));
});

it('is the same bytes for the same rows', () => {
  const made = () => Buffer.from(parquetOf(tableNamed('blocks'), entries.get('blocks') ?? [], about));
  expect(made().equals(made())).toBe(true);
});

describe('values of each type', () => {
  const shape = shapeOf('x', { key: 'a', columns: 'a:integer b:number c:boolean d:date e:list f:json' });
  const row = { a: -1, b: 0.1, c: false, d: '2018-02-07', e: [], f: [{ 甲: [1, null] }] };
  const nothing = { a: null, b: null, c: null, d: null, e: null, f: null };

  it('come back as what they are', async () => {
    const { rows } = await readParquet(parquetOf({ shape, rows: [row, nothing] }, [], about));
    // The reader gives a list that is not there as undefined.
    expect(rows.map((each) => ({ ...each, e: each['e'] ?? null }))).toEqual([{ ...row, d: new Date('2018-02-07T00:00:00Z') }, nothing]);
  });

  it.each([1.5, 3_000_000_000, '1'])('%s is no whole number of a column, and is refused', (a) => {
    expect(() => parquetOf({ shape, rows: [{ a }] }, [], about)).toThrow('the column "a"');
  });
});

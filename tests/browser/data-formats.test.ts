import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { zhHead } from '../../src/export/codebook.ts';
import { cellText } from '../../src/export/flat.ts';
import type { Column } from '../../src/export/shape.ts';
import { sqlName } from '../../src/export/sqlite.ts';
import { type Table, valuesOf } from '../../src/export/dataset-table.ts';
import { sheetName } from '../../src/export/xlsx.ts';
import type { Value } from '../../src/model/schema.ts';
import { readCsv, readWorkbook, readZip, unguarded, withDatabase } from '../export/readers.ts';
import { bytesOf, tables } from './dataset.ts';

const named = tables.map((table) => [table.shape.name, table] as const);

/** A value as tables of text say it: nothing and the empty text are one. */
const asText = (value: Value, { type }: Column): string => cellText(value, type);
const textRows = (table: Table): string[][] =>
  [...valuesOf(table)].map((row) => row.map((value, c) => asText(value, table.shape.columns[c])));

/** Holds that rows are those wanted; asked at once, as a matcher takes a hundred times as long over a hundred thousand cells, and for words where they aren't. */
function expectRows(rows: unknown[][], wanted: unknown[][], name?: string): void {
  if (!isDeepStrictEqual(rows, wanted)) expect(rows, name).toEqual(wanted);
}

describe.each(named)('%s', (name, table) => {
  const columns = table.shape.columns.map((column) => column.name);

  it('has rows', () => expect(table.rows.length).toBeGreaterThan(0));

  it('as CSV is the JSON, row by row', () => {
    const [heads, ...rows] = readCsv(bytesOf(`data/${name}.csv`));
    expect(heads).toEqual(columns);
    expectRows(
      rows.map((row) => row.map(unguarded)),
      textRows(table),
    );
  });

  it('under Chinese heads has the same rows', () => {
    const [heads, ...rows] = readCsv(bytesOf(`data/${name}.zh.csv`));
    expect(heads).toEqual(columns.map((column) => zhHead(name, column)));
    expectRows(rows, readCsv(bytesOf(`data/${name}.csv`)).slice(1));
  });

  it('begins with a byte-order mark under Chinese heads alone', () => {
    const marked = ['', '.zh'].map((kind) => bytesOf(`data/${name}${kind}.csv`).subarray(0, 3).toString('hex') === 'efbbbf');
    expect(marked).toEqual([false, true]);
  });
});

it('the workbook is the JSON, row by row, without a formula', () => {
  const { sheets, formulas } = readWorkbook(bytesOf('data/duizhao.xlsx'));
  expect([...sheets.keys()]).toEqual(tables.map(({ shape }) => sheetName(shape.name)));
  expect(formulas).toEqual([]);
  for (const table of tables) {
    const { name, columns } = table.shape;
    const [heads, ...rows] = sheets.get(sheetName(name)) ?? [];
    expect(heads, name).toEqual(columns.map((column) => `${zhHead(name, column.name)} ${column.name}`));
    const wanted = [...valuesOf(table)].map((row) =>
      row.map((value, c) => (typeof value === 'number' || typeof value === 'boolean' ? value : asText(value, columns[c]) || null)),
    );
    expectRows(rows, wanted, name);
  }
});

describe('the database', () => {
  const query = <T>(work: Parameters<typeof withDatabase<T>>[1]): T => withDatabase(bytesOf('data/duizhao.sqlite'), work);

  /** A value as SQLite gives it back. */
  const asStored = (value: Value): unknown => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'boolean') return value ? 1 : 0;
    return typeof value === 'object' ? JSON.stringify(value) : value;
  };

  it('is whole, and every foreign key leads somewhere', () => {
    query((all) => {
      expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(all('PRAGMA foreign_key_check')).toEqual([]);
    });
  });

  it('is the JSON, row by row', () => {
    query((all) => {
      for (const table of tables) {
        const columns = table.shape.columns.map((column) => sqlName(column.name));
        const rows = all(`SELECT * FROM "${sqlName(table.shape.name)}" ORDER BY rowid`);
        const found = rows.map((row) => columns.map((column) => row[column]));
        expectRows(
          found,
          [...valuesOf(table)].map((row) => row.map(asStored)),
          table.shape.name,
        );
      }
    });
  });

  it('has a foreign key for every link of a shape', () => {
    query((all) => {
      for (const { shape } of tables) {
        const keys = all(`PRAGMA foreign_key_list("${sqlName(shape.name)}")`);
        expect(new Set(keys.map(({ id }) => id)).size, shape.name).toBe(shape.links.length);
      }
    });
  });

  it('finds Chinese words of three characters and more, the same blocks as looking through all', () => {
    query((all) => {
      for (const word of ['石墨烯', '充电桩', '战略性新兴产业']) {
        const found = all(
          'SELECT plan, id FROM blocks WHERE rowid IN (SELECT rowid FROM blocks_fts WHERE blocks_fts MATCH ?) ORDER BY rowid',
          [word],
        );
        expect(found.length, word).toBeGreaterThan(0);
        expect(found).toEqual(all(`SELECT plan, id FROM blocks WHERE text LIKE ? ORDER BY rowid`, [`%${word}%`]));
      }
    });
  });

  it('tells Datasette that blocks can be searched', () => {
    query((all) => {
      const found = all(`SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content="blocks"%'`);
      expect(found).toEqual([{ name: 'blocks_fts' }]);
    });
  });
});

it('the archive holds every file as it is published, the plans’ texts, and sums that fit', async () => {
  const files = await readZip(bytesOf('data/duizhao.zip'));
  const [folder] = [...files.keys()][0].split('/');
  const sums = new Map(
    (files.get(`${folder}/SHA256SUMS`)?.bytes.toString() ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  ').reverse() as [string, string]),
  );
  expect(files.size).toBe(sums.size + 1);
  for (const [name, sum] of sums) {
    const file = files.get(`${folder}/${name}`);
    expect(
      createHash('sha256')
        .update(file?.bytes ?? '')
        .digest('hex'),
      name,
    ).toBe(sum);
    const path = name.startsWith('texts/') ? name.replace('texts/', 'plans/') : `data/${name}`;
    // What the archive alone has.
    if (!['README.txt', '.zenodo.json'].includes(name)) expect(file?.bytes.equals(bytesOf(path)), name).toBe(true);
  }
  expect([...sums.keys()]).toEqual(
    expect.arrayContaining([
      ...['targets.csv', 'parquet/targets.parquet', 'duizhao.sqlite', 'duizhao.xlsx', 'duizhao.md'],
      ...['datapackage.json', 'csv-metadata.json', 'CITATION.cff', '.zenodo.json', 'README.txt'],
    ]),
  );
});

it('the sums beside the files fit, the archive’s too', () => {
  const lines = bytesOf('data/SHA256SUMS').toString().trimEnd().split('\n');
  for (const line of lines) {
    const [sum, name] = line.split('  ');
    expect(
      createHash('sha256')
        .update(bytesOf(`data/${name}`))
        .digest('hex'),
      name,
    ).toBe(sum);
  }
  expect(lines.some((line) => line.endsWith('  duizhao.zip'))).toBe(true);
});

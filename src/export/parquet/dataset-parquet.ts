import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Entry } from '../codebook.ts';
import { type Table, valuesOf } from '../dataset-table.ts';
import { sqlName } from '../sqlite.ts';
import { elementsOfColumn, storedValue } from './parquet-column.ts';

/** What every file says of itself. */
export interface AboutTables {
  release: string;
  schemaVersion: string;
  /** The address of the dataset's page. */
  homepage: string;
  licence: string;
}

/** Group of rows in a file: all of it for any table of this size, so that a reader opens one. */
const rowGroupSize = 100_000;

/** The codebook of a table as the metadata of its file has it, under the names of its columns there; `field` is the name in CSV and JSON. */
const codebookOf = (entries: readonly Entry[]): object[] =>
  entries.map(({ name, zh, en, aboutZh, aboutEn, unit, type }) => ({
    column: sqlName(name),
    field: name,
    ...{ type, unit, zh, en, aboutZh, aboutEn },
  }));

/** A table of the dataset as a file of Parquet, with release, licence and its part of the codebook in the metadata. The same rows give the same bytes. */
export function parquetOf(table: Table, entries: readonly Entry[], about: AboutTables): Uint8Array {
  const { name, columns } = table.shape;
  const rows = [...valuesOf(table)];
  const file = parquetWriteBuffer({
    rowGroupSize,
    createdBy: 'duizhao',
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOfColumn)],
    columnData: columns.map((column, c) => ({ name: sqlName(column.name), data: rows.map((row) => storedValue(row[c], column)) })),
    kvMetadata: [
      ...Object.entries({ table: name, ...about }).map(([key, value]) => ({ key: `duizhao.${key}`, value })),
      { key: 'duizhao.codebook', value: JSON.stringify(codebookOf(entries)) },
    ],
  });
  return new Uint8Array(file);
}

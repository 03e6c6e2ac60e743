import { describe, expect, it } from 'vitest';
import { csvwTriples, readCsvw } from '../export/linked-data.ts';
import { readCsv } from '../export/readers.ts';
import { bytesOf, jsonOf } from './dataset.ts';

interface Column {
  name: string;
  titles: Record<string, string>;
  datatype: string | { base: string; format?: string };
  separator?: string;
  required?: boolean;
}
interface Table {
  url: string;
  tableSchema: {
    columns: Column[];
    primaryKey?: string[];
    foreignKeys?: { columnReference: string[]; reference: { resource: string; columnReference: string[] } }[];
  };
}
const metadata = jsonOf('data/csv-metadata.json') as { '@context': [string, object]; tables: Table[]; dialect: object };
const files = new Map(metadata.tables.map(({ url }) => [url, readCsv(bytesOf(`data/${url}`))]));
const base = 'https://example.org/data/';

/** What a cell of a base datatype looks like. */
const fits: Record<string, (cell: string) => boolean> = {
  string: () => true,
  anyURI: (cell) => URL.canParse(cell),
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => cell.trim() !== '' && Number.isFinite(Number(cell)),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell),
  json: (cell) => typeof JSON.parse(cell) === 'object',
};

it('every value of the metadata has a meaning by the context of the W3C', async () => {
  const triples = await csvwTriples(metadata, base);
  const of = (name: string): number => triples.filter(({ predicate }) => predicate.value === `http://www.w3.org/ns/csvw#${name}`).length;
  expect(of('table')).toBe(metadata.tables.length);
  expect(of('name')).toBe(metadata.tables.reduce((sum, { tableSchema }) => sum + tableSchema.columns.length, 0));
  expect(of('foreignKey')).toBe(metadata.tables.reduce((sum, { tableSchema }) => sum + (tableSchema.foreignKeys ?? []).length, 0));
});

describe.each(metadata.tables.map((table) => [table.url, table] as const))('%s', (url, { tableSchema }) => {
  const { columns, primaryKey = [], foreignKeys = [] } = tableSchema;
  const [heads = [], ...rows] = files.get(url) ?? [];
  const keyOf = (row: readonly string[], names: readonly string[], from = heads): string =>
    JSON.stringify(names.map((name) => row[from.indexOf(name)]));

  it('has the columns of the file, under names that addresses can hold', () => {
    expect(columns.map(({ titles }) => titles['und'])).toEqual(heads);
    expect(columns.filter(({ name }) => !/^[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*$/.test(name))).toEqual([]);
    for (const { titles } of columns) expect([titles['zh'], titles['en']].every((title) => title !== undefined && title !== '')).toBe(true);
  });

  it('has cells of their datatypes, and none empty that is required', () => {
    const wrong = columns.flatMap(({ name, datatype, separator, required }, c) => {
      const { base: kind, format } = typeof datatype === 'string' ? { base: datatype, format: undefined } : datatype;
      const pattern = kind === 'string' && format !== undefined ? new RegExp(`^(?:${format})$`) : /^/;
      const parts = (cell: string): string[] => (separator === undefined ? [cell] : cell.split(separator));
      const isRight = (cell: string): boolean =>
        cell === '' ? required !== true : parts(cell).every((part) => fits[kind](part) && pattern.test(part));
      return rows.filter((row) => !isRight(row[c] ?? '')).map((row) => `${name}: ${row[c]}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has no primary key twice, and foreign keys that lead to rows', () => {
    if (primaryKey.length > 0) expect(new Set(rows.map((row) => keyOf(row, primaryKey))).size).toBe(rows.length);
    for (const { columnReference, reference } of foreignKeys) {
      const [there = [], ...others] = files.get(reference.resource) ?? [];
      const known = new Set(others.map((row) => keyOf(row, reference.columnReference, there)));
      const given = rows.filter((row) => columnReference.every((name) => row[heads.indexOf(name)] !== ''));
      expect(
        given.filter((row) => !known.has(keyOf(row, columnReference))),
        url,
      ).toEqual([]);
    }
  });
});

it.each(['targets.csv', 'plans.csv', 'indicators.csv'])('a reader of CSV on the Web reads %s with its datatypes', async (url) => {
  const table = metadata.tables.find((each) => each.url === url);
  const alone = { '@context': metadata['@context'], dialect: metadata.dialect, ...table };
  const read = [...(await readCsvw(bytesOf(`data/${url}`), await csvwTriples(alone, base), base)).values()];
  const [heads = [], ...rows] = files.get(url) ?? [];
  expect(read.map((row) => heads.map((head) => row.get(head)?.value ?? ''))).toEqual(rows);
  const types = new Map(read.flatMap((row) => [...row].map(([name, { type }]) => [name, type.split('#').at(-1)] as const)));
  const said = (table?.tableSchema.columns ?? []).map(
    ({ name, datatype }) => [name, typeof datatype === 'string' ? datatype : datatype.base] as const,
  );
  for (const [name, type] of said)
    if (types.has(name))
      expect([name, types.get(name)?.toLowerCase()]).toEqual([name, (type === 'number' ? 'double' : type).toLowerCase()]);
});

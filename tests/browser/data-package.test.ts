import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../export/readers.ts';
import { bytesOf, jsonOf } from './dataset.ts';

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    uniqueKeys?: string[][];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}
const descriptor = jsonOf('data/datapackage.json') as { $schema: string; resources: Resource[] };

it('is a Data Package 2.0 by the profile it names', () => {
  const profile = JSON.parse(readFileSync('tests/fixtures/frictionless/datapackage.json', 'utf8')) as object;
  const ajv = new Ajv({ strict: false });
  formats(ajv);
  ajv.addFormat('textarea', true);
  expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
  const fits = ajv.validate(profile, descriptor);
  expect(ajv.errors ?? []).toEqual([]);
  expect(fits).toBe(true);
});

const fits: Record<string, (cell: string) => boolean> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => cell.trim() !== '' && Number.isFinite(Number(cell)),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell),
  array: (cell) => Array.isArray(JSON.parse(cell)),
};

const rowsOf = (resource: Resource): Record<string, string>[] => {
  const [heads, ...rows] = readCsv(bytesOf(`data/${resource.path}`));
  return rows.map((row) => Object.fromEntries(heads.map((head, i) => [head, row[i]])));
};
const all = new Map(descriptor.resources.map((resource) => [resource.name, rowsOf(resource)]));
const keyOf = (row: Record<string, string>, columns: readonly string[]): string => JSON.stringify(columns.map((column) => row[column]));

describe.each(descriptor.resources.map((resource) => [resource.name, resource] as const))('%s', (name, resource) => {
  const rows = all.get(name) ?? [];

  it('is the file it describes', () => {
    const bytes = bytesOf(`data/${resource.path}`);
    expect(resource.bytes).toBe(bytes.length);
    expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  });

  it('has cells of the types, and among the values, that it names', () => {
    const wrong = resource.schema.fields.flatMap(({ name: column, type, constraints }) =>
      rows
        .map((row) => row[column])
        .filter((cell) => (cell === '' ? constraints?.required : !fits[type](cell) || constraints?.enum?.includes(cell) === false))
        .map((cell) => `${column}: ${cell}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no key twice', () => {
    const keys = resource.schema.primaryKey ?? resource.schema.uniqueKeys?.[0] ?? [];
    expect(new Set(rows.map((row) => keyOf(row, keys))).size).toBe(rows.length);
  });

  it('refers to rows that are there', () => {
    for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
      const there = new Set((all.get(reference.resource ?? name) ?? []).map((row) => keyOf(row, reference.fields)));
      const given = rows.filter((row) => fields.every((field) => row[field] !== ''));
      expect(given.map((row) => keyOf(row, fields)).filter((key) => !there.has(key))).toEqual([]);
    }
  });
});

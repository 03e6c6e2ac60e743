import { expect, it } from 'vitest';
import { packageOf } from '../../src/export/described/package.ts';
import { shapes } from '../../src/export/shapes.ts';

const described = {
  release: '2027.01',
  releasedOn: null,
  schemaVersion: '1',
  homepage: 'https://example.org/',
  sources: [],
  files: new Map(),
};
const { resources, ...rest } = JSON.parse(JSON.stringify(packageOf(shapes, described))) as {
  created?: string;
  resources: { name: string; schema: { foreignKeys?: { fields: string[] }[] } }[];
};

it('a foreign key of several columns is said only where all of them are always filled: validators refuse half of one', () => {
  for (const { name, schema } of resources) {
    const columns = shapes.find((shape) => shape.name === name)?.columns ?? [];
    const may = (field: string): boolean => !columns.some((column) => column.name === field && column.isRequired);
    for (const { fields } of schema.foreignKeys ?? []) expect([name, fields.length > 1 && fields.some(may)]).toEqual([name, false]);
  }
});

it('before the first release there is no day', () => {
  expect(rest).not.toHaveProperty('created');
});

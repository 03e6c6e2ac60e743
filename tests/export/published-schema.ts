import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { it } from 'vitest';

/** Schemas that others publish, by their names: those that may be copied stand in `tests/fixtures/schemas/`; a folder that the variable SCHEMAS names may hold the others. */
export const published = {
  'akomantoso30.xsd': 'https://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/schemas/',
  'xml.xsd': 'https://www.w3.org/2001/',
  'cff-schema.json': 'https://citation-file-format.github.io/1.2.0/schema.json',
  'zenodo-schema.json': 'https://zenodraft.github.io/metadata-schema-zenodo/0.3.0/schema.json',
} as const;

export type Schema = keyof typeof published;

const folders = ['tests/fixtures/schemas', ...(env['SCHEMAS'] ? [env['SCHEMAS']] : [])];
const fileOf = (name: Schema): string => folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? '';
const isThere = (name: Schema): boolean => fileOf(name) !== '';

/** A test that reads published schemas; where one is missing, it is skipped and says what to do. */
export function withSchemas(title: string, names: readonly Schema[], work: (read: (name: Schema) => Buffer) => void | Promise<void>): void {
  const missing = names.filter((name) => !isThere(name));
  if (missing.length === 0) it(title, () => work((name) => readFileSync(fileOf(name))));
  else
    it.skip(`${title} (skipped: SCHEMAS names no folder with ${missing.map((name) => `${name}, from ${published[name]}`).join(' and ')})`, () => {});
}

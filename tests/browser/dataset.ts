import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '../../scripts/data.ts';
import type { Table } from '../../src/export/dataset-table.ts';
import type { Row } from '../../src/model/schema.ts';
import { site } from './visit.ts';

/** A published file. */
export const bytesOf = (path: string): Buffer => readFileSync(join(site.dist, path));

/** A published JSON file. */
export const jsonOf = (path: string): unknown => JSON.parse(bytesOf(path).toString('utf8'));

/** The dataset as its JSON gives it: what every other format is compared with. */
export const tables: readonly Table[] = readTables(join(site.dist, 'data'));

/** The rows of a table. */
export const rowsOf = (name: string): readonly Row[] => tables.find(({ shape }) => shape.name === name)?.rows ?? [];

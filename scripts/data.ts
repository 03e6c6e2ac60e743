import { createHash } from 'node:crypto';
import { closeSync, globSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import config from '../astro.config.mjs';
import { archiveParts } from '../src/export/archive.ts';
import { packageOf } from '../src/export/package.ts';
import { shapes } from '../src/export/shapes.ts';
import { databaseOf } from '../src/export/sqlite.ts';
import { sha256, sumsOf } from '../src/export/checksums.ts';
import type { Table } from '../src/export/dataset-table.ts';
import { workbookOf } from '../src/export/xlsx.ts';
import { words } from '../src/strings/languages.ts';
import { nested, type PlanFile } from '../src/site/data/dataset-nested.ts';
import { releaseDay } from './rebuild.ts';
import type { Row } from '../src/model/schema.ts';
import { asked } from '../src/site/query/asked-tables.ts';
import { writeDatabase, writePackedDatabase } from './database.ts';

type Plans = { schemaVersion: string; release: string; plans: { id: string; title: string | null; url: string }[] };

/** The dataset's tables as the site has just published them. */
export function readTables(data: string): Table[] {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(data, name), 'utf8'));
  const { plans } = json('plans.json') as Plans;
  const lists = new Map(nested(plans.map(({ id }) => json(`plans/${id}.json`) as PlanFile)));
  const rowsOf = (name: string): Row[] => lists.get(name) ?? (json(`${name}.json`) as Record<string, Row[]>)[name] ?? [];
  return shapes.map((shape) => ({ shape, rows: rowsOf(shape.name) }));
}

/** Files of a folder in the order of their paths, each read when it is asked for and its checksum noted. */
function* filesIn(
  folder: string,
  pattern: string,
  nameOf: (path: string) => string,
  sums: [string, string][] = [],
): Generator<readonly [name: string, bytes: Uint8Array]> {
  for (const path of globSync(pattern, { cwd: folder }).sort()) {
    const [name, bytes] = [nameOf(path.replaceAll('\\', '/')), readFileSync(join(folder, path))];
    sums.push([name, sha256(bytes)]);
    yield [name, bytes];
  }
}

/** Writes a file part by part; returns how long it is, and its checksum. */
function writeParts(path: string, parts: Iterable<Uint8Array>): { bytes: number; sum: string } {
  const hash = createHash('sha256');
  const file = openSync(path, 'w');
  let bytes = 0;
  try {
    for (const part of parts) {
      hash.update(part);
      for (let at = 0; at < part.length;) at += writeSync(file, part, at);
      bytes += part.length;
    }
  } finally {
    closeSync(file);
  }
  return { bytes, sum: hash.digest('hex') };
}

/** Adds to a built site what is made of the dataset's JSON: database, workbook, descriptor, checksums and the archive of it all. */
export async function writeData(dist: string): Promise<{ tables: number; rows: number; bytes: number }> {
  const data = join(dist, 'data');
  const tables = readTables(data);
  const { schemaVersion, release, plans } = JSON.parse(readFileSync(join(data, 'plans.json'), 'utf8')) as Plans;
  const homepage = new URL(`${config.base ?? '/'}/data/`.replaceAll(/\/+/g, '/'), config.site).href;
  const about = { name: 'duizhao', release, schemaVersion, homepage, licence: 'CC BY 4.0' };
  writeDatabase(join(data, 'duizhao.sqlite'), databaseOf(tables, about));
  writePackedDatabase(join(data, 'query.sqlite.gz'), join(data, 'duizhao.sqlite'), asked);
  writeFileSync(
    join(data, 'duizhao.xlsx'),
    await workbookOf(tables, { title: words('zh-CN').cite.dataset, creator: words('zh-CN').cite.site }),
  );
  const measure = (name: string) => {
    const bytes = readFileSync(join(data, `${name}.csv`));
    return [name, { bytes: bytes.length, hash: sha256(bytes) }] as const;
  };
  const sources = plans.map(({ id, title, url }) => ({ title: title ?? id, path: url }));
  const files = new Map(shapes.map(({ name }) => measure(name)));
  const descriptor = packageOf(shapes, { release, releasedOn: releaseDay(release), schemaVersion, homepage, sources, files });
  writeFileSync(join(data, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`);
  const sums: [string, string][] = [];
  const published = filesIn(data, '**/*.{json,jsonl,csv,sqlite,xlsx}', (path) => path, sums);
  const archive = writeParts(
    join(data, 'duizhao.zip'),
    archiveParts(release, homepage, published, filesIn(join(dist, 'plans'), '*.{txt,md}', basename)),
  );
  writeFileSync(join(data, 'SHA256SUMS'), sumsOf([...sums, ['duizhao.zip', archive.sum]]));
  return { tables: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows.length, 0), bytes: archive.bytes };
}

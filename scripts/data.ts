import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillFiles } from '../src/built/data-page.ts';
import { archiveParts } from '../src/export/archive.ts';
import { sha256, sumsOf } from '../src/export/checksums.ts';
import { codebook, type Entry } from '../src/export/codebook.ts';
import type { Table } from '../src/export/dataset-table.ts';
import { csvwOf } from '../src/export/described/csvw.ts';
import { dcatOf } from '../src/export/described/dcat.ts';
import { citationFile, zenodoFile } from '../src/export/described/deposit.ts';
import { describeFiles, type Distribution } from '../src/export/described/distribution.ts';
import { packageOf } from '../src/export/described/package.ts';
import { parquetOf } from '../src/export/parquet/dataset-parquet.ts';
import { shapes } from '../src/export/shapes.ts';
import { databaseOf } from '../src/export/sqlite.ts';
import { wholeMarkdown } from '../src/export/texts/whole-markdown.ts';
import { workbookOf } from '../src/export/xlsx.ts';
import type { Row } from '../src/model/schema.ts';
import { nested, type PlanFile } from '../src/site/data/dataset-nested.ts';
import { asked } from '../src/site/query/asked-tables.ts';
import { fieldWords } from '../src/strings/field-words.ts';
import { folders } from '../src/strings/language-folders.ts';
import { words } from '../src/strings/languages.ts';
import { writeBooks } from './books.ts';
import { filesIn, replaceText, writeJson, writeParts, writeText } from './data-files.ts';
import { catalogued, datasetPage, datasetTitle, deposited, type PublishedPlans, readPublishedPlans, siteRoot } from './dataset-about.ts';
import { writeDatabase, writePackedDatabase } from './database.ts';
import { releaseDay } from './rebuild.ts';

/** The dataset's tables as the site has just published them. */
export function readTables(data: string): Table[] {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(data, name), 'utf8'));
  const { plans } = json('plans.json') as PublishedPlans;
  const lists = new Map(nested(plans.map(({ id }) => json(`plans/${id}.json`) as PlanFile)));
  const rowsOf = (name: string): Row[] => lists.get(name) ?? (json(`${name}.json`) as Record<string, Row[]>)[name] ?? [];
  return shapes.map((shape) => ({ shape, rows: rowsOf(shape.name) }));
}

const licence = 'CC BY 4.0';

/** Writes the tables in the formats that hold all of them, or one a file: database, workbook, Parquet. */
async function writeFormats(
  data: string,
  tables: readonly Table[],
  entries: ReadonlyMap<string, Entry[]>,
  { release, schemaVersion }: PublishedPlans,
): Promise<void> {
  const about = { release, schemaVersion, homepage: datasetPage(), licence };
  writeDatabase(join(data, 'duizhao.sqlite'), databaseOf(tables, { name: 'duizhao', ...about }));
  writePackedDatabase(join(data, 'query.sqlite.gz'), join(data, 'duizhao.sqlite'), asked);
  const { dataset: title, site: creator } = words('zh-CN').cite;
  writeFileSync(join(data, 'duizhao.xlsx'), await workbookOf(tables, { title, creator }));
  mkdirSync(join(data, 'parquet'), { recursive: true });
  for (const table of tables) {
    const { name } = table.shape;
    writeFileSync(join(data, `parquet/${name}.parquet`), parquetOf(table, entries.get(name) ?? [], about));
  }
}

/** Writes what describes the tables, the citation, and the texts of all plans in one file. */
function writeDescriptions(dist: string, entries: ReadonlyMap<string, Entry[]>, published: PublishedPlans): void {
  const data = join(dist, 'data');
  const { release, schemaVersion, plans } = published;
  const [homepage, releasedOn] = [datasetPage(), releaseDay(release)];
  const measure = (name: string) => {
    const bytes = readFileSync(join(data, `${name}.csv`));
    return [name, { bytes: bytes.length, hash: sha256(bytes) }] as const;
  };
  const sources = plans.map(({ id, title, url }) => ({ title: title ?? id, path: url }));
  const files = new Map(shapes.map(({ name }) => measure(name)));
  writeJson(join(data, 'datapackage.json'), packageOf(shapes, { release, releasedOn, schemaVersion, homepage, sources, files }));
  const publisher = words('zh-CN').cite.site;
  writeJson(join(data, 'csv-metadata.json'), csvwOf(shapes, entries, { release, releasedOn, homepage, title: datasetTitle, publisher }));
  writeFileSync(join(data, 'CITATION.cff'), citationFile(deposited(published, release, releasedOn)));
  const texts = plans.map(({ id, title }) => ({ id, title: title ?? id, text: readFileSync(join(dist, `plans/${id}.md`), 'utf8') }));
  const { title, whole } = fieldWords.zh.dataset;
  writeFileSync(join(data, 'duizhao.md'), wholeMarkdown(texts, { title, release, licence, url: siteRoot(), note: whole }));
}

/** Everything in one archive; returns what is in it, with the archive itself at the end. */
function writeArchive(dist: string, published: PublishedPlans): Distribution[] {
  const { release } = published;
  const made: Distribution[] = [];
  const data = filesIn(dist, 'data', '**/*.{json,jsonl,csv,sqlite,xlsx,parquet,md,cff}', made);
  const texts = filesIn(dist, 'plans', '*.{txt,md,akn.xml}', made);
  const zenodo = ['.zenodo.json', Buffer.from(zenodoFile(deposited(published, release, releaseDay(release))))] as const;
  const parts = archiveParts(release, datasetPage(), [zenodo], data, texts);
  const archive = writeParts(join(dist, 'data/duizhao.zip'), parts);
  return [...made, { path: 'data/duizhao.zip', ...archive }];
}

/** Says on the dataset's page, in every language that was rendered, how large each file is. */
function fillPages(dist: string, files: readonly Distribution[]): void {
  const named = describeFiles(files, siteRoot()).filter(({ path }) => /^data\/(?:[^/]+|parquet\/.*)$/.test(path));
  const pages = Object.values(folders).map((folder) => join(dist, folder, 'data/index.html'));
  for (const page of pages.filter((path) => existsSync(path))) replaceText(page, fillFiles(readFileSync(page, 'utf8'), named));
}

/** Adds to a built site what is made of the dataset's JSON: other formats, descriptions, checksums and the archive of it all; a book of every plan; and to the dataset's page how large each is. */
export async function writeData(dist: string): Promise<{ tables: number; rows: number; bytes: number }> {
  const data = join(dist, 'data');
  const tables = readTables(data);
  const published = readPublishedPlans(dist);
  const entries = Map.groupBy(codebook(shapes, {}), ({ table }) => table);
  await writeFormats(data, tables, entries, published);
  writeDescriptions(dist, entries, published);
  const made = writeArchive(dist, published);
  const catalogue = dcatOf(describeFiles(made, siteRoot()), catalogued(published, releaseDay(published.release)));
  const all = [...made, writeText(dist, 'data/dcat.jsonld', `${JSON.stringify(catalogue, null, 2)}\n`)];
  const sums = all.flatMap(({ path, sum }): [string, string][] => (path.startsWith('data/') ? [[path.slice('data/'.length), sum]] : []));
  all.push(writeText(dist, 'data/SHA256SUMS', sumsOf(sums)));
  writeBooks(dist);
  fillPages(dist, all);
  const bytes = made.at(-1)?.bytes ?? 0;
  return { tables: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows.length, 0), bytes };
}

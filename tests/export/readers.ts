import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import sqlite from 'node-sqlite3-wasm';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { read, utils, type WorkSheet } from '@e965/xlsx';
import { type Entry, fromBuffer } from 'yauzl';

/** Readers of other people's making: none of them shares a line with our writers. */

/** A CSV as rows of text, its byte-order mark dropped. */
export const readCsv = (text: string | Uint8Array): string[][] => parse(Buffer.from(text), { bom: true, relaxQuotes: false });

/** A text as it was before an apostrophe made it harmless. */
export const unguarded = (cell: string): string => (/^'[=+\-@＝＋－＠\t\r\n]/.test(cell) ? cell.slice(1) : cell);

type Query = (sql: string, values?: (string | number)[]) => Record<string, unknown>[];

/** Opens a copy of a database with SQLite compiled to WebAssembly, and closes it after the work. */
export function withDatabase<T>(bytes: Uint8Array, work: (all: Query) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
  const file = join(folder, 'copy.sqlite');
  writeFileSync(file, bytes);
  const database = new sqlite.Database(file, { readOnly: true });
  try {
    return work((sql, values) => database.all(sql, values));
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const rowsOf = (sheet: WorkSheet): unknown[][] => utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: null });

/** The sheets of a workbook as rows of cells, heads included, and whether a cell is a formula. */
export function readWorkbook(bytes: Uint8Array): { sheets: Map<string, unknown[][]>; formulas: string[] } {
  const book = read(bytes, { type: 'array', cellFormula: true });
  const formulas = book.SheetNames.flatMap((name) =>
    utils.sheet_to_formulae(book.Sheets[name]).filter((text) => /^[A-Z]+\d+==/.test(text)),
  );
  return { sheets: new Map(book.SheetNames.map((name) => [name, rowsOf(book.Sheets[name])])), formulas };
}

/** The files of a zip archive, with the date each bears. */
export const readZip = (bytes: Uint8Array): Promise<Map<string, { bytes: Buffer; date: Date }>> =>
  new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const files = new Map<string, { bytes: Buffer; date: Date }>();
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            files.set(entry.fileName, { bytes: Buffer.concat(chunks), date: entry.getLastModDate() });
            zip.readEntry();
          });
        });
      });
      zip.on('end', () => resolve(files)).on('error', reject);
      zip.readEntry();
    });
  });

/** A file of Parquet: its rows, the metadata that it has of its own, and the type of each column as the file says it. */
export async function readParquet(
  bytes: Uint8Array,
): Promise<{ rows: Record<string, unknown>[]; about: Record<string, string>; types: Record<string, string> }> {
  const file = new Uint8Array(bytes).buffer;
  const metadata = parquetMetadata(file);
  const about = Object.fromEntries((metadata.key_value_metadata ?? []).map(({ key, value = '' }) => [key, value]));
  const columns = parquetSchema(metadata).children.map(({ element }) => element);
  const types = Object.fromEntries(columns.map(({ name, type, converted_type }) => [name, converted_type ?? type ?? '']));
  return { rows: await parquetReadObjects({ file }), about, types };
}

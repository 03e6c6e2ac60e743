import { readUnpacked } from '../packing/packed.ts';
import { type GramFiles, type GramIndex, type GramTable, openGrams } from './gram-index.ts';

/** Reads a file below the folder of an index, out of its gzip. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** An index that is open: what it knows of its records, which hold a phrase, and each record by its number. */
export interface OpenIndex<Table, Kept> {
  table: Table;
  recordsWith: GramIndex;
  record: (number: number) => Promise<Kept>;
}

/** Opens an index in a folder. `holds` says whether a record holds a phrase, `atOnce` how many grams are asked for at once; each record is read once. */
export async function openIndexFolder<Table extends GramTable, Kept>(
  read: ReadFile,
  holds: (record: Kept, phrase: string) => boolean,
  atOnce?: number,
): Promise<OpenIndex<Table, Kept>> {
  const table = readUnpacked(await read('table.gz')) as Table;
  const opened = new Map<number, Promise<Kept>>();
  const record = (number: number): Promise<Kept> => {
    const known = opened.get(number) ?? read(`records/${number}.gz`).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Kept);
    opened.set(number, known);
    known.catch(() => opened.delete(number));
    return known;
  };
  const from: GramFiles = {
    grams: (file) => read(`grams/${file}.gz`),
    often: (key) => read(`often/${key}.gz`),
    holds: async (number, phrase) => holds(await record(number), phrase),
  };
  const recordsWith = openGrams(table, from, atOnce);
  return { table, recordsWith, record };
}

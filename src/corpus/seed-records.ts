import { existsSync, readFileSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import type { RawRecord } from '../model/layered.ts';
import { layeredList } from './layers.ts';
import { foldersOf, vocabularies } from './folders.ts';

const recordsIn = (path: string): RawRecord[] =>
  existsSync(path) ? ((parse(readFileSync(path, 'utf8')) as RawRecord[] | null) ?? []) : [];

/** The files of a vocabulary: what holds for every corpus, and what the corpus at hand adds to it or changes in it. */
const filesOf = (name: string, seeds = foldersOf().seeds): [general: string, own: string] => [
  `${vocabularies}/${name}.yml`,
  `${seeds}/${name}.yml`,
];

/** The records of a vocabulary in the order in which its editors wrote them, numbered by `order`, each with an `id`; `isOwn` is true of those that the corpus at hand adds or changes. */
export function seedRecords(name: string, key = 'id', seeds = foldersOf().seeds): RawRecord[] {
  const [general, own] = filesOf(name, seeds).map(recordsIn);
  const written = new Set(own.map((record) => record[key]));
  return layeredList(general, own, key).map((record, order) => ({ id: record[key], ...record, order, isOwn: written.has(record[key]) }));
}

/** Loads records of seeds/ into a collection, anew whenever one of the files changes while the site is served for editing. */
export const seedLoader = (name: string, read: () => RawRecord[] = () => seedRecords(name)): Loader => ({
  name: 'seeds',
  load: async (context) => {
    const { store, watcher } = context;
    const fill = async (): Promise<void> => {
      store.clear();
      for (const record of read()) {
        const id = String(record['id']);
        store.set({ id, data: await context.parseData({ id, data: { ...record } }) });
      }
    };
    await fill();
    watcher?.add(filesOf(name));
    watcher?.on('change', (path) => {
      if (filesOf(name).some((file) => path.replaceAll('\\', '/').endsWith(file))) void fill();
    });
  },
});

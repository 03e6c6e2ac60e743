import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const yaml = (name: string): Record<string, unknown>[] => {
  const read = parse(readFileSync(`seeds/${name}.yml`, 'utf8')) as Record<string, unknown>[] | { sectors: Record<string, unknown>[] };
  return Array.isArray(read) ? read : read.sectors;
};
const json = (folder: string): unknown[] =>
  readdirSync(`content/${folder}`).map((name) => JSON.parse(readFileSync(`content/${folder}/${name}`, 'utf8')) as unknown);
const frontMatter = (path: string): Record<string, unknown> =>
  parse(readFileSync(path, 'utf8').split('---\n')[1]) as Record<string, unknown>;
const markdown = (folder: string): Record<string, unknown>[] =>
  readdirSync(`content/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => frontMatter(`content/${folder}/${name}`));

const defaults = { aliases: [], not: [], reviewed: [], notes: [], since: null, within: null };

/** What `getCollection` of Astro gives, read from the files: for tests of the library over the real content. Other collections are empty. */
export function getCollection(name: string): { data: unknown }[] {
  const read: Partial<Record<string, () => unknown[]>> = {
    plans: () => markdown('plans'),
    sections: () => markdown('sections'),
    places: () => yaml('places'),
    ...Object.fromEntries(['data', 'links', 'mentions', 'own'].map((folder) => [folder, () => json(folder)])),
    ...Object.fromEntries(
      ['indicators', 'sectors', 'topics', 'measures', 'names'].map((file) => [
        file,
        () => yaml(file).map((entry, order) => ({ ...defaults, ...entry, order })),
      ]),
    ),
  };
  return (read[name]?.() ?? []).map((data) => ({ data }));
}

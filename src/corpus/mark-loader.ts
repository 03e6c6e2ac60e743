import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';

/** What tells whether any file of some folders was written again. */
function markOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders.filter((each) => existsSync(each)))
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const { size, mtimeMs } = statSync(join(folder, path));
      hash.update(`${folder}/${path} ${size} ${mtimeMs}\n`);
    }
  return hash.digest('hex');
}

/** Loads one entry in the stead of many files, which pages read themselves: while the site is served for editing, it changes whenever one of them does. */
export const markLoader = (root: string, names: readonly string[]): Loader => ({
  name: 'mark',
  load: async (context) => {
    const { store, watcher } = context;
    if (watcher === undefined) return;
    const folders = names.map((name) => `${root}/${name}`);
    const mark = async (): Promise<void> => {
      store.set({ id: 'mark', data: await context.parseData({ id: 'mark', data: { mark: markOf(folders) } }) });
    };
    let waiting: NodeJS.Timeout | undefined;
    const settle = (path: string): void => {
      if (!folders.some((folder) => resolve(path).startsWith(resolve(folder) + sep))) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => void mark(), 50);
    };
    await mark();
    watcher.add(folders);
    for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, settle);
  },
});

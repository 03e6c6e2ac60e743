import { gunzipSync } from 'node:zlib';
import type { ReadFile } from '../../src/search/grams/index-folder.ts';
import type { IndexFile } from '../../src/site/search/built/gram-files.ts';

/** Reads the files of an index that was just made, out of their gzip; `read` lists those that were asked for. */
export function filesIn(made: Iterable<IndexFile>): { from: ReadFile; read: string[] } {
  const files = new Map([...made].map(({ path, bytes }) => [path, bytes]));
  const read: string[] = [];
  const from: ReadFile = (path) => {
    read.push(path);
    const bytes = files.get(path);
    return bytes ? Promise.resolve(new Uint8Array(gunzipSync(bytes))) : Promise.reject(new Error(`${path}: 404`));
  };
  return { from, read };
}

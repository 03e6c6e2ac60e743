/** Stands in for `library/load/content-files.ts` in unit tests: the files of content/ as they are of the five plans. */
import { basename, dirname } from 'node:path';
import { fiveContent } from './five.ts';

const read = new Map<string, ReadonlyMap<string, string>>();

function textsIn(folder: string): ReadonlyMap<string, string> {
  const known = read.get(folder) ?? new Map(fiveContent(folder).map(({ path, text }) => [basename(path), text]));
  read.set(folder, known);
  return known;
}

/** The names of what is in a folder of content/, in their order. */
export const namesIn = (folder: string): string[] => [...textsIn(folder).keys()].sort();

/** True where content/ has a file. */
export const isThere = (path: string): boolean => textsIn(dirname(path)).has(basename(path));

/** The text of a file of content/. Throws where there is none. */
export function textAt(path: string): string {
  const text = textsIn(dirname(path)).get(basename(path));
  if (text === undefined) throw new Error(`content/${path}: is missing. Run npm run content.`);
  return text;
}

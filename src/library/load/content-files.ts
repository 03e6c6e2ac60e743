/** Files of content/ as they lie on the disk. Unit tests read those of the five plans in its stead. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { foldersOf } from '../../corpus/folders.ts';

/** The names of what is in a folder of content/, in their order; none where there is no such folder. */
export function namesIn(folder: string): string[] {
  const path = `${foldersOf().content}/${folder}`;
  return existsSync(path) ? readdirSync(path).sort() : [];
}

/** True where content/ has a file. */
export const isThere = (path: string): boolean => existsSync(`${foldersOf().content}/${path}`);

/** The text of a file of content/. Throws where there is none. */
export function textAt(path: string): string {
  const file = `${foldersOf().content}/${path}`;
  if (!existsSync(file)) throw new Error(`${file}: is missing. Run npm run content.`);
  return readFileSync(file, 'utf8');
}

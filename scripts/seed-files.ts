import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/model/problem.ts';

/** A fatal problem of a whole file of seeds. */
export const wrongFile = (file: string, message: string, remedy: string): Problem => ({
  ...{ file, line: null, column: null, rule: 'seed' },
  message,
  remedy,
  fatal: true,
});

const aFolder = (file: string): Problem =>
  wrongFile(file, 'is a folder where a file should be.', 'Take it away, or put the file in its place.');

/** What keeps something from being read as a file; null where nothing does. */
function obstacle(path: string, file: string): Problem | null {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return aFolder(file);
  try {
    accessSync(path, constants.R_OK);
    return null;
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^(\w+): ([^,]+),.*$/, '$2 ($1)') : String(error);
    return wrongFile(file, `can’t be read: ${why}.`, 'Put the file back, or give yourself the right to read it.');
  }
}

/** Reads the files of records; what can't be read gives no text and is a problem. */
export function recordReader(): { textOf: (path: string, file: string) => string | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const textOf = (path: string, file: string): string | undefined => {
    if (!existsSync(path)) return undefined;
    const found = obstacle(path, file);
    if (found === null) return readFileSync(path, 'utf8');
    problems.push(found);
    return undefined;
  };
  return { textOf, problems };
}

/** The texts in a folder of seeds, by their names, and what stands there as a text and can't be read. */
export function textFiles(folder: string): { files: string[]; problems: Problem[] } {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.endsWith('.yml') && !name.startsWith('.'));
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name.endsWith('.txt'));
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  return {
    files,
    problems: [
      ...folders.map(({ name }) => aFolder(`seeds/${name}`)),
      ...files.flatMap((name) => obstacle(join(folder, name), `seeds/${name}`) ?? []),
    ],
  };
}

/** The names of the files in a folder that may hold records; none where there is no such folder. */
export const recordFiles = (path: string): string[] =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.yml') && !name.startsWith('.'))
        .sort()
    : [];

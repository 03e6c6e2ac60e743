import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/model/problem.ts';

/** Files of seeds by name with what is to stand in them; null takes one away. */
export type SeedsChange = ReadonlyMap<string, string | null>;

/** A folder of seeds, as it is or as a change would have it. */
export interface SeedFiles {
  /** The text of a file; undefined where there is none. */
  text: (name: string) => string | undefined;
  /** Throws where there is none. */
  bytes: (name: string) => Uint8Array;
  /** The names of the files in the folder, or in one below it, in their order. */
  names: (below?: string) => string[];
}

/** Opens a folder of seeds. */
export function seedFiles(folder: string, change: SeedsChange = new Map()): SeedFiles {
  const onDisk = (below: string): string[] => {
    const path = join(folder, below);
    if (!isFolder(path)) return [];
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [] : [entry.name]));
  };
  const changedIn = (below: string, isThere: boolean): string[] =>
    [...change].flatMap(([name, text]) => {
      const own = name.startsWith(below) ? name.slice(below.length) : '/';
      return own.includes('/') || (text !== null) !== isThere ? [] : [own];
    });
  return {
    text: (name) => {
      const text = change.get(name);
      if (text !== undefined) return text ?? undefined;
      const path = join(folder, name);
      return existsSync(path) && obstacle(path) === null ? readFileSync(path, 'utf8') : undefined;
    },
    bytes: (name) => {
      const text = change.get(name);
      return typeof text === 'string' ? Buffer.from(text) : readFileSync(join(folder, name));
    },
    names: (below = '') => {
      const gone = new Set(changedIn(below, false));
      return [...new Set([...onDisk(below), ...changedIn(below, true)])].filter((name) => !gone.has(name)).sort();
    },
  };
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** What keeps something from being read as a file, and what to do; null where nothing does. */
function obstacle(path: string): Pick<Problem, 'message' | 'remedy'> | null {
  if (isFolder(path)) return { message: 'is a folder where a file should be.', remedy: 'Take it away, or put the file in its place.' };
  try {
    accessSync(path, constants.R_OK);
    return null;
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^(\w+): ([^,]+),.*$/, '$2 ($1)') : String(error);
    return { message: `can’t be read: ${why}.`, remedy: 'Put the file back, or give yourself the right to read it.' };
  }
}

/** What stands in a folder of seeds as a text or a file of records and can't be read as one. */
export function unreadableSeeds(folder: string): Problem[] {
  const inIt = (below: string): string[] =>
    isFolder(join(folder, below)) ? readdirSync(join(folder, below)).map((name) => `${below}${name}`) : [];
  return [...inIt(''), ...inIt('plans/')]
    .filter((name) => !/(?:^|\/)\./.test(name) && (/\.(?:txt|yml)$/.test(name) || !isFolder(join(folder, name))))
    .flatMap((name) => {
      const found = obstacle(join(folder, name));
      return found === null ? [] : [{ file: `seeds/${name}`, line: null, column: null, rule: 'seed', ...found, fatal: true }];
    });
}

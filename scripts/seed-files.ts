import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
    if (!existsSync(path)) return [];
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
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
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

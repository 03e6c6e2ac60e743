import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { readCorpus } from '../src/pipeline/corpus.ts';
import { writeContent } from './disk.ts';
import type { Folders } from './folders.ts';
import { buildContent } from './seeds.ts';
import { discard, replace, stageIn } from './swap.ts';

/** Files of seeds by name with what is to stand in them; null takes one away. */
export type SeedsChange = ReadonlyMap<string, string | null>;

/** What a changed folder of seeds comes to, and whether it took the old one's place. */
export type Changed = ReturnType<typeof readCorpus> & { isWritten: boolean };

/** The text of a file of seeds; null where there is none. */
export const seedText = ({ seeds }: Pick<Folders, 'seeds'>, name: string): string | null => {
  const path = join(seeds, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
};

/**
 * Changes files of seeds and makes content anew: in a copy first, and only when that reads without a fatal problem in their own places.
 * Else, and when anything throws, every file is as it was.
 */
export function changeSeeds({ seeds, content }: Folders, change: SeedsChange): Changed {
  const root = dirname(resolve(seeds));
  mkdirSync(root, { recursive: true });
  const fresh = stageIn(root);
  const copy = join(fresh, basename(seeds));
  const before = new Map([...change.keys()].map((name) => [name, seedText({ seeds }, name)]));
  try {
    if (existsSync(seeds)) cpSync(seeds, copy, { recursive: true });
    mkdirSync(copy, { recursive: true });
    for (const [name, text] of change) put(join(copy, name), text);
    const built = buildContent(copy);
    if (built.problems.some(({ fatal }) => fatal)) return { ...built, isWritten: false };
    replace(
      root,
      fresh,
      [...change.keys()].map((name) => join(basename(seeds), name)),
    );
    try {
      writeContent(content, built.files);
    } catch (error) {
      for (const [name, text] of before) put(join(seeds, name), text);
      throw error;
    }
    return { ...built, isWritten: true };
  } finally {
    discard(fresh);
  }
}

function put(path: string, text: string | null): void {
  if (text === null) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

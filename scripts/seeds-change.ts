import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type ContentRun, makeContent } from './content-run.ts';
import type { Folders } from './folders.ts';
import type { Picking } from './picking.ts';
import type { SeedsChange } from './seed-files.ts';
import { discard, replace, stageIn } from './swap.ts';

/** What a changed folder of seeds comes to, and whether it took the old one's place. */
export type Changed = ContentRun & { isWritten: boolean };

/** The text of a file of seeds; null where there is none. */
export const seedText = ({ seeds }: Pick<Folders, 'seeds'>, name: string): string | null => {
  const path = join(seeds, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
};

/**
 * Changes files of seeds and makes content anew: what they would come to is read first, and only when that has no fatal problem do they and
 * content take their places. Else, and when anything throws, every file is as it was.
 */
export function changeSeeds(folders: Folders, change: SeedsChange, pick?: Picking): Changed {
  const built = makeContent(folders, {
    writes: true,
    change,
    settle: () => putSeeds(folders, change),
    ...(pick && { pick }),
  });
  return { ...built, isWritten: !built.problems.some(({ fatal }) => fatal) };
}

/** Puts files of seeds in their places, all or none; gives the way back. */
function putSeeds({ seeds }: Folders, change: SeedsChange): () => void {
  const root = dirname(resolve(seeds));
  mkdirSync(root, { recursive: true });
  const before = new Map([...change.keys()].map((name) => [name, seedText({ seeds }, name)]));
  const fresh = stageIn(root, 'seeds');
  try {
    for (const [name, text] of change) put(join(fresh, basename(seeds), name), text);
    replace(
      root,
      fresh,
      [...change.keys()].map((name) => join(basename(seeds), name)),
    );
  } finally {
    discard(fresh);
  }
  return () => {
    for (const [name, text] of before) put(join(seeds, name), text);
  };
}

function put(path: string, text: string | null): void {
  if (text === null) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Lets everybody read what is to be published, whatever the rights are under which it was built (umask 077), the frozen copies of releases too: their seals are of bytes. */
export function makeReadable(folder: string, below = ''): void {
  const here = join(folder, below);
  allow(here, 0o555);
  for (const entry of readdirSync(here, { withFileTypes: true })) {
    const path = join(below, entry.name);
    if (entry.isFile()) allow(join(folder, path), 0o444);
    else if (entry.isDirectory()) makeReadable(folder, path);
  }
}

function allow(path: string, rights: number): void {
  const { mode } = statSync(path);
  if ((mode & rights) !== rights) chmodSync(path, mode | rights);
}

import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Lets everybody read what is to be published, whatever the rights are under which it was built (umask 077); frozen copies stay as they are. */
export function makeReadable(folder: string, below = ''): void {
  const here = join(folder, below);
  allow(here, 0o555);
  for (const entry of readdirSync(here, { withFileTypes: true })) {
    const path = join(below, entry.name);
    if (entry.isFile()) allow(join(folder, path), 0o444);
    else if (entry.isDirectory() && path !== 'v') makeReadable(folder, path);
  }
}

function allow(path: string, rights: number): void {
  const { mode } = statSync(path);
  if ((mode & rights) !== rights) chmodSync(path, mode | rights);
}

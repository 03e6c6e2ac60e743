import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versions } from 'node:process';
import { fileURLToPath } from 'node:url';

let known: string | null = null;

/** A hash of everything that decides how plans are read besides what is read: the code, the packages, Node. */
export function codeHash(): string {
  if (known !== null) return known;
  const root = fileURLToPath(new URL('..', import.meta.url));
  const paths = globSync('src/{pipeline,language,model}/**/*.ts', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  const sum = createHash('sha256').update(versions.node);
  for (const path of [...paths.sort(), 'package-lock.json']) sum.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return (known = sum.digest('hex'));
}

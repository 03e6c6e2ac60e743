import { createHash } from 'node:crypto';
import { closeSync, globSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../src/export/checksums.ts';
import type { Distribution } from '../src/export/described/distribution.ts';

/** Files of a folder in the order of their paths, each read when it is asked for; `made` takes down its path below the site, its length and checksum. */
export function* filesIn(
  site: string,
  folder: string,
  pattern: string,
  made: Distribution[],
): Generator<readonly [path: string, bytes: Uint8Array]> {
  for (const found of globSync(pattern, { cwd: join(site, folder) }).sort()) {
    const path = found.replaceAll('\\', '/');
    const bytes = readFileSync(join(site, folder, path));
    made.push({ path: `${folder}/${path}`, bytes: bytes.length, sum: sha256(bytes) });
    yield [path, bytes];
  }
}

/** Writes a file part by part; returns how long it is, and its checksum. */
export function writeParts(path: string, parts: Iterable<Uint8Array>): { bytes: number; sum: string } {
  const hash = createHash('sha256');
  const file = openSync(path, 'w');
  let bytes = 0;
  try {
    for (const part of parts) {
      hash.update(part);
      for (let at = 0; at < part.length;) at += writeSync(file, part, at);
      bytes += part.length;
    }
  } finally {
    closeSync(file);
  }
  return { bytes, sum: hash.digest('hex') };
}

/** Writes a text below a site, and says how long it is, and its checksum. */
export function writeText(site: string, path: string, text: string): Distribution {
  const bytes = Buffer.from(text);
  writeFileSync(join(site, path), bytes);
  return { path, bytes: bytes.length, sum: sha256(bytes) };
}

/** Writes a value as a file of JSON that people can read. */
export const writeJson = (path: string, value: object): void => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

/** Puts another text in a file's place at once, so that whoever reads it meanwhile reads the one or the other. */
export function replaceText(path: string, text: string): void {
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}

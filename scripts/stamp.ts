/** What a site was built from, so that `npm start` can tell whether a build would give anything else. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { env, pid, version } from 'node:process';
import { type Folders, sealFileOf } from '../src/corpus/folders.ts';

/** The stamp of each folder that a site was built into, by its path. */
const file = '.astro/built.json';

/** What a build reads besides the folders of a corpus. */
const program = ['src', 'scripts', 'public', 'vocabularies', 'tests/gold', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** What the environment says to a build. */
const said = ['SITE_URL', 'BASE_PATH', 'RELEASE', 'FROZEN', 'LIVING_BASE', 'CARDS'];

/** Every file at a path, in the order of the names. */
function filesAt(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat ? [path] : [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A hash of everything that the pages of a corpus are made from: the same stamp, the same site. */
export function stampOf(folders: Pick<Folders, 'seeds' | 'content'>): string {
  const hash = createHash('sha256').update(JSON.stringify([version, said.map((name) => env[name] ?? null)]));
  const paths = [...program, folders.seeds, folders.content, sealFileOf(folders)].flatMap(filesAt);
  for (const path of paths) hash.update(`\0${path}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

/** What tells one built folder from another that took its place: its home page as a file, and how many files there are. */
function markOf(out: string): string {
  const home = statSync(join(out, 'index.html'), { throwIfNoEntry: false });
  return home ? `${home.ino} ${home.mtimeMs} ${readdirSync(out, { recursive: true }).length}` : 'none';
}

type Built = Record<string, { stamp: string; mark: string }>;

const readBuilt = (): Built => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Built) : {});

/** Whether what stands in a folder was built from what has this stamp. */
export function isBuilt(out: string, stamp: string): boolean {
  const known = readBuilt()[resolve(out)];
  return known?.stamp === stamp && known.mark === markOf(out);
}

/** Remembers what a folder was built from. */
export function keepStamp(out: string, stamp: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${pid}`, JSON.stringify({ ...readBuilt(), [resolve(out)]: { stamp, mark: markOf(out) } }));
  renameSync(`${file}.${pid}`, file);
}

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
const said = ['SITE_URL', 'BASE_PATH', 'RELEASE', 'FROZEN', 'LIVING_BASE', 'CARDS', 'PUBLIC_LANGUAGES'];

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

/** `copies`: the frozen copies that stood in the folder; none in what older builds left. */
type Built = Record<string, { stamp: string; mark: string; copies?: string[] }>;

const readBuilt = (): Built => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Built) : {});

/** Whether what stands in a folder was built from what has this stamp. */
export function isBuilt(out: string, stamp: string): boolean {
  const known = readBuilt()[resolve(out)];
  return known?.stamp === stamp && known.mark === markOf(out);
}

/** The frozen copies that stood in a folder when it was last built. */
export const builtCopies = (out: string): readonly string[] => readBuilt()[resolve(out)]?.copies ?? [];

/** Remembers what a folder was built from, and which frozen copies stand in it. */
export const keepStamp = (out: string, stamp: string, copies: readonly string[] = []): void =>
  keep(out, { stamp, mark: markOf(out), copies: [...copies] });

/** Remembers which frozen copies a release left in a folder; what that was built from is as it was. */
export const keepCopies = (out: string, copies: readonly string[]): void =>
  keep(out, { ...(readBuilt()[resolve(out)] ?? { stamp: '', mark: '' }), copies: [...copies] });

function keep(out: string, built: Built[string]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${pid}`, JSON.stringify({ ...readBuilt(), [resolve(out)]: built }));
  renameSync(`${file}.${pid}`, file);
}

/**
 * How files and folders are replaced so that a kill at any moment loses nothing: what is new is written into a folder beside what
 * it replaces (`.swap-new-PID`, every path as below `root`), that folder is renamed once when it is whole (`.swap-ready-PID`), and
 * only then do its parts take their places. What a killed run left behind is finished when it was whole, and taken away when it wasn't.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pid } from 'node:process';
import { isAlive, startOf } from './owner.ts';

/** Moves a file or folder; tests hand in one that stops. */
type Rename = (from: string, to: string) => void;

/** What is put in its place, and what is only taken away. */
interface Plan {
  put: string[];
  take: string[];
}

const name = /^\.swap-(new|ready)-(\d+)(?:-(\d+))?(?:-[a-z]+)?$/;
/** This process, and where the system says so when it began: numbers are given again. */
const own = `${pid}${/^\d+$/.test(startOf(pid) ?? '') ? `-${startOf(pid)}` : ''}`;
const list = '.paths.json';
const replaced = '.replaced';
const hour = 3_600_000;

/** Where a folder that is to be written really stands: a symbolic link stays, and what it leads to is replaced. Throws where a file stands there, or the link leads nowhere. */
export function standsAt(folder: string): string {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return resolve(folder);
  if (found.isSymbolicLink() && !existsSync(folder))
    throw new Error(`${folder}: is a symbolic link that leads nowhere. Make the folder that it leads to, or take the link away.`);
  const real = realpathSync(folder);
  if (!statSync(real).isDirectory())
    throw new Error(`${folder}: a file stands where a folder is wanted. Move it away, or name another folder.`);
  return real;
}

/** An empty folder of this process beside what it will replace below `root`; `mark` tells it from another of the same time. */
export function stageIn(root: string, mark = ''): string {
  const fresh = join(root, `.swap-new-${own}${mark && `-${mark}`}`);
  remove(fresh);
  mkdirSync(fresh, { recursive: true });
  return fresh;
}

/** Puts the `paths` of a folder of `stageIn` in their places below `root`; a path that the folder lacks is taken away there. */
export function replace(root: string, fresh: string, paths: readonly string[], rename: Rename = renameSync): void {
  const isNew = (path: string) => existsSync(join(fresh, path));
  const plan: Plan = { put: paths.filter(isNew), take: paths.filter((path) => !isNew(path)) };
  writeFileSync(join(fresh, list), JSON.stringify(plan));
  const ready = join(root, basename(fresh).replace('-new-', '-ready-'));
  rename(fresh, ready);
  finish(root, ready, rename);
}

/** Makes a folder anew beside the old one, which stays as it was until `make` has come to its end; when that throws, it stays for good. */
export async function rebuildFolder(named: string, make: (fresh: string) => Promise<void>): Promise<void> {
  const folder = standsAt(named);
  const root = dirname(folder);
  mkdirSync(root, { recursive: true });
  recover(root);
  const fresh = stageIn(root);
  try {
    await make(join(fresh, basename(folder)));
    replace(root, fresh, [basename(folder)]);
  } finally {
    discard(fresh);
  }
}

/** Takes a folder of `stageIn` away, after a failure. */
export const discard = (fresh: string): void => remove(fresh);

/** Finishes or takes away what runs that are no longer there left below `root`; every command begins with it. */
export function recover(root: string, rename: Rename = renameSync): void {
  for (const entry of readdirSync(root)) {
    const [, state, owner, start] = name.exec(entry) ?? [];
    const folder = join(root, entry);
    if (state === undefined || isAtWork(Number(owner), start ?? null, folder)) continue;
    if (state === 'ready') finish(root, folder, rename);
    else remove(folder);
  }
}

/** Each step leaves a state from which the same steps lead to the same end. */
function finish(root: string, ready: string, rename: Rename): void {
  const { put, take }: Plan = existsSync(join(ready, list))
    ? (JSON.parse(readFileSync(join(ready, list), 'utf8')) as Plan)
    : { put: [], take: [] };
  const setAside = (path: string) => {
    const old = join(ready, replaced, path);
    if (!existsSync(join(root, path))) return;
    mkdirSync(dirname(old), { recursive: true });
    rename(join(root, path), old);
  };
  for (const path of put.filter((one) => existsSync(join(ready, one)))) {
    setAside(path);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    rename(join(ready, path), join(root, path));
  }
  take.forEach(setAside);
  rmSync(join(ready, list), { force: true });
  remove(ready);
}

/** Where the system doesn't say when a process began, a folder that is older than any run belongs to none, whoever has its number now. */
function isAtWork(owner: number, start: string | null, folder: string): boolean {
  if (owner === pid || (start === null && Date.now() - statSync(folder).mtimeMs > 6 * hour)) return false;
  return isAlive({ pid: owner, start });
}

/** A program that has lost its parent may still write for a moment. */
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });

/** Which corpus a command works on: the folders that its options name, else those of the environment, else those of this repository. */
import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import process, { env } from 'node:process';
import { type Folders, foldersOf, isOwnCorpus, ownFolders, variableOf } from '../src/corpus/folders.ts';
import { recover, standsAt } from './swap.ts';

export { type Folders, foldersOf, isOwnCorpus };

/** The options by which commands take another corpus. */
export const folderOptions = {
  seeds: { type: 'string', value: 'DIR', about: 'the seeds of another corpus than that of this repository' },
  content: { type: 'string', value: 'DIR', about: 'where its content is, with what was published' },
  out: { type: 'string', value: 'DIR', about: 'where its site is built' },
} as const;

/** A folder as paths are written here: from the repository's top where it lies inside, else from the root. */
function plain(folder: string): string {
  const inside = relative('.', folder);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? resolve(folder) : inside.split(sep).join('/');
}

/** What is missing where a command is given another corpus, by its options or the environment, and would write it over this repository's own; null where nothing is. */
export function missingFolder(given: Partial<Folders>, asked: readonly (keyof Folders)[], variables = env): string | null {
  const isForeign = (name: keyof Folders): boolean =>
    plain(given[name] ?? variables[variableOf[name]] ?? ownFolders[name]) !== ownFolders[name];
  const lacks = (name: keyof Folders): boolean => asked.includes(name) && !isForeign(name);
  if (isForeign('seeds') && lacks('content')) return '--seeds names another corpus, which needs a --content of its own.';
  if (isForeign('content') && lacks('out')) return '--content names another corpus, which needs an --out of its own.';
  return null;
}

/** Takes the folders that options name, for this process and those that it runs. `asked` are those that the command works on; ends the process where one is missing. */
export function takeFolders(command: string, given: Partial<Folders>, asked: readonly (keyof Folders)[]): Folders {
  const missing = missingFolder(given, asked);
  if (missing !== null) {
    console.error(`${command}: ${missing}`);
    process.exit(2);
  }
  for (const name of asked) if (given[name] !== undefined) env[variableOf[name]] = plain(given[name]);
  return foldersOf();
}

/** Where the site really stands, as a whole path: of a symbolic link, the folder that it leads to. Throws where it leads nowhere. */
export const siteAt = (out: string): string => (lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() ? standsAt(out) : resolve(out));

/** The folder below which a release replaces content and site at once: the repository's top, or the nearest that holds both. Throws where there is none. */
export function commonRoot({ content, out }: Folders): string {
  const site = siteAt(out);
  if (isOwnCorpus({ content }) && site.startsWith(resolve('.') + sep)) return '.';
  const [one, other] = [resolve(content).split(sep), site.split(sep)];
  const shared = one.slice(
    0,
    one.findIndex((part, i) => part !== other[i]),
  );
  const root = shared.join(sep);
  if (root === '') throw new Error(`${content} and ${out}: lie in no folder together. Put them beside each other.`);
  return root;
}

/** That folder, where there is one. */
function rootOfRelease(folders: Folders): string[] {
  try {
    return [resolve(commonRoot(folders))];
  } catch {
    return [];
  }
}

/** Finishes or takes away what killed runs left beside the folders of a corpus. */
export function recoverFolders(folders: Folders): void {
  const { content, out } = folders;
  const places = [content, out].flatMap((folder) => [resolve(folder), ...(existsSync(folder) ? [realpathSync(folder)] : [])]);
  const roots = [resolve('.'), ...places.map((folder) => dirname(folder)), ...rootOfRelease(folders)];
  for (const root of new Set(roots)) if (existsSync(root)) recover(root);
}

/** Where the published part of a corpus is: its ledger, its releases, the seal of both. */
export const publishedFiles = (
  { content }: Pick<Folders, 'content'> = foldersOf(),
): {
  ledger: string;
  releases: string;
  manifest: string;
} => ({
  ledger: join(content, 'published/addresses.csv'),
  releases: join(content, 'published/releases'),
  manifest: join(content, 'published/frozen.json'),
});

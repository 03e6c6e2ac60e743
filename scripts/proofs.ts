/** What lets others prove a site: lists of its files with their checksums, signatures, the keys that sign. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { env } from 'node:process';
import { sumsOf } from '../src/export/checksums.ts';
import { signatureFile, sumsFile } from '../src/ledger/proof/file-list.ts';
import { foldersOf } from './folders.ts';
import { copiesIn, copyIn, proofsAt, readManifest, siteRoot } from './frozen.ts';
import { signerOf, signFile } from './signature.ts';
import { filesOf, listOf, rootOf, sumAt, writeList } from './sums.ts';

/** The file of the keys that sign releases, as OpenSSH reads it, and where a site publishes it. */
export const signersFile = (): string => join(foldersOf().seeds, 'keys/allowed_signers');
export const publishedSigners = 'keys/allowed-signers.txt';

/** The kept signature of a release's list. */
export const signatureOf = (release: string): string => join(proofsAt(), 'signatures', `${release}.sig`);

/** Publishes the keys that sign, where there are any. */
export function writeSigners(dist: string): void {
  if (!existsSync(signersFile())) return;
  mkdirSync(dirname(join(dist, publishedSigners)), { recursive: true });
  copyFileSync(signersFile(), join(dist, publishedSigners));
}

/** Gives the copies of a site the lists and signatures that they lack. Throws where a copy isn't the one that was made. */
function proveCopies(dist: string): string[] {
  const releases = copiesIn(dist);
  for (const release of releases) {
    const folder = copyIn(dist, release);
    const known = readManifest().find((copy) => copy.release === release && copy.site === siteRoot());
    const list = existsSync(join(folder, sumsFile)) ? readFileSync(join(folder, sumsFile), 'utf8') : listOf(folder);
    const root = rootOf(list);
    if (known && known.sha256 !== root)
      throw new Error(`${folder}: is not the copy that was made. Run npm run release -- --rebuild ${release}.`);
    if (!existsSync(join(folder, sumsFile))) writeList(folder, list);
    if (known) putSignature(release, folder);
  }
  return releases;
}

/** Puts the kept signature of a release, where there is one, beside the list of its copy; what stood there may be the same file in another folder. */
export function putSignature(release: string, folder: string): void {
  if (!existsSync(signatureOf(release))) return;
  rmSync(join(folder, signatureFile), { force: true });
  copyFileSync(signatureOf(release), join(folder, signatureFile));
}

/** Signs a release that was made before, and keeps the signature. Returns who signed. Throws where its copy isn't here, or isn't the one that was made. */
export function signRelease(release: string, key: string): string {
  const folder = copyIn(foldersOf().out, release);
  const list = join(folder, sumsFile);
  const known = readManifest().find((copy) => copy.release === release);
  if (!known || !existsSync(list))
    throw new Error(`${list}: is not here. Build (npm run build), or make the copy again with npm run release -- --rebuild ${release}.`);
  if (rootOf(readFileSync(list, 'utf8')) !== known.sha256)
    throw new Error(`${list}: is not the list that was made. Make the copy again with npm run release -- --rebuild ${release}.`);
  const who = signerOf(key, signersFile());
  signFile(list, key);
  mkdirSync(dirname(signatureOf(release)), { recursive: true });
  copyFileSync(join(folder, signatureFile), signatureOf(release));
  return who;
}

/** Writes the list of a built site: its own files, and of each frozen copy its list, which stands for all in it; copies that aren't here count too. Returns its root. */
export function writeProofs(dist: string): string {
  const own = filesOf(dist).filter((path) => !/^v\/[^/]+\//.test(path));
  const here = env.FROZEN ? [] : proveCopies(dist);
  const known = env.FROZEN ? [] : readManifest().filter(({ site }) => site === siteRoot());
  const copies = new Map([
    ...here.map((release) => [release, sumAt(copyIn(dist, release), sumsFile)] as const),
    ...known.map(({ release, sha256 }) => [release, sha256] as const),
  ]);
  const list = sumsOf([
    ...own.map((path): [string, string] => [path, sumAt(dist, path)]),
    ...[...copies].map(([release, sum]): [string, string] => [`v/${release}/${sumsFile}`, sum]),
  ]);
  writeList(dist, list);
  return rootOf(list);
}

/** What is said of a release's copy that nobody signed. */
export const sayUnsigned = (folder: string): string =>
  `unsigned: ${folder}/${sumsFile} has no signature, so it proves only what ${basename(folder)} was compared with. Sign with --key FILE or SIGNING_KEY, now or later (npm run release -- --sign ${basename(folder)} --key FILE).`;

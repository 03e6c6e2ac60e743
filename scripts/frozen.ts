/** The frozen copies of releases in dist/v/: what a build carries over, and what of them is there. */
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { env } from 'node:process';
import { z } from 'astro/zod';
import config from '../astro.config.mjs';
import { readSeal } from '../src/ledger/seal.ts';
import { FrozenCopy } from '../src/model/published/release.ts';
import { sumsFile } from '../src/ledger/proof/file-list.ts';
import { foldersOf, publishedFiles } from './folders.ts';
import { readSealFile } from './seal.ts';
import { builtCopies } from './stamp.ts';
import { everyFile, filesOf, listOf, rootOf } from './sums.ts';

const livingBase = (): string => `/${env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

/** The root of the living site, as SITE_URL and BASE_PATH say. */
export const siteRoot = (): string => new URL(livingBase(), config.site).href;

/** Where the copy of a release stands in a built site. */
export const copyIn = (dist: string, release: string): string => join(dist, 'v', release);

/** The releases that pages offer copies of: those that were made, and the one that is being made. */
export const offeredCopies = (): string[] => [...releaseNames(), ...(env.RELEASE ? [env.RELEASE] : [])];

/** The releases that were made, the earliest first. */
export const releaseNames = (): string[] => (readSeal(readSealFile()) ?? []).map(({ release }) => release);

/** The copies that were made, the earliest first: the list that only a release writes. While one is made, that of its own draft. */
export const readManifest = (file = join(proofsAt(), 'frozen.json')): FrozenCopy[] =>
  existsSync(file) ? z.array(FrozenCopy).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];

/** The folder of the published proofs, the manifest and the signatures: in content/, or where the release that is being made drafts them (PROOFS). */
export const proofsAt = (): string => env.PROOFS ?? dirname(publishedFiles().manifest);

/** The manifest as text, one copy a line. */
export const printManifest = (copies: readonly FrozenCopy[]): string => `[\n${copies.map((copy) => JSON.stringify(copy)).join(',\n')}\n]\n`;

/** The environment in which `scripts/build.ts` builds the frozen copy of a release: its folder, its base inside the living one, and the living base. A contract: an old release is made again by its own commit's script in this environment. */
export function frozenEnvironment(release: string, dist = copyIn(foldersOf().out, release)): Record<string, string> {
  const living = livingBase();
  return { FROZEN: '1', LIVING_BASE: living, BASE_PATH: `${living}v/${release}/`, DIST: dist, RELEASE: release };
}

/** What the manifest says of the copy in a folder. Its checksum is that of the list of its files, which stands in it. Reads every byte. */
export function describeCopy(release: string, folder: string): FrozenCopy {
  const files = filesOf(folder);
  return { release, site: siteRoot(), files: files.length, bytes: bytesOf(folder, files), sha256: rootOf(listOf(folder, files)) };
}

const bytesOf = (folder: string, files: readonly string[]): number =>
  files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);

/** Puts every frozen copy of one built site into another, by links to the same files where the disk has them. */
export function carryCopies(from: string, to: string): void {
  if (!existsSync(join(from, 'v'))) return;
  for (const path of everyFile(join(from, 'v'))) {
    const [old, fresh] = [join(from, 'v', path), join(to, 'v', path)];
    if (existsSync(fresh)) continue;
    mkdirSync(dirname(fresh), { recursive: true });
    try {
      linkSync(old, fresh);
    } catch {
      copyFileSync(old, fresh);
    }
  }
}

/** The frozen copies that stand in a built site. */
export const copiesIn = (dist: string): string[] =>
  existsSync(join(dist, 'v'))
    ? readdirSync(join(dist, 'v'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    : [];

/** Throws where a frozen copy that stood in a folder when it was last built is there no more: what is built would be published without it. */
export function refuseLost(out: string): void {
  const lost = builtCopies(out).filter((release) => !existsSync(copyIn(out, release)));
  if (lost.length === 0 || env.WITHOUT_COPIES) return;
  throw new Error(
    `${copyIn(out, lost[0] ?? '')}: was here when ${out}/ was last built, and is gone${lost.length > 1 ? `, as are ${lost.slice(1).join(', ')}` : ''}. Move it back, make it again with npm run release -- --rebuild ${lost.join(' ')}, or set WITHOUT_COPIES=1 to build without.`,
  );
}

/** Releases whose copy a built site lacks, and those whose copy has lost or gained files or bytes. */
export function checkCopies(
  dist: string,
  releases: readonly string[],
  copies: readonly FrozenCopy[],
): { missing: string[]; changed: string[] } {
  const isChanged = ({ release, site, files, bytes, sha256 }: FrozenCopy): boolean => {
    const folder = copyIn(dist, release);
    if (site !== siteRoot() || !existsSync(folder)) return false;
    const [found, list] = [filesOf(folder), join(folder, sumsFile)];
    const hasOtherList = existsSync(list) && rootOf(readFileSync(list, 'utf8')) !== sha256;
    return found.length !== files || bytesOf(folder, found) !== bytes || hasOtherList;
  };
  return {
    missing: releases.filter((release) => !existsSync(copyIn(dist, release))),
    changed: copies.filter(isChanged).map(({ release }) => release),
  };
}

/** The frozen copies of releases in dist/v/: what a build carries over, and what of them is there. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { env } from 'node:process';
import { z } from 'astro/zod';
import config from '../astro.config.mjs';
import { readSeal } from '../src/ledger/seal.ts';
import { FrozenCopy } from '../src/model/release.ts';
import { foldersOf, publishedFiles } from './folders.ts';
import { readSealFile } from './seal.ts';

const livingBase = (): string => `/${env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

/** The root of the living site, as SITE_URL and BASE_PATH say. */
const siteRoot = (): string => new URL(livingBase(), config.site).href;

/** Where the copy of a release stands in a built site. */
export const copyIn = (dist: string, release: string): string => join(dist, 'v', release);

/** The releases that pages offer copies of: those that were made, and the one that is being made. */
export const offeredCopies = (): string[] => [...releaseNames(), ...(env.RELEASE ? [env.RELEASE] : [])];

/** The releases that were made, the earliest first. */
export const releaseNames = (): string[] => (readSeal(readSealFile()) ?? []).map(({ release }) => release);

/** The copies that were made, the earliest first: the list that only a release writes. */
export const readManifest = (file = publishedFiles().manifest): FrozenCopy[] =>
  existsSync(file) ? z.array(FrozenCopy).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];

/** The manifest as text, one copy a line. */
export const printManifest = (copies: readonly FrozenCopy[]): string => `[\n${copies.map((copy) => JSON.stringify(copy)).join(',\n')}\n]\n`;

/** The environment in which `scripts/build.ts` builds the frozen copy of a release: its folder, its base inside the living one, and the living base. A contract: an old release is made again by its own commit's script in this environment. */
export function frozenEnvironment(release: string, dist = copyIn(foldersOf().out, release)): Record<string, string> {
  const living = livingBase();
  return { FROZEN: '1', LIVING_BASE: living, BASE_PATH: `${living}v/${release}/`, DIST: dist, RELEASE: release };
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** What the manifest says of the copy in a folder. Reads every byte. */
export function describeCopy(release: string, folder: string): FrozenCopy {
  const files = filesOf(folder);
  const lines = files.map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`);
  return { release, site: siteRoot(), files: files.length, bytes: bytesOf(folder, files), sha256: sha256(lines.join('')) };
}

const bytesOf = (folder: string, files: readonly string[]): number =>
  files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);

/** Puts every frozen copy of one built site into another, by links to the same files where the disk has them. */
export function carryCopies(from: string, to: string): void {
  if (!existsSync(join(from, 'v'))) return;
  for (const path of filesOf(join(from, 'v'))) {
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

/** Releases whose copy a built site lacks, and those whose copy has lost or gained files or bytes. */
export function checkCopies(
  dist: string,
  releases: readonly string[],
  copies: readonly FrozenCopy[],
): { missing: string[]; changed: string[] } {
  const isChanged = ({ release, site, files, bytes }: FrozenCopy): boolean => {
    if (site !== siteRoot() || !existsSync(copyIn(dist, release))) return false;
    const found = filesOf(copyIn(dist, release));
    return found.length !== files || bytesOf(copyIn(dist, release), found) !== bytes;
  };
  return {
    missing: releases.filter((release) => !existsSync(copyIn(dist, release))),
    changed: copies.filter(isChanged).map(({ release }) => release),
  };
}

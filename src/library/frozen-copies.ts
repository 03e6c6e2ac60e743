/** The copies of releases that were made and what proves them, as content/ has them, or the draft of the release that is being made (PROOFS). */
import { existsSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { z } from 'astro/zod';
import { foldersOf } from '../corpus/folders.ts';
import { FrozenCopy } from '../model/published/release.ts';
import { isFrozen, livingRoot, siteRoot } from './site-facts.ts';
import { url } from './url.ts';

/** What a release can be held to. */
export interface Proof {
  /** SHA-256 of the list of its files. */
  root: string;
  isSigned: boolean;
}

const folder = env.PROOFS ?? `${foldersOf().content}/published`;
const manifest = `${folder}/frozen.json`;
const copies = existsSync(manifest) ? z.array(FrozenCopy).parse(JSON.parse(readFileSync(manifest, 'utf8'))) : [];

/** What proves the copy of a release on this site; null for one that was made for another address, or is only being made: no page can hold the sum of what it is part of. */
export function proofOf(release: string, site: URL | undefined): Proof | null {
  const copy = copies.find((each) => each.release === release && each.site === siteRoot(site));
  return copy ? { root: copy.sha256, isSigned: existsSync(`${folder}/signatures/${release}.sig`) } : null;
}

/** The copies of this site's releases that a reader may keep in the browser, the earliest first: on living pages only, for what keeps them stands at the living root. */
export const keptCopies = (site: URL | undefined): FrozenCopy[] => (isFrozen ? [] : copies.filter((each) => each.site === siteRoot(site)));

/** The file of the keys that sign releases: who signs, what key; null where there is none. */
export function readSigners(): { href: string; who: string[] } | null {
  const path = `${foldersOf().seeds}/keys/allowed_signers`;
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n');
  const who = lines.flatMap((line) => (/^\s*(?:#|$)/.test(line) ? [] : (line.trim().split(/\s+/)[0] ?? [])));
  return { href: url.asset('keys/allowed-signers.txt'), who };
}

/** The living page that lists releases with their sums: a frozen copy leads out to it. */
export const livingProofs = (site: URL | undefined): string =>
  isFrozen ? `${livingRoot(site)}permanence/#releases` : `${url.permanence()}#releases`;

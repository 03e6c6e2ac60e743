/** Holds a folder to the list of files that stands in it. Needs no network, no git, and nothing of this repository's corpus. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareSums } from '../src/ledger/proof/compare-sums.ts';
import { firstDifference } from '../src/ledger/proof/first-difference.ts';
import type { Verified } from '../src/ledger/proof/say-verified.ts';
import { isProof, readSums, sumsFile } from '../src/ledger/proof/file-list.ts';
import { everyFile, rootOf, sumAt } from './sums.ts';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The list of a folder. Throws where there is none, with where it may be; and where it is none that can be read. */
export function openList(folder: string): string {
  if (!isFolder(folder))
    throw new Error(
      `${folder}: is no folder${existsSync(folder) ? '' : ', nothing is there'}. Name the one that ${sumsFile} lies in; unpack an archive first.`,
    );
  if (!existsSync(join(folder, sumsFile))) {
    const below = readdirSync(folder).filter((name) => existsSync(join(folder, name, sumsFile)));
    const where = below.length > 0 ? ` ${below.map((name) => join(folder, name)).join(' and ')} has one.` : '';
    throw new Error(
      `${folder}: has no ${sumsFile}, so there is nothing to hold it to.${where} Name the folder of a release, of a mirror, or of an unpacked archive.`,
    );
  }
  const text = readFileSync(join(folder, sumsFile), 'utf8');
  const { sums, bad } = readSums(text);
  if (bad.length > 0 || sums.size === 0)
    throw new Error(
      `${join(folder, sumsFile)}: ${bad.length > 0 ? `line ${bad[0]} is no checksum and path` : 'lists nothing'}, so it was changed or cut off. Get it again from where the folder came from.`,
    );
  return text;
}

/** The checksum of a file, or null where it can't be read. */
function readSum(folder: string, path: string): string | null {
  try {
    return sumAt(folder, path);
  } catch {
    return null;
  }
}

/** A folder held to its own list; where that lists lists of folders in it (frozen copies), each of these to its own. Throws what `openList` throws. */
export function verifyFolder(folder: string): Verified[] {
  const text = openList(folder);
  const { sums } = readSums(text);
  const parts = [...sums.keys()].flatMap((path) => (path.endsWith(`/${sumsFile}`) ? [path.slice(0, -sumsFile.length)] : []));
  const copies = parts.filter((part) => part.startsWith('v/'));
  const isOfCopy = (path: string): boolean => copies.some((part) => path.startsWith(part) && path !== part + sumsFile);
  const files = everyFile(folder).filter((path) => !isProof(path) && !isOfCopy(path));
  const found = new Map(files.map((path) => [path, readSum(folder, path)]));
  const own = { folder, listed: sums.size, root: rootOf(text), differences: compareSums(sums, found) };
  return [own, ...copies.filter((part) => found.has(part + sumsFile)).flatMap((part) => verifyFolder(join(folder, part.slice(0, -1))))];
}

/** Where a changed file first differs from its original in another folder, as far as one is there. */
export function placeOfChange(folder: string, original: string | undefined, path: string): string {
  const file = original === undefined ? null : join(original, path);
  if (file === null || !existsSync(file)) return '';
  const [one, other] = [readFileSync(join(folder, path)), readFileSync(file)];
  const at = firstDifference(one, other);
  if (at === null) return `: equal to ${file}, which isn’t what is listed either`;
  const lengths = one.length === other.length ? `${one.length} bytes` : `${one.length} bytes instead of ${other.length}`;
  return `: differs from byte ${at + 1} on, ${lengths}`;
}

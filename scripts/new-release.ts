import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { env } from 'node:process';
import { zenodoFile } from '../src/export/described/deposit.ts';
import { newRows } from '../src/ledger/compare.ts';
import { printLedger } from '../src/ledger/address-rows.ts';
import { addSeal, readSeal, sealOf } from '../src/ledger/seal.ts';
import { snapshotOf } from '../src/ledger/snapshot.ts';
import { stampCitation, stampPackage, versionOf } from '../src/ledger/version.ts';
import { type FrozenCopy, Release } from '../src/model/published/release.ts';
import { signatureFile, sumsFile } from '../src/ledger/proof/file-list.ts';
import { cleanCommit } from './commit.ts';
import { readPlans } from './content-files.ts';
import { commonRoot, foldersOf, isOwnCorpus, publishedFiles, siteAt } from './folders.ts';
import {
  carryCopies,
  copiesIn,
  copyIn,
  describeCopy,
  frozenEnvironment,
  printManifest,
  proofsAt,
  readManifest,
  refuseLost,
} from './frozen.ts';
import { deposited, readPublishedPlans } from './dataset-about.ts';
import { readLedger, readPublished } from './ledger.ts';
import { signersFile, writeProofs } from './proofs.ts';
import { makeReadable } from './readable.ts';
import { releaseDay, releaseFile } from './rebuild.ts';
import { sealFileOf } from '../src/corpus/folders.ts';
import { printSeal, readSealFile } from './seal.ts';
import { signerOf, signFile } from './signature.ts';
import { run } from './stage.ts';
import { keepCopies } from './stamp.ts';
import { discard, replace, stageIn } from './swap.ts';

/** Throws where a release can't be named so, or a day isn't one. */
function checkNamed(name: string, date: string): void {
  const { success, error } = Release.pick({ release: true, date: true }).safeParse({ release: name, date });
  if (success) return;
  const [{ path, message }] = error.issues;
  const [what, remedy] =
    path[0] === 'date'
      ? [date, 'Give --date a day of the calendar, as 2026-12-24.']
      : [name, 'Give it the year and the month, as 2026.12.'];
  throw new Error(`${what}: ${message}. ${remedy}`);
}

/** What the release keeps, from content/. */
function releaseOf(release: string, date: string, commit: string | null): Release {
  return Release.parse({ release, date, commit, version: versionOf(release), ...snapshotOf(readPlans(foldersOf().content)) });
}

/** One record a line, so that a release is a readable difference. */
const print = ({ figures, corrections, ...rest }: Release): string => {
  const list = (items: readonly object[]) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  return `${JSON.stringify(rest).slice(0, -1)},\n"figures": ${list(figures)},\n"corrections": ${list(corrections)}}\n`;
};

/** The commit that the release can be made again from; null for a corpus that lies outside of this repository. */
function commitOf(file: string): string | null {
  const { seeds, content } = foldersOf();
  return [seeds, content].some((folder) => isAbsolute(folder)) ? null : cleanCommit(file);
}

/** The files that say which release this repository is at; those of another corpus say nothing of it. `dist` is the release as it was built. */
function stamped(name: string, date: string, dist: string): [string, string][] {
  if (!isOwnCorpus(foldersOf())) return [];
  return [
    ['package.json', stampPackage(readFileSync('package.json', 'utf8'), name)],
    ['package-lock.json', stampPackage(readFileSync('package-lock.json', 'utf8'), name, true)],
    ['CITATION.cff', stampCitation(readFileSync('CITATION.cff', 'utf8'), name, date)],
    ['.zenodo.json', zenodoFile(deposited(readPublishedPlans(dist), name, date))],
  ];
}

/** What a release came to. */
export interface Made {
  added: number;
  kept: number;
  copy: FrozenCopy;
  /** Who signed it; null where nobody did. */
  signer: string | null;
}

/** Drafts in a folder what will be published of the proofs: the manifest with the new copy, the signatures with its own. */
function draftProofs(folder: string, copies: readonly FrozenCopy[], signature: string | null): void {
  mkdirSync(join(folder, 'signatures'), { recursive: true });
  if (existsSync(join(proofsAt(), 'signatures'))) cpSync(join(proofsAt(), 'signatures'), join(folder, 'signatures'), { recursive: true });
  writeFileSync(join(folder, 'frozen.json'), printManifest(copies));
  const { release } = copies.at(-1) ?? { release: '' };
  if (signature !== null) copyFileSync(signature, join(folder, 'signatures', `${release}.sig`));
}

/** Builds the frozen copy of a release and, with its root known, the living site around it. Returns what the manifest says of the copy. */
async function buildBoth(name: string, dist: string, proofs: string, key: string | null): Promise<FrozenCopy> {
  const folder = copyIn(dist, name);
  await run('scripts/build.ts', [], { quiet: false, env: { ...env, ...frozenEnvironment(name, folder) } });
  const copy = describeCopy(name, folder);
  if (key !== null) signFile(join(folder, sumsFile), key);
  draftProofs(proofs, [...readManifest(), copy], key === null ? null : join(folder, signatureFile));
  await run('scripts/build.ts', [], { quiet: false, env: { ...env, RELEASE: name, DIST: dist, PROOFS: resolve(proofs) } });
  return copy;
}

/** Puts the copies of earlier releases into a site, with what proves them. */
function carryProved(out: string, dist: string, proofs: string): void {
  carryCopies(out, dist);
  env.PROOFS = resolve(proofs);
  writeProofs(dist);
  delete env.PROOFS;
  makeReadable(dist);
}

/** Makes a release, signed with a key where there is one, or finishes one that was begun: everything is made beside what is there and takes its place at once. Throws where the release is there already. */
export async function makeRelease(name: string, day: string | null, key: string | null = null): Promise<Made> {
  const file = releaseFile(name);
  const seal = readSeal(readSealFile()) ?? [];
  if (seal.some(({ release }) => release === name))
    throw new Error(`${file} is there already: a release is made once. Give the new one another name.`);
  addSeal(seal, sealOf(name, [], ''));
  const date = day ?? releaseDay(name) ?? new Date().toISOString().slice(0, 10);
  checkNamed(name, date);
  refuseLost(foldersOf().out);
  const signer = key === null ? null : signerOf(key, signersFile());
  const release = print(releaseOf(name, date, commitOf(file)));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, release);
  const [out, published] = [siteAt(foldersOf().out), publishedFiles()];
  const root = commonRoot(foldersOf());
  const fresh = stageIn(root);
  try {
    const [dist, signatures] = [join(fresh, relative(root, out)), join(dirname(published.manifest), 'signatures')];
    const proofs = join(fresh, relative(root, dirname(published.manifest)));
    const copy = await buildBoth(name, dist, proofs, key);
    const ledger = readLedger();
    const added = newRows(ledger, readPublished(dist), name);
    carryProved(out, dist, proofs);
    const files = new Map([
      [published.ledger, printLedger([...ledger, ...added])],
      [sealFileOf(), printSeal(addSeal(seal, sealOf(name, added, release)))],
      [file, release],
      ...stamped(name, date, dist),
    ]);
    for (const [whole, text] of files) {
      const path = relative(root, whole);
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
    }
    const paths = [out, published.manifest, signatures, ...files.keys()];
    replace(
      root,
      fresh,
      paths.map((path) => relative(root, path)),
    );
    keepCopies(foldersOf().out, copiesIn(out));
    return { added: added.length, kept: ledger.length, copy, signer };
  } finally {
    discard(fresh);
  }
}

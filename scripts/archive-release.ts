/** The frozen copy of a release as one archive that can be unpacked anywhere and read without a server. */
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256, sumsOf } from '../src/export/checksums.ts';
import { zipParts } from '../src/export/zip.ts';
import { relativePage, relativeSheet } from '../src/built/relative/relative-page.ts';
import { signatureFile, sumsFile } from '../src/ledger/proof/file-list.ts';
import { words } from '../src/strings/languages.ts';
import { foldersOf } from './folders.ts';
import { copyIn, readManifest, siteRoot } from './frozen.ts';
import { tellPacks } from './pack-files.ts';
import { writeProofs } from './proofs.ts';
import { signFile } from './signature.ts';
import { filesOf } from './sums.ts';

type File = readonly [path: string, bytes: Uint8Array];

/** What only hosts and scripts read. */
const unread = /^(?:_headers|_redirects|robots\.txt|_astro\/.*\.(?:js|wasm)|search\/index\/.*)$/;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A release to be read from a disk: its name, the folder of its frozen copy, the address that was built for, the living site. */
interface Release {
  name: string;
  folder: string;
  base: string;
  living: string;
}

/** The files of a release as they open without a server, each read when it is asked for; `note` is what the line about the copy says of where it is read. */
export function* filesOnDisk({ name, folder, base, living }: Release, note = words('zh-CN').permanence.onDisk): Generator<File> {
  const { readMe } = words('zh-CN').permanence;
  yield ['README.txt', bytesOf(readMe(name, living))];
  for (const path of filesOf(folder).filter((each) => !unread.test(each))) {
    const bytes = readFileSync(join(folder, path));
    if (path.endsWith('.html')) yield [path, bytesOf(relativePage(bytes.toString('utf8'), path, { base, note }))];
    else if (path.endsWith('.css')) yield [path, bytesOf(relativeSheet(bytes.toString('utf8'), path, base))];
    else yield [path, bytes];
  }
}

/** The release of a name whose frozen copy is in the site. Throws where it isn't. */
export function copyOf(name: string): Release {
  const folder = copyIn(foldersOf().out, name);
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder}: is not here. Make the copy again with npm run release -- --rebuild ${name}.`);
  const living = readManifest().find(({ release }) => release === name)?.site ?? siteRoot();
  return { name, folder, base: new URL(`v/${name}/`, living).pathname, living };
}

/** The signature of a list. */
function signed(list: string, key: string): Uint8Array {
  const scratch = mkdtempSync(join(tmpdir(), 'duizhao-archive-'));
  try {
    writeFileSync(join(scratch, sumsFile), list);
    signFile(join(scratch, sumsFile), key);
    return readFileSync(join(scratch, signatureFile));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Files in one folder, followed by their list and, where there is a key, its signature. */
function* listed(top: string, files: Iterable<File>, key: string | null): Generator<File> {
  const sums: [string, string][] = [];
  for (const [path, bytes] of files) {
    sums.push([path, sha256(bytes)]);
    yield [`${top}/${path}`, bytes];
  }
  const list = sumsOf(sums);
  yield [`${top}/${sumsFile}`, bytesOf(list)];
  if (key !== null) yield [`${top}/${signatureFile}`, signed(list, key)];
}

/** Packs the frozen copy of a release into `v/NAME.zip` of the site, signed where there is a key. Throws where the copy isn't here. */
export function archiveRelease(name: string, key: string | null): { file: string; files: number; bytes: number } {
  const release = copyOf(name);
  const file = `${release.folder}.zip`;
  rmSync(file, { force: true });
  const out = openSync(file, 'w');
  let [files, bytes] = [0, 0];
  function* counted(): Generator<File> {
    for (const each of listed(`duizhao-${name}`, filesOnDisk(release), key)) {
      files++;
      yield each;
    }
  }
  try {
    for (const part of zipParts(counted())) {
      for (let at = 0; at < part.length;) at += writeSync(out, part, at);
      bytes += part.length;
    }
  } finally {
    closeSync(out);
  }
  tellPacks(foldersOf().out);
  writeProofs(foldersOf().out);
  return { file, files, bytes };
}

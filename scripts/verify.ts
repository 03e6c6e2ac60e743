/** npm run verify -- FOLDER: holds a release, a mirror or an unpacked archive to its list of files, and the list to its signature. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { isWhole } from '../src/ledger/proof/compare-sums.ts';
import { sayVerified, type Verified } from '../src/ledger/proof/say-verified.ts';
import { signatureFile, sumsFile } from '../src/ledger/proof/file-list.ts';
import { readArguments } from './arguments.ts';
import { readManifest } from './frozen.ts';
import { publishedSigners } from './proofs.ts';
import { byHand, checkSignature } from './signature.ts';
import { toldError } from './trouble.ts';
import { placeOfChange, verifyFolder } from './verify-folder.ts';

const { values, given } = readArguments({
  command: 'npm run verify',
  about: `Names every file of a folder that isn’t as its SHA256SUMS lists it: changed, missing, added, unreadable; then checks the signature. No network, no git.
Ends with 0 where all is whole, 1 where something differs, 2 where it can’t be checked.`,
  options: {
    original: { type: 'string', value: 'DIR', about: 'the same folder from elsewhere, to tell from which byte on a changed file differs' },
    root: {
      type: 'string',
      value: 'HASH',
      pattern: /^[0-9a-f]{64}$/,
      about: 'the root that the folder must have, as its release publishes it',
    },
    signers: { type: 'string', value: 'FILE', about: 'the keys you trust, instead of those in the folder itself' },
  },
  given: { word: 'FOLDER', least: 1, most: 1 },
});

/** What the root of a list is known as; prints it. False where it isn't the one that was asked for. */
function isRootRight({ folder, root }: Verified): boolean {
  if (values.root !== undefined && values.root !== root) {
    console.log(
      `root        ${join(folder, sumsFile)}: is not the list of root ${values.root}. Get it again from where you have the root.`,
    );
    return false;
  }
  const known = readManifest().find(({ sha256 }) => sha256 === root);
  if (known) console.log(`root        ${folder}: the one recorded here for release ${known.release}`);
  else if (values.root === undefined)
    console.log(
      `root        ${folder}: none that is recorded here; compare it with one you know from elsewhere (of a release, the one under /permanence/)`,
    );
  return true;
}

/** Checks the signature beside a list; prints what is known of it. False where it is a bad one. */
function isSignatureRight({ folder }: Verified): boolean {
  const [list, signature] = [join(folder, sumsFile), join(folder, signatureFile)];
  if (!existsSync(signature)) {
    console.log(`unsigned    ${list}: has no signature beside it`);
    return true;
  }
  const own = [values.signers, join(folder, publishedSigners), join(given[0] ?? '', publishedSigners)];
  const signers = own.find((file) => file !== undefined && existsSync(file)) ?? null;
  const checked = checkSignature(readFileSync(list, 'utf8'), signature, signers);
  const where = signers === null || signers === values.signers ? '' : `, as ${signers} says; compare the key with one you got elsewhere`;
  if (checked.kind === 'good') console.log(`signed      ${list}: by ${checked.who} with ${checked.key}${where}`);
  if (checked.kind === 'stranger')
    console.log(`stranger    ${list}: signed with ${checked.key}, which ${signers ?? 'no file of signers here'} doesn’t name`);
  if (checked.kind === 'no-tool')
    console.log(
      `unchecked   ${list}: ssh-keygen is not here. By hand: cd ${folder}; ${byHand(signers === null ? 'FILE' : relative(folder, signers))}`,
    );
  if (checked.kind === 'bad')
    console.log(`bad         ${list}: is not what was signed (${checked.why}). The list or the signature was changed; get both again.`);
  return checked.kind !== 'bad' && (checked.kind !== 'stranger' || values.signers === undefined);
}

/** Verifies the folder that was named; returns the exit code. */
function main(folder: string): number {
  const parts = verifyFolder(folder.replace(/(?<=.)\/+$/, ''));
  const top = parts[0]?.folder ?? folder;
  const isRight = parts.map((part) => {
    const original = values.original && join(values.original, relative(top, part.folder));
    for (const line of sayVerified(part, (path) => placeOfChange(part.folder, original, path))) console.log(line);
    const hasRoot = part.folder !== top || isRootRight(part);
    return isSignatureRight(part) && hasRoot && isWhole(part.differences);
  });
  return isRight.every(Boolean) ? 0 : 1;
}

try {
  process.exitCode = main(given[0] ?? '');
} catch (error) {
  console.error(toldError(error));
  process.exitCode = 2;
}

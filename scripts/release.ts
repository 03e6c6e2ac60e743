/** npm run release -- NAME: stamps a release; with --rebuild makes frozen copies of earlier ones again, with --sign signs them, with --archive packs them to be read from a disk. */
import { existsSync } from 'node:fs';
import process, { env } from 'node:process';
import { archiveRelease } from './archive-release.ts';
import { readArguments } from './arguments.ts';
import { copyIn, readManifest } from './frozen.ts';
import { rebuildCopy } from './rebuild.ts';
import { makeRelease } from './new-release.ts';
import { folderOptions, recoverFolders, takeFolders } from './folders.ts';
import { withLocks } from './lock-file.ts';
import { sayUnsigned, signRelease } from './proofs.ts';
import { toldError } from './trouble.ts';

const { values, given } = readArguments({
  command: 'npm run release',
  about: `Stamps a release, as 2026.12: its record, its new addresses in the ledger, dist/ and the frozen copy dist/v/NAME/ with the list of its files, signed where a key is named.
With --rebuild it makes frozen copies again from the commits of their releases; “all” stands for every one that dist/v/ lacks.`,
  options: {
    date: { type: 'string', value: 'YYYY-MM-DD', pattern: /^\d{4}-\d\d-\d\d$/, about: 'its date, today when it is left out' },
    key: {
      type: 'string',
      value: 'FILE',
      about: 'the SSH key that signs, one of seeds/keys/ (or SIGNING_KEY in the environment)',
    },
    sign: { type: 'boolean', about: 'signs the releases named, which were made before' },
    archive: { type: 'boolean', about: 'packs the frozen copies named into dist/v/NAME.zip, to be read from a disk' },
    rebuild: { type: 'boolean', about: 'makes the frozen copies of the releases named again' },
    ...folderOptions,
  },
  given: { word: 'NAME', least: 1, most: Infinity },
});

const folders = takeFolders('npm run release', values, ['seeds', 'content', 'out']);

/** The releases to make again: those named, or all that dist/v/ lacks. */
const wanted = (names: readonly string[]): string[] =>
  names.includes('all') ? readManifest().flatMap(({ release }) => (existsSync(copyIn(folders.out, release)) ? [] : [release])) : [...names];

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
const key = values.key ?? env.SIGNING_KEY;

/** Does something to a release that was made before. */
async function again(name: string): Promise<string> {
  if (values.rebuild) {
    const { files, bytes } = await rebuildCopy(name);
    return `${copyIn('dist', name)}: ${files} files, ${megabytes(bytes)}`;
  }
  if (values.archive) {
    const { file, files, bytes } = archiveRelease(name, key ?? null);
    return `${file}: ${files} files, ${megabytes(bytes)}; unpack it and open index.html`;
  }
  if (key === undefined) throw new Error('--sign wants --key FILE, the key to sign with, or SIGNING_KEY.');
  return `${name}: signed by ${signRelease(name, key)}; commit content/published/signatures/`;
}

/** Makes what was asked for. Throws where it can't. */
async function main(): Promise<void> {
  recoverFolders(folders);
  if (values.rebuild || values.archive || values.sign) {
    for (const name of wanted(given)) console.log(`release  ${await again(name)}`);
    return;
  }
  const [name = '', another] = given;
  if (another !== undefined) throw new Error(`${another}: releases are made one at a time. Name one, or give --rebuild.`);
  const { added, kept, copy, signer } = await makeRelease(name, values.date ?? null, key ?? null);
  console.log(
    `release  ${name}: ${added} new addresses, ${kept} kept; commit what has changed and publish ${folders.out}/, adding to what is there.`,
  );
  console.log(`root     ${copy.sha256}`);
  console.log(signer === null ? sayUnsigned(copyIn(folders.out, name)) : `signed   by ${signer}`);
}

try {
  await withLocks('npm run release', [folders.content, folders.out], main);
} catch (error) {
  console.error(toldError(error));
  process.exitCode = 1;
}

/** npm run release -- NAME: stamps a release, or with --rebuild makes the frozen copies of earlier ones again. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { readArguments } from './arguments.ts';
import { copyIn, readManifest } from './frozen.ts';
import { rebuildCopy } from './rebuild.ts';
import { makeRelease } from './new-release.ts';
import { folderOptions, recoverFolders, takeFolders } from './folders.ts';
import { withLocks } from './lock-file.ts';
import { toldError } from './trouble.ts';

const { values, given } = readArguments({
  command: 'npm run release',
  about: `Stamps a release, as 2026.12: its record, its new addresses in the ledger, dist/ and the frozen copy dist/v/NAME/.
With --rebuild it makes frozen copies again from the commits of their releases; “all” stands for every one that dist/v/ lacks.`,
  options: {
    date: { type: 'string', value: 'YYYY-MM-DD', pattern: /^\d{4}-\d\d-\d\d$/, about: 'its date, today when it is left out' },
    rebuild: { type: 'boolean', about: 'makes the frozen copies of the releases named again' },
    ...folderOptions,
  },
  given: { word: 'NAME', least: 1, most: Infinity },
});

const folders = takeFolders('npm run release', values, ['seeds', 'content', 'out']);

/** The releases to make again: those named, or all that dist/v/ lacks. */
const wanted = (names: readonly string[]): string[] =>
  names.includes('all') ? readManifest().flatMap(({ release }) => (existsSync(copyIn(folders.out, release)) ? [] : [release])) : [...names];

/** Makes what was asked for. Throws where it can't. */
async function main(): Promise<void> {
  recoverFolders(folders);
  if (values.rebuild) {
    for (const name of wanted(given)) {
      const { files, bytes } = await rebuildCopy(name);
      console.log(`release  ${copyIn('dist', name)}: ${files} files, ${(bytes / 2 ** 20).toFixed(1)} MB`);
    }
    return;
  }
  const [name = '', another] = given;
  if (another !== undefined) throw new Error(`${another}: releases are made one at a time. Name one, or give --rebuild.`);
  const { added, kept } = await makeRelease(name, values.date ?? null);
  console.log(
    `release  ${name}: ${added} new addresses, ${kept} kept; commit what has changed and publish ${folders.out}/, adding to what is there.`,
  );
}

try {
  await withLocks('npm run release', [folders.content, folders.out], main);
} catch (error) {
  console.error(toldError(error));
  process.exitCode = 1;
}

/** npm run packs: a print of every plan, from a built site. Books (EPUB) come with every build; a release as one file is made by `npm run release -- --archive` and `npm run zim`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { BrowserServer } from 'playwright-core';
import { readArguments } from './arguments.ts';
import { folderOptions, takeFolders } from './folders.ts';
import { withLocks } from './lock-file.ts';
import { tellPacks } from './pack-files.ts';
import { printPlans } from './print-plans.ts';
import { writeProofs } from './proofs.ts';
import { readBooks } from './read-books.ts';
import { toldError } from './trouble.ts';

const { values } = readArguments({
  command: 'npm run packs',
  about: `Prints every plan as a PDF into packs/ of the built site, by a Chrome or Chromium, and lists them on its page of data. Run npm run build first.
The next build leaves them out again: make them before the site is put on its host.`,
  options: { out: folderOptions.out },
});
const { out } = takeFolders('npm run packs', values, ['out']);

/** The browser that prints, which development packages bring. Throws with what to install. */
async function startBrowser(): Promise<BrowserServer> {
  try {
    const { openBrowser } = await import('../tests/browser/browser.ts');
    return await openBrowser();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `no PDF was made: ${why.includes('playwright-core') ? 'the development packages are not installed. Run npm ci.' : why}`,
      { cause: error },
    );
  }
}

/** Prints the plans, and tells the site's pages and its list of files of the prints. */
async function makePacks(): Promise<void> {
  const [plans, folder] = [readBooks(out), join(out, 'packs')];
  const browser = await startBrowser();
  mkdirSync(folder, { recursive: true });
  const bytes = await printPlans(out, plans, folder, browser);
  tellPacks(out);
  const root = writeProofs(out);
  console.log(`pdf    ${plans.length} plans, ${(bytes / 1e6).toFixed(1)} MB, in ${folder}\nproofs SHA256SUMS, root ${root}`);
}

try {
  await withLocks('npm run packs', [out], makePacks);
} catch (error) {
  console.error(`npm run packs: ${toldError(error)}`);
  process.exitCode = 1;
}

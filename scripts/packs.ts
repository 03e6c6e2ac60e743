/** npm run packs: a book and a print of every plan, from a built site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { BrowserServer } from 'playwright-core';
import type { BookPlan } from '../src/export/texts/book/book.ts';
import { epubOf } from '../src/export/texts/book/epub.ts';
import { words } from '../src/strings/languages.ts';
import { readArguments } from './arguments.ts';
import { folderOptions, takeFolders } from './folders.ts';
import { printPlans } from './print-plans.ts';
import { readBooks } from './read-books.ts';
import { toldError } from './trouble.ts';

const { values } = readArguments({
  command: 'npm run packs',
  about: `Makes an EPUB and a PDF of every plan, in packs/ of the built site. Run npm run build first.
PDFs are printed by a Chrome or Chromium; where there is none, it says so and makes the EPUBs alone.`,
  options: { out: folderOptions.out },
});
const { out } = takeFolders('npm run packs', values, ['out']);

/** Writes the books; returns how many bytes they are. */
function writeBooks(folder: string, books: readonly BookPlan[]): number {
  const t = words('zh-CN');
  return books
    .map((book) => {
      const bytes = epubOf(book, { ...t.data.packs, site: t.cite.site });
      writeFileSync(join(folder, `${book.id}.epub`), bytes);
      return bytes.length;
    })
    .reduce((sum, length) => sum + length, 0);
}

/** The browser that prints, which development packages bring; or why there is none, and what to install. */
async function startBrowser(): Promise<BrowserServer | string> {
  try {
    const { openBrowser } = await import('../tests/browser/browser.ts');
    return await openBrowser();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return why.includes('playwright-core') ? 'the development packages are not installed. Run npm ci.' : why;
  }
}

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

try {
  const folder = join(out, 'packs');
  const books = readBooks(out);
  mkdirSync(folder, { recursive: true });
  console.log(`epub  ${books.length} plans, ${inMegabytes(writeBooks(folder, books))}`);
  const browser = await startBrowser();
  if (typeof browser === 'string') console.log(`pdf   skipped: ${browser}`);
  else console.log(`pdf   ${books.length} plans, ${inMegabytes(await printPlans(out, books, folder, browser))}`);
} catch (error) {
  console.error(toldError(error));
  process.exitCode = 1;
}

import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../src/audit/read-page.ts';
import { checkMoved } from '../src/ledger/check-moved.ts';
import { checkSite } from '../src/ledger/check-site.ts';
import { type Kept, lostOf, newRows, showLost } from '../src/ledger/compare.ts';
import { parseLedger } from '../src/ledger/address-rows.ts';
import { departuresOf } from '../src/ledger/departures.ts';
import { type Published, publishedOf } from '../src/ledger/published.ts';
import { readMoved } from '../src/ledger/read-moved.ts';
import { redirects } from '../src/ledger/redirects.ts';
import { checkSeal, readSeal } from '../src/ledger/seal.ts';
import type { LedgerRow } from '../src/model/published/ledger.ts';
import type { Departure } from '../src/model/published/departure.ts';
import { type Problem, printProblem } from '../src/model/problem.ts';
import { isMovedFile, writeMovedFiles } from './moved.ts';
import { foldersOf, publishedFiles } from './folders.ts';
import { inFolders } from './report.ts';
import { readIfThere, readReleaseFiles, readSealFile } from './seal.ts';

/** Every address of the site in a folder. */
export function readPublished(folder: string): Published[] {
  const files = globSync('**/*.*', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return publishedOf(files, (path) => readFileSync(join(folder, path), 'utf8'));
}

/** The ledger; empty before the first release. */
export const readLedger = (): LedgerRow[] => parseLedger(readIfThere(publishedFiles().ledger) ?? '');

const movedText = (): string => readIfThere(join(foldersOf().seeds, 'moved.yml')) ?? '';

/** What became of every published address that moved.yml speaks of. */
export const readDepartures = (): Departure[] =>
  departuresOf(
    readMoved(movedText()).lines,
    readLedger().map(({ address }) => address),
  );

/** Throws where one of the problems is fatal, with all of them; prints those that aren't. */
function settle(problems: readonly Problem[]): void {
  const text = problems.map((problem) => inFolders(printProblem(problem))).join('\n');
  if (problems.some(({ fatal }) => fatal)) throw new Error(text);
  if (text !== '') console.error(text);
}

/** Before a build or a release: holds the ledger to its seal, and moved.yml to the ledger. `next` is the release being made. Throws with every problem. */
export function checkPublished(next: string | null = null): void {
  const releases = readReleaseFiles();
  settle(checkSeal(readIfThere(publishedFiles().ledger), releases, readSeal(readSealFile()), next));
  const { lines, problems } = readMoved(movedText());
  const done = [...releases.keys()].filter((name) => name !== next);
  settle([...problems, ...checkMoved(lines, readLedger(), done, next)]);
}

/**
 * After the pages are built and before they replace anything: compares a site with the ledger and with moved.yml, and writes the files
 * that moved and `_redirects`. Throws with every address that is missing or points elsewhere, and with every record that isn't true.
 */
export function keepLedger(folder: string, base: string): Kept {
  const ledger = readLedger();
  const departures = readDepartures();
  const written = new Set(departures.filter((one) => isMovedFile(folder, one, base)).map(({ from }) => from));
  const published = readPublished(folder).filter(({ address }) => !written.has(address));
  const idsOf = (page: string): Set<string> | null => {
    const path = join(folder, page, 'index.html');
    return existsSync(path) ? readPage(page, readFileSync(path, 'utf8')).ids : null;
  };
  settle(checkSite(departures, ledger, { published, idsOf }));
  const lost = lostOf(ledger, published, departures);
  if (lost.length > 0) throw new Error(lost.map((one) => inFolders(showLost(one))).join('\n'));
  writeMovedFiles(folder, departures, base);
  writeFileSync(join(folder, '_redirects'), redirects(readMoved(movedText()).lines, departures, base));
  return { ledger: ledger.length, moved: departures.length, fresh: newRows(ledger, published, '').length };
}

import { availableParallelism } from 'node:os';
import { env } from 'node:process';
import config from '../astro.config.mjs';
import { sayUnsetAddress } from '../src/cite/unset-address.ts';
import { showKept } from '../src/ledger/compare.ts';
import { printProblem } from '../src/model/problem.ts';
import type { Scan } from '../src/audit/audit-site.ts';
import { auditScans, shares, showProblems } from './audit.ts';
import { drawCards } from './cards.ts';
import { makeContent } from './content-run.ts';
import type { Drawn } from './draw-fresh.ts';
import { carryCopies, checkCopies, copiesIn, offeredCopies, readManifest, refuseLost, releaseNames } from './frozen.ts';
import { checkPublished, keepLedger } from './ledger.ts';
import { showFiles, writeHosting } from './hosting.ts';
import { tellPacks } from './pack-files.ts';
import { buildPages } from './pages.ts';
import { writeProofs, writeSigners } from './proofs.ts';
import { drawCharts } from './pictures.ts';
import { stage } from './stage.ts';
import { keepStamp, stampOf } from './stamp.ts';
import { foldersOf, recoverFolders } from './folders.ts';
import { inFolders } from './report.ts';
import { makeReadable } from './readable.ts';
import { rebuildFolder } from './swap.ts';
import { sideBySide } from './threads/side-by-side.ts';

/** Where it is served from. */
const base = `/${config.base ?? ''}/`.replace(/\/+/g, '/');

/** Builds the site, its pages rendered by so many processes, beside the one that is there, checks it, and puts it in its place with the frozen copies that were there. Throws with what went wrong; the old site is then as it was. */
export async function buildSite(workers = 1): Promise<void> {
  recoverFolders(foldersOf());
  const { out: dist } = foldersOf();
  refuseLost(dist);
  const stamp = stampOf(foldersOf());
  await rebuildFolder(dist, async (folder) => {
    await stage(
      'ledger',
      () => checkPublished(env.RELEASE ?? null),
      () => 'whole, as it was sealed',
    );
    await stage('check', checkContent, (files) => inFolders(`content/ is what seeds/ gives: ${files} files`));
    await makeSite(folder, workers);
    carryCopies(dist, folder);
    tellPacks(folder);
    await stage(
      'kept',
      () => keepLedger(folder, base),
      (kept) => `${showKept(kept)}${showCopies(folder)}; ${showFiles(folder)}`,
    );
    await stage(
      'proofs',
      () => writeProofs(folder),
      (root) => `SHA256SUMS, root ${root}`,
    );
    makeReadable(folder);
  });
  keepStamp(dist, stamp, copiesIn(dist));
  const unset = sayUnsetAddress(env.SITE_URL, config.site ?? '');
  if (unset !== null && !env.FROZEN) console.log(`address  ${unset}`);
}

/** In how many shares the links of pages are read: several for each of some threads, so that the last is never waited for long. */
const sharesFor = (threads: number): number => (threads === 1 ? 1 : 4 * threads);

/** More threads than this that draw wait for each other. */
const mostDrawing = 4;

/** Draws pictures and cards, in threads of their own: they take little memory. */
async function drawPictures(folder: string): Promise<void> {
  const inTurn = sideBySide(Math.min(availableParallelism(), mostDrawing));
  const tell = ({ drawn, kept }: Drawn): string => `${drawn} drawn, ${kept} as they were`;
  await Promise.all([stage('pictures', () => drawCharts(folder, inTurn), tell), stage('cards', () => drawCards(folder, inTurn), tell)]);
}

/** Builds the pages, and into their folder their search index, the files of the dataset and what hosts read; follows every link. What needs only the pages is done side by side, by as many threads as pages were rendered by. */
async function makeSite(folder: string, workers: number): Promise<void> {
  await stage(
    'site',
    () => buildPages(folder, workers, base),
    (pages) => `${pages} pages`,
  );
  const drawing = drawPictures(folder);
  const inTurn = sideBySide(workers);
  const data = stage(
    'data',
    () => inTurn('data', { folder }),
    ({ tables, rows, bytes }) => `${tables} tables, ${rows} rows, ${(bytes / 2 ** 20).toFixed(1)} MB in one archive`,
  );
  const search = stage(
    'search',
    () => inTurn('search', { folder }),
    (found) => found,
  );
  const scans = shares(folder, sharesFor(workers)).map((files) => inTurn('scan', { folder, files }));
  await Promise.all([drawing, data, search, ...scans]);
  await stage(
    'hosting',
    () => {
      writeSigners(folder);
      return writeHosting(folder);
    },
    (pages) => `${pages} pages in the sitemap`,
  );
  await stage(
    'links',
    async () => followLinks(folder, await Promise.all(scans)),
    (found) => found,
  );
}

function checkContent(): number {
  const { problems, differing, files } = makeContent(foldersOf(), { writes: false });
  const fatal = problems.filter((problem) => problem.fatal).map(printProblem);
  const stale = differing.map((path) => `content/${path}: is not what seeds/ gives. Run npm run content.`);
  if (fatal.length || stale.length) throw new Error(inFolders([...fatal, ...stale].join('\n')));
  return files;
}

/** Throws with the links that lead nowhere. */
function followLinks(folder: string, scans: readonly Scan[]): string {
  const audit = auditScans(scans, folder, base, offeredCopies());
  if (audit.problems.length > 0) throw new Error(showProblems(audit).join('\n'));
  return `${audit.pages} pages, ${audit.links} links, each leads somewhere`;
}

/** What of the frozen copies is here. Throws where one isn't what it was. */
function showCopies(folder: string): string {
  const releases = releaseNames();
  const { missing, changed } = checkCopies(folder, releases, readManifest());
  if (changed.length > 0)
    throw new Error(
      changed
        .map((name) => `${foldersOf().out}/v/${name}: is not the copy that was made. Run npm run release -- --rebuild ${name}.`)
        .join('\n'),
    );
  if (releases.length === 0 || env.RELEASE) return '';
  const how = missing.length > 0 ? ` (npm run release -- --rebuild ${missing.join(' ')})` : '';
  return `; ${releases.length - missing.length} of ${releases.length} frozen copies${how}`;
}

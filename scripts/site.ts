import { globSync } from 'node:fs';
import { env } from 'node:process';
import config from '../astro.config.mjs';
import { printProblem } from '../src/model/problem.ts';
import { writeData } from './data.ts';
import { compareContent } from './disk.ts';
import { checkLedger } from './ledger.ts';
import { writeHosting } from './hosting.ts';
import { indexSite } from './pagefind.ts';
import { buildContent } from './seeds.ts';
import { run, stage } from './stage.ts';

/** Where the site is built: dist/, or the folder of a release in it. */
const dist = env.DIST ?? 'dist';

/** Checks content/, then builds the site with its search index, and the files of the dataset and what hosts read, and compares its addresses with the ledger. Throws with what went wrong. */
export async function buildSite(): Promise<void> {
  await stage('check', checkContent, (files) => `content/ is what seeds/ gives: ${files} files`);
  await stage('site', buildPages, (pages) => `${pages} pages`);
  await stage(
    'search',
    () => indexSite(dist),
    (found) => found,
  );
  await stage(
    'data',
    () => writeData(dist),
    ({ tables, rows, bytes }) => `${tables} tables, ${rows} rows, ${(bytes / 2 ** 20).toFixed(1)} MB in one archive`,
  );
  await stage(
    'hosting',
    () => writeHosting(dist),
    (pages) => `${pages} pages in the sitemap`,
  );
  await stage(
    'ledger',
    () => checkLedger(dist, `/${config.base ?? ''}/`.replace(/\/+/g, '/')),
    (addresses) => `${addresses} addresses, none lost`,
  );
}

function checkContent(): number {
  const { files, problems } = buildContent('seeds');
  const fatal = problems.filter((problem) => problem.fatal).map(printProblem);
  const stale = compareContent('content', files).map((path) => `content/${path}: is not what seeds/ gives. Run npm run content.`);
  if (fatal.length || stale.length) throw new Error([...fatal, ...stale].join('\n'));
  return files.length;
}

/** Astro caches rendered Markdown, hence --force; a page count of 0 would be an error of its own. */
async function buildPages(): Promise<number> {
  await run('astro/bin/astro.mjs', ['build', '--force', '--silent', '--outDir', dist], { quiet: true });
  return globSync(`${dist}/**/*.html`).length;
}

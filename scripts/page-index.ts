import { rmSync } from 'node:fs';
import { asTokens } from '../src/search/normalise.ts';
import type { SitePage } from '../src/search/page-record.ts';
import { bundlesOf } from '../src/search/page-source.ts';
import { indexedOf } from '../src/search/page-terms.ts';
import { readPackedFile } from './packed-file.ts';
import { type IndexRecord, writeRecords } from './write-index.ts';

/** Every page that a built site hands to the search. */
export const readSitePages = (site: string): SitePage[] => readPackedFile(`${site}/search/pages.gz`) as SitePage[];

/** Some pages as one record of the index. */
function recordOf(pages: readonly SitePage[], number: number): IndexRecord {
  const indexed = pages.map(indexedOf);
  const texts = new Set(indexed.flatMap((page) => page.texts));
  const content = [...indexed.flatMap(({ names }) => names), ...[...texts].map(asTokens)].join(' ');
  return { carried: pages, content, filters: { record: [String(number)] } };
}

/** Writes the index of some pages into a folder. */
export async function writePages(pages: readonly SitePage[], outputPath: string): Promise<void> {
  rmSync(outputPath, { recursive: true, force: true });
  await writeRecords(bundlesOf(pages).map(recordOf), outputPath);
  // Pages are asked for without a worker.
  rmSync(`${outputPath}/pagefind-worker.js`);
}

/** Gives a built site the index of its pages; says how many there are. */
export async function writePageIndex(site: string): Promise<number> {
  const pages = readSitePages(site);
  await writePages(pages, `${site}/search/pages`);
  return pages.length;
}

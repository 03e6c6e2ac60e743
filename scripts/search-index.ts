import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholePagesUpTo } from '../src/search/page-source.ts';
import type { SitePage } from '../src/search/page-record.ts';
import type { PageRecord } from '../src/search/pages.ts';
import { wholeUpTo } from '../src/search/source.ts';
import { type TargetFile, wholeTargetsUpTo } from '../src/search/targets.ts';
import { indexParts, pageIndex, targetIndex, textIndex } from '../src/site/search/built/index-files.ts';
import type { IndexFile } from '../src/site/search/built/gram-files.ts';
import { folders, siteLanguages } from '../src/strings/language-folders.ts';
import { readPackedFile } from './packed-file.ts';

/** Every page that a built site hands to the search. */
export const readPages = (site: string): PageRecord[] => readPackedFile(`${site}/search/blocks.gz`) as PageRecord[];

/** Every page that can answer a question, as a built site, or its part in a language, hands it over. */
export const readSitePages = (site: string): SitePage[] => readPackedFile(`${site}/search/pages.gz`) as SitePage[];

/** Every target, as a built site hands it to the search. */
export const readTargets = (site: string): TargetFile => readPackedFile(`${site}/search/targets.gz`) as TargetFile;

/** Writes the files of an index into a folder of its own. */
function writeFolder(folder: string, files: Iterable<IndexFile>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of indexParts) mkdirSync(join(folder, part), { recursive: true });
  for (const { path, bytes } of files) writeFileSync(join(folder, path), bytes);
}

/** Writes the index of some pages of plans. */
export const writeIndex = (pages: readonly PageRecord[], folder: string): void => writeFolder(folder, textIndex(pages));

/** Writes the index of the pages that answer. */
const writePages = (pages: readonly SitePage[], folder: string): void => writeFolder(folder, pageIndex(pages));

/** Writes the index of targets. */
export const writeTargets = (file: TargetFile, folder: string): void => writeFolder(folder, targetIndex(file));

/** What the search reads whole up to so many bytes, and beyond in an index. */
interface Part {
  /** The folder of the language that it is for. */
  own?: string;
  /** The file that the pages built, and up to how many bytes it is read as it is. */
  name: string;
  most: number;
  folder: string;
  write: (site: string, folder: string) => void;
}

/** The pages that answer, in a language. */
const pagesOf = (own: string): Part => ({
  ...{ own, name: 'pages', most: wholePagesUpTo, folder: 'pages' },
  write: (site, folder) => writePages(readSitePages(site), folder),
});

/** Gives a built site the index of what is too much to be read at once; says what the search will read. */
function indexPart(whole: string, { own = '', name, most, folder, write }: Part): string {
  const site = join(whole, own);
  const file = `${site}/search/${name}.gz`;
  const { size } = statSync(file);
  rmSync(`${site}/search/${folder}`, { recursive: true, force: true });
  if (size <= most) return `${own}${name} read whole, ${size} bytes`;
  write(site, `${site}/search/${folder}`);
  return `${own}${name} in an index`;
}

/** The texts of plans and the targets, for all languages. */
const texts: Part = { name: 'blocks', most: wholeUpTo, folder: 'index', write: (site, folder) => writeIndex(readPages(site), folder) };
const targets: Part = {
  ...{ name: 'targets', most: wholeTargetsUpTo, folder: 'targets' },
  write: (site, folder) => writeTargets(readTargets(site), folder),
};

/** Gives a built site the indexes of its texts, targets and pages, where these are too much to be read at once; says what the search will read. */
export const indexSite = (site: string): string =>
  [texts, targets, ...siteLanguages.map((language) => pagesOf(folders[language]))].map((part) => indexPart(site, part)).join(', ');

import { rmSync, statSync, writeFileSync } from 'node:fs';
import { asTokens, plain } from '../src/search/normalise.ts';
import { mend, type PageRecord, readingOf } from '../src/search/pages.ts';
import { wholeUpTo } from '../src/search/source.ts';
import { readPackedFile } from './packed-file.ts';
import { writePageIndex } from './page-index.ts';
import { type IndexRecord, writeRecords } from './write-index.ts';

/** A record of the index has about so many characters: its fragment is what a result costs to show. */
const recordSize = 1600;

/** Every page that a built site hands to the search. */
export const readPages = (site: string): PageRecord[] => readPackedFile(`${site}/search/blocks.gz`) as PageRecord[];

/** Cuts a page into records of whole blocks. */
export function cutPage(page: PageRecord): PageRecord[] {
  const parts: PageRecord['blocks'][] = [[]];
  let size = 0;
  for (const block of page.blocks) {
    if (size > 0 && size + block.text.length > recordSize) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(block);
    size += block.text.length;
  }
  return parts.map((blocks, part) => ({ ...page, part, blocks }));
}

/** What of a block is indexed: the text as printed, and as mended where that differs. */
const indexed = (block: PageRecord['blocks'][number]): string =>
  [...new Set([plain(readingOf(block)), plain(mend(block))])].map(asTokens).join(' ');

/** A part of a page as a record of the index. */
const recordOf = (record: PageRecord): IndexRecord => ({
  carried: record,
  content: record.blocks.map(indexed).join(' '),
  filters: { plan: [record.plan], sector: [...new Set(record.blocks.flatMap(({ sectors = [] }) => sectors))] },
});

/**
 * The indexer keeps a whole index in memory, about 500 bytes a character: beyond this many characters the plans of one
 * jurisdiction after another go into indexes of their own, which the browser merges.
 */
const charactersAtOnce = 6_000_000;

/** Plans in their order, so many characters at most in a part; a plan is never cut, nor are the plans of one place. */
export function partsOf(pages: readonly PageRecord[], placeOf: (plan: string) => string, most = charactersAtOnce): PageRecord[][] {
  const parts: PageRecord[][] = [[]];
  let size = 0;
  for (const own of Map.groupBy(pages, ({ plan }) => placeOf(plan)).values()) {
    const characters = own.reduce((sum, { blocks }) => sum + blocks.reduce((all, { text }) => all + text.length, 0), 0);
    if (size > 0 && size + characters > most) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(...own);
    size += characters;
  }
  return parts;
}

/** A plan's place stands first in its id. */
const placeOf = (plan: string): string => plan.replace(/-.*$/, '');

/** Writes the index of some pages, in as many parts as memory asks for, and the list of the parts. */
export async function writeIndex(pages: readonly PageRecord[], outputPath: string, most = charactersAtOnce): Promise<string> {
  const parts = partsOf(pages, placeOf, most).map((part) => part.flatMap(cutPage));
  rmSync(outputPath, { recursive: true, force: true });
  for (const [i, records] of parts.entries()) await writeRecords(records.map(recordOf), `${outputPath}/${i}`);
  writeFileSync(`${outputPath}/parts.json`, JSON.stringify(parts.map((_, i) => `${i}/`)));
  return `${parts.flat().length} records in ${parts.length} ${parts.length === 1 ? 'index' : 'indexes'}`;
}

/** Gives a built site the index of its pages, and that of its texts when these are too much to be read at once; says what the search will read. */
export async function indexSite(site: string): Promise<string> {
  const pages = await writePageIndex(site);
  const { size } = statSync(`${site}/search/blocks.gz`);
  rmSync(`${site}/search/index`, { recursive: true, force: true });
  const texts = size <= wholeUpTo ? `the whole text, ${size} bytes` : await writeIndex(readPages(site), `${site}/search/index`);
  return `${pages} pages in an index; ${texts}`;
}

import { readFileSync, rmSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { asTokens, barrierToken, plain } from '../src/search/normalise.ts';
import { mend, type PageRecord } from '../src/search/pages.ts';
import { wholeUpTo } from '../src/search/source.ts';

/** A record of the index has about so many characters: its fragment is what a result costs to show. */
const recordSize = 1600;

/** Every page that a built site hands to the search. */
export const readPages = (site: string): PageRecord[] =>
  JSON.parse(gunzipSync(readFileSync(`${site}/search/blocks.gz`)).toString('utf8')) as PageRecord[];

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
  [...new Set([plain(block.text), plain(mend(block))])].map(asTokens).join(` ${barrierToken} `);

/** Writes an index of the pages in which every character is a word, so that a phrase of words is found exactly. */
export async function writeIndex(pages: readonly PageRecord[], outputPath: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  const records = pages.flatMap(cutPage);
  for (const [order, record] of records.entries()) {
    const { plan, address, part = 0, blocks } = record;
    const sectors = [...new Set(blocks.flatMap(({ sectors: own = [] }) => own))];
    const added = await index.addCustomRecord({
      url: `/${plan}/${address}/${part}`,
      content: blocks.map(indexed).join(` ${barrierToken} `),
      language: 'en',
      meta: { page: JSON.stringify(record) },
      filters: { plan: [plan], sector: sectors },
      sort: { order: String(order) },
    });
    if (added.errors.length > 0) throw new Error(`search index: ${plan}/${address}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(`search index: ${written.errors.join('; ')}`);
  await close();
  for (const unused of [
    'pagefind-ui.js',
    'pagefind-ui.css',
    'pagefind-modular-ui.js',
    'pagefind-modular-ui.css',
    'pagefind-component-ui.js',
    'pagefind-component-ui.css',
    'pagefind-highlight.js',
  ])
    rmSync(`${outputPath}/${unused}`, { force: true });
  return records.length;
}

/** Gives a built site the index when its whole text is too much to be read at once; says what the search will read. */
export async function indexSite(site: string): Promise<string> {
  const { size } = statSync(`${site}/search/blocks.gz`);
  rmSync(`${site}/search/index`, { recursive: true, force: true });
  if (size <= wholeUpTo) return `the whole text in ${size} bytes`;
  return `${await writeIndex(readPages(site), `${site}/search/index`)} records indexed`;
}

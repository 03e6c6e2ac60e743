import { rmSync } from 'node:fs';
import { close, createIndex } from 'pagefind';

/** A record of an index: what it is found by, and what it carries to the browser. */
export interface IndexRecord {
  carried: unknown;
  content: string;
  filters?: Record<string, string[]>;
}

/** What nothing on the site uses of what Pagefind writes. */
const unused = ['ui', 'modular-ui', 'component-ui']
  .flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`])
  .concat('pagefind-highlight.js');

/** ISO 639 for no language at all: no stemming, nothing cut into words. */
const language = 'zxx';

/** Writes one index with Pagefind; records are found in their order. Throws with what Pagefind says of a record or folder. */
export async function writeRecords(records: readonly IndexRecord[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  for (const [order, { carried, content, filters = {} }] of records.entries()) {
    // What a record carries stands in its address: whatever Pagefind gets as meta it indexes, word by word.
    const url = JSON.stringify(carried);
    const added = await index.addCustomRecord({ url, content, language, filters, sort: { order: String(order) } });
    if (added.errors.length > 0) throw new Error(`search index: ${url.slice(0, 80)}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(`search index: ${written.errors.join('; ')}`);
  await close();
  for (const file of unused) rmSync(`${outputPath}/${file}`, { force: true });
}

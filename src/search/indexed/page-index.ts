import type { GramTable } from '../grams/gram-index.ts';
import { openIndexFolder, type ReadFile } from '../grams/index-folder.ts';
import type { SitePage } from '../page-record.ts';
import type { Bundle, PageSource } from '../page-source.ts';
import { indexedOf, phraseOf } from '../page-terms.ts';

/** Opens the index of pages whose files are read so. */
export async function openPageIndex(read: ReadFile): Promise<PageSource> {
  const { recordsWith, record } = await openIndexFolder<GramTable, SitePage[]>(read, (pages, phrase) =>
    pages.some((page) => indexedOf(page).some((text) => text.includes(phrase))),
  );
  const bundle = (number: number): Bundle => ({ id: String(number), open: () => record(number) });
  return {
    holding: async (probe) => (await recordsWith(phraseOf(probe))).map(bundle),
    record: (number) => Promise.resolve([bundle(number)]),
  };
}

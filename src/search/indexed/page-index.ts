import type { GramTable } from '../grams/gram-index.ts';
import { openIndexFolder, type ReadFile } from '../grams/index-folder.ts';
import type { SitePage } from '../page-record.ts';
import type { Bundle, PageSource } from '../page-source.ts';
import { indexedOf, phraseOf } from '../page-terms.ts';

const isHolding = (pages: readonly SitePage[], phrase: string): boolean =>
  pages.some((page) => indexedOf(page).some((text) => text.includes(phrase)));

/** Opens the index of pages whose files are read so. */
export async function openPageIndex(read: ReadFile): Promise<PageSource> {
  // Of names that might stand in a question few begin as one does: one gram says so.
  const { recordsWith, record } = await openIndexFolder<GramTable, SitePage[]>(read, isHolding, 1);
  const bundle = (number: number): Bundle => ({ id: String(number), open: () => record(number) });
  return {
    holding: async (probe) => (await recordsWith(phraseOf(probe))).map(bundle),
    record: (number) => Promise.resolve([bundle(number)]),
  };
}

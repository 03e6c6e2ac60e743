import { readFile } from 'node:fs/promises';
import { createIndex } from 'pagefind';

/** Indexes the pages of a built site that carry data-pagefind-body and writes the index beside them. */
export async function indexSite(folder: string): Promise<{ pages: number }> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh-CN' });
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  const failed = [...added.errors, ...written.errors];
  if (failed.length) throw new Error(`search index: ${failed.join('; ')}`);
  const entry = JSON.parse(await readFile(`${folder}/pagefind/pagefind-entry.json`, 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return { pages: Object.values(entry.languages).reduce((sum, language) => sum + language.page_count, 0) };
}

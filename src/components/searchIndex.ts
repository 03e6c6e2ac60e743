/** Pagefind's index, opened once; a page of it is read once. */
import { type Fragment, readPage, type SearchPage } from '../search/blocks.ts';

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { id: string; data(): Promise<Fragment> }[] }>;
}

export interface Index {
  /** All pages in which the index finds words of a question (null: every page), with what it found near it. */
  pages(query: string | null, filters: Record<string, string>): Promise<SearchPage[]>;
}

/** The index finds words; what has other signs in it is looked for in every page. */
export const asWords = (part: string): string | null => (/^[\p{L}\p{N}]+$/u.test(part) ? part : null);

/** Opens the index; it is no part of the bundle, it stands beside the site. */
export async function openIndex(root: string): Promise<Index> {
  const pagefind = (await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: root, excerptLength: 40, excerptEllipsis: '……' });
  return {
    async pages(query, filters) {
      const { results } = await pagefind.search(query, { filters });
      return Promise.all(results.map((result) => result.data().then(readPage)));
    },
  };
}

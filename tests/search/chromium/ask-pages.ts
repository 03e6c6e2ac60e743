/** Runs in the browser: asks the index of pages with the search's own modules, as they are in src/search/. */
import { findPages } from '../../../src/search/page-find.ts';
import { openPageIndex, type PageSource } from '../../../src/search/page-source.ts';

let opened: Promise<PageSource> | undefined;

/** The ids of the pages that some words find. */
async function findAll(questions: readonly (readonly string[])[]): Promise<string[][]> {
  const source = await (opened ??= openPageIndex('/search/pages/'));
  const found: string[][] = [];
  for (const words of questions) found.push((await findPages({ words }, source)).map(({ page: { id } }) => id));
  return found;
}

export interface InPage {
  findAll: typeof findAll;
}
Object.assign(window, { pages: { findAll } satisfies InPage });

/** Runs in the browser: asks the search's own modules, as they are in src/search/. */
import { answer } from '../../../src/search/answer.ts';
import { openTextIndex } from '../../../src/search/indexed/text-index.ts';
import { readPacked, readZipped } from '../../../src/search/packing/packed.ts';
import type { PageRecord } from '../../../src/search/pages.ts';
import { type Source, wholeSource } from '../../../src/search/source.ts';
import { topicsIn, type WordFile } from '../../../src/search/question/word-file.ts';

/** A block that one question lists. */
export interface Listed {
  key: string;
  tier: string;
}

const open: Record<'whole' | 'index', () => Promise<Source>> = {
  whole: async () => wholeSource(await readPacked<PageRecord[]>('/search/blocks.gz')),
  index: () => openTextIndex((path) => readZipped(`/search/index/${path}`)),
};
const opened: Partial<Record<'whole' | 'index', Promise<Source>>> = {};

/** Every block that a question lists, however often more is asked for. */
async function listAll(engine: 'whole' | 'index', q: string): Promise<Listed[]> {
  const source = await (opened[engine] ??= open[engine]());
  const topics = topicsIn(await readPacked<WordFile>('/search/words.gz'));
  const found = await answer(q, source, { topics, first: 1000 });
  while (found.hasMore) await found.more(1000);
  return found.hits.map(({ page: { plan }, block: { id }, tier }) => ({ key: `${plan}#${id}`, tier }));
}

/** What one question costs a reader: milliseconds until its first ten blocks are found. */
async function time(engine: 'whole' | 'index', q: string): Promise<number> {
  const started = performance.now();
  const source = await (opened[engine] ??= open[engine]());
  await answer(q, source, { first: 10 });
  return performance.now() - started;
}

export interface InPage {
  listAll: typeof listAll;
  time: typeof time;
}
Object.assign(window, { search: { listAll, time } satisfies InPage });

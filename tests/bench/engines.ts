/** Runs in the browser: this site's search and its peers, each behind the same two calls. */
import { answer } from '../../src/search/answer.ts';
import { openTextIndex } from '../../src/search/indexed/text-index.ts';
import { readPacked, readZipped } from '../../src/search/packing/packed.ts';
import type { PageRecord } from '../../src/search/pages.ts';
import { type Source, wholeSource } from '../../src/search/source.ts';

interface Listed {
  key: string;
  tier: string;
}
/** A search: the first ten blocks, or all of them. */
type Search = (q: string, all: boolean) => Promise<Listed[]>;

interface Texts {
  key: string;
  text: string;
}

const listed = (keys: readonly string[]): Listed[] => keys.map((key) => ({ key, tier: 'exact' }));

function site(source: Source): Search {
  return async (q, all) => {
    const found = await answer(q, source, { first: all ? 1000 : 10 });
    while (all && found.hasMore) await found.more(1000);
    return found.hits.map(({ page, block, tier }) => ({ key: `${page.plan}#${block.id}`, tier }));
  };
}

/** Pagefind as it comes, a record a block; `wrap` puts quotation marks around a question. */
async function plainPagefind(wrap: (q: string) => string): Promise<Search> {
  const path = '/bench/pagefind/pagefind.js';
  const pagefind = (await import(path)) as unknown as {
    search(q: string): Promise<{ results: { data(): Promise<{ meta: { key: string } }> }[] }>;
  };
  return async (q, all) => {
    const { results } = await pagefind.search(wrap(q));
    const data = await Promise.all((all ? results : results.slice(0, 10)).map((result) => result.data()));
    return listed(data.map(({ meta }) => meta.key));
  };
}

/** Pairs of characters of each run of letters and digits. */
const bigrams = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    return characters.length === 1 ? characters : characters.slice(1).map((character, i) => characters[i] + character);
  });

async function miniSearch(): Promise<Search> {
  const path = '/bench/modules/minisearch/dist/es/index.js';
  const { default: MiniSearch } = (await import(path)) as {
    default: { loadJS(index: unknown, options: object): { search(q: string, options: object): { id: string }[] } };
  };
  const index = MiniSearch.loadJS(await readPacked('/bench/minisearch.gz'), { fields: ['text'], idField: 'key', tokenize: bigrams });
  return (q) => Promise.resolve(listed(index.search(q, { combineWith: 'AND', prefix: false }).map(({ id }) => id)));
}

async function flexSearch(): Promise<Search> {
  const path = '/bench/modules/flexsearch/dist/flexsearch.bundle.module.min.mjs';
  const { Index, Charset } = (await import(path)) as {
    Index: new (options: object) => { add(id: number, text: string): void; search(q: string, options: object): number[] };
    Charset: { CJK: object };
  };
  const texts = await readPacked<Texts[]>('/bench/texts.gz');
  const index = new Index({ encoder: Charset.CJK, tokenize: 'forward' });
  texts.forEach(({ text }, i) => index.add(i, text));
  return (q) => Promise.resolve(listed(index.search(q, { limit: 2000 }).map((i) => texts[i].key)));
}

async function lunr(): Promise<Search> {
  const script = document.createElement('script');
  script.src = '/bench/modules/lunr/lunr.js';
  await new Promise((resolve) => {
    script.onload = resolve;
    document.head.append(script);
  });
  const { lunr: library } = window as unknown as { lunr: { Index: { load(index: unknown): { search(q: string): { ref: string }[] } } } };
  const index = library.Index.load(await readPacked('/bench/lunr.gz'));
  return (q) => {
    try {
      return Promise.resolve(listed(index.search(q).map(({ ref }) => ref)));
    } catch {
      return Promise.resolve([]);
    }
  };
}

const engines: Record<string, () => Promise<Search>> = {
  whole: async () => site(wholeSource(await readPacked<PageRecord[]>('/search/blocks.gz'))),
  index: async () => site(await openTextIndex((path) => readZipped(`/search/index/${path}`))),
  pagefind: () => plainPagefind((q) => q),
  quoted: () => plainPagefind((q) => `"${q}"`),
  minisearch: miniSearch,
  flexsearch: flexSearch,
  lunr,
};

let opened: Promise<Search> | undefined;

/** Asks; gives what was listed and how long it took, the first time with everything that opening costs. */
async function ask(engine: string, q: string, all: boolean): Promise<{ listed: Listed[]; milliseconds: number }> {
  const started = performance.now();
  opened ??= engines[engine]();
  const found = await (await opened)(q, all);
  return { listed: found, milliseconds: performance.now() - started };
}

export interface InPage {
  ask: typeof ask;
}
Object.assign(window, { bench: { ask } satisfies InPage });

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { createIndex, close } from 'pagefind';
import type { TrueBlock } from '../search/queries.ts';

const require = createRequire(new URL('package.json', import.meta.url));

const bigrams = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    return characters.length === 1 ? characters : characters.slice(1).map((character, i) => characters[i] + character);
  });

function buildMiniSearch(blocks: readonly TrueBlock[]): object {
  const MiniSearch = require('minisearch') as new (options: object) => { addAll(documents: readonly TrueBlock[]): void };
  const index = new MiniSearch({ fields: ['text'], idField: 'key', tokenize: bigrams });
  index.addAll(blocks);
  return index;
}

function buildLunr(blocks: readonly TrueBlock[]): object {
  const lunr = require('lunr') as (
    build: (this: { ref(name: string): void; field(name: string): void; add(block: TrueBlock): void }) => void,
  ) => object;
  return lunr(function () {
    this.ref('key');
    this.field('text');
    blocks.forEach((block) => this.add(block));
  });
}

async function buildFlexSearch(blocks: readonly TrueBlock[]): Promise<object> {
  const { Index, Charset } = require('flexsearch') as {
    Index: new (options: object) => {
      add(id: number, text: string): void;
      export(take: (key: string, data: string) => void): Promise<void>;
    };
    Charset: { CJK: object };
  };
  const index = new Index({ encoder: Charset.CJK, tokenize: 'forward' });
  blocks.forEach(({ text }, i) => index.add(i, text));
  const parts: Record<string, string> = {};
  await index.export((key, data) => (parts[key] = data));
  return parts;
}

async function buildPagefind(blocks: readonly TrueBlock[], outputPath: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'zh-CN' });
  for (const { key, text } of blocks) {
    await index?.addCustomRecord({ url: `/${key.replace('#', '/')}`, content: text, language: 'zh-CN', meta: { title: key, key } });
  }
  await index?.writeFiles({ outputPath });
  await close();
}

/** Builds what each peer would publish for the same blocks; gives the bytes that it reads before its first answer, library and index. */
export async function buildPeers(blocks: readonly TrueBlock[], folder: string): Promise<Record<string, number>> {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown): number => {
    const packed = gzipSync(JSON.stringify(value), { level: 9 });
    writeFileSync(`${folder}/${name}.gz`, packed);
    return packed.length;
  };
  const library = (path: string): number => gzipSync(readFileSync(new URL(`node_modules/${path}`, import.meta.url)), { level: 9 }).length;
  write('texts', blocks);
  await buildPagefind(blocks, `${folder}/pagefind`);
  return {
    minisearch: write('minisearch', buildMiniSearch(blocks)) + library('minisearch/dist/umd/index.js'),
    flexsearch: write('flexsearch', await buildFlexSearch(blocks)) + library('flexsearch/dist/flexsearch.bundle.min.js'),
    lunr: write('lunr', buildLunr(blocks)) + library('lunr/lunr.min.js'),
  };
}

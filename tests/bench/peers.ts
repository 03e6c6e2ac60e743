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

  const MiniSearch = require('minisearch') as new (options: object) => { addAll(documents: readonly TrueBlock[]): void };
  const mini = new MiniSearch({ fields: ['text'], idField: 'key', tokenize: bigrams });
  mini.addAll(blocks);

  const lunr = require('lunr') as (
    build: (this: { ref(name: string): void; field(name: string): void; add(block: TrueBlock): void }) => void,
  ) => object;
  const words = lunr(function () {
    this.ref('key');
    this.field('text');
    blocks.forEach((block) => this.add(block));
  });

  const { Index, Charset } = require('flexsearch') as {
    Index: new (options: object) => {
      add(id: number, text: string): void;
      export(take: (key: string, data: string) => void): Promise<void>;
    };
    Charset: { CJK: object };
  };
  const flex = new Index({ encoder: Charset.CJK, tokenize: 'forward' });
  blocks.forEach(({ text }, i) => flex.add(i, text));
  const parts: Record<string, string> = {};
  await flex.export((key, data) => (parts[key] = data));

  const { index } = await createIndex({ forceLanguage: 'zh-CN' });
  for (const { key, text } of blocks) {
    await index?.addCustomRecord({ url: `/${key.replace('#', '/')}`, content: text, language: 'zh-CN', meta: { title: key, key } });
  }
  await index?.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  return {
    minisearch: write('minisearch', mini) + library('minisearch/dist/umd/index.js'),
    flexsearch: write('flexsearch', parts) + library('flexsearch/dist/flexsearch.bundle.min.js'),
    lunr: write('lunr', words) + library('lunr/lunr.min.js'),
  };
}

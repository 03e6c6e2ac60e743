/** Part of `npm run bench -- --search`: the search of a corpus of so many plans, without the rest of its site. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import type { BenchFigure } from '../src/bench/bench-figure.ts';
import { variableOf } from '../src/corpus/folders.ts';
import { measured } from './bench-run.ts';
import { sizeOf, writeSeeds } from './bench-size.ts';
import { buildOnly } from './pages.ts';
import { indexSite } from './search-index.ts';

/** Builds the search page of some content with everything that it reads. */
async function buildSearch({ seeds, content, site }: Record<'seeds' | 'content' | 'site', string>): Promise<void> {
  rmSync(site, { recursive: true, force: true });
  Object.assign(env, { [variableOf.seeds]: seeds, [variableOf.content]: content, [variableOf.out]: site });
  await buildOnly(site, 'search');
  indexSite(site);
}

/** What the search of so many plans costs to build and to ask. */
export async function benchSearchOf(plans: number): Promise<BenchFigure[]> {
  const home = `tests/.tmp/bench/search-${plans}`;
  const [seeds, content, site] = ['seeds', 'content', 'dist'].map((name) => join(home, name));
  writeSeeds(seeds, plans);
  await measured('scripts/content.ts', ['--seeds', seeds, '--content', content]);
  await buildSearch({ seeds, content, site });
  const { files, bytes } = sizeOf(`${site}/search`);
  const found = await (await import('../tests/bench/in-browser.ts')).benchQuestions(site, plans);
  const figure = (name: string, value: number): BenchFigure => ({ name, plans, value, aim: null });
  return [...found, figure('files of the search', files), figure('MB of the search', bytes / 1e6)];
}

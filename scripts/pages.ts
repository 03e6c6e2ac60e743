import { globSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { env } from 'node:process';
import { folders, siteLanguages } from '../src/strings/language-folders.ts';
import { mergeParts } from './render-part.ts';
import { splitPages } from './split-pages.ts';
import { run } from './stage.ts';
import { discard, stageIn } from './swap.ts';

/** How much of the machine's memory the processes may fill together: as it comes, Node gives up at four GiB, which hundreds of plans need. */
const ofMemory = 0.75;

/** MiB in which what a page leaves behind is collected, before it counts as lasting: four times what Node takes as it comes, for an eighth less processor time. */
const young = 64;

/** How the rendering is shared out: so many processes a language, and so many of all at once. */
interface Share {
  each: number;
  atOnce: number;
}

/** With as many processes as languages, or more, the languages are rendered side by side; with fewer one after the other, each by all of them. */
function shareOf(workers: number): Share {
  const isSideBySide = workers >= siteLanguages.length;
  const each = isSideBySide ? Math.floor(workers / siteLanguages.length) : workers;
  return { each, atOnce: isSideBySide ? each * siteLanguages.length : each };
}

/** As many processes render as there are languages, where the machine has the processors. */
export const usualWorkers = (): number => Math.min(siteLanguages.length, availableParallelism());

/** Astro's store of entries knows nothing of the schemas that they were read with, hence --force. */
async function render(folder: string, atOnce: number, own: NodeJS.ProcessEnv = {}): Promise<void> {
  const args = ['build', '--force', '--silent', '--outDir', folder];
  const heap = Math.floor((totalmem() * ofMemory) / atOnce / 2 ** 20);
  // What the environment says of memory comes last, and holds.
  const NODE_OPTIONS = `--max-old-space-size=${heap} --max-semi-space-size=${young} ${env.NODE_OPTIONS ?? ''}`.trim();
  await run('node_modules/astro/bin/astro.mjs', args, { quiet: true, env: { ...env, ...own, NODE_OPTIONS } });
}

/** Where Astro keeps what it works with: of each build its own, so that builds at once don't read each other's. */
const cacheOf = (folder: string): NodeJS.ProcessEnv => ({ ASTRO_CACHE: `./${relative('.', `${folder}-cache`)}` });

/** Renders a share of the pages in each of so many processes, each into a folder of its own, which it names. */
async function renderParts(home: string, { each, atOnce }: Share, own: NodeJS.ProcessEnv = {}): Promise<string[]> {
  const parts = Array.from({ length: each }, (_, i) => join(home, `part-${i + 1}`));
  await Promise.all(parts.map((part, i) => render(part, atOnce, { ...own, PART: `${i + 1}/${each}`, ...cacheOf(part) })));
  return parts;
}

/** Renders all pages of the first language in one process; the folder. */
async function renderWhole(folder: string, home: string, { atOnce }: Share): Promise<string[]> {
  await render(folder, atOnce, cacheOf(join(home, 'whole')));
  return [folder];
}

/** Renders every language, the first one into a folder where one process does it; the folders of the parts of each, the first language's first. */
async function renderLanguages(folder: string, home: string, workers: number): Promise<string[][]> {
  const share = shareOf(workers);
  const works = siteLanguages.map((language, i) => () => {
    if (i > 0) return renderParts(join(home, `language-${language}`), share, { PUBLIC_LANGUAGE: language });
    return share.each === 1 ? renderWhole(folder, home, share) : renderParts(home, share);
  });
  if (share.atOnce > share.each) return Promise.all(works.map((work) => work()));
  const parts: string[][] = [];
  for (const work of works) parts.push(await work());
  return parts;
}

/** Renders the pages of the site into a folder, in so many processes at once; returns how many pages there are. Any number of them writes the same bytes. Lists that are too long for a page, served below `base`, are cut into several. */
export async function buildPages(folder: string, workers: number, base: string): Promise<number> {
  // Below the working directory Astro works beside its output; else in .astro/, which builds at once would share, and from which it moves files within one disk alone.
  const isInside = !relative('.', folder).startsWith('..');
  const home = isInside ? dirname(folder) : stageIn('.');
  try {
    const [first = [], ...others] = await renderLanguages(isInside ? folder : join(home, 'whole'), home, workers);
    if (first[0] !== folder) mergeParts(first, folder);
    others.forEach((parts, i) => mergeParts(parts, join(folder, folders[siteLanguages[i + 1]])));
  } finally {
    if (!isInside) discard(home);
  }
  splitPages(folder, base);
  return globSync(`${folder}/**/*.html`).length;
}

/** Renders the addresses below one folder of the site alone, as `search`: what the bench measures needn't the others. */
export const buildOnly = (folder: string, only: string): Promise<void> => render(folder, 1, { ONLY: only });

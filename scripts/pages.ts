import { globSync } from 'node:fs';
import { totalmem } from 'node:os';
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

/** Astro's store of entries knows nothing of the schemas that they were read with, hence --force. */
async function render(folder: string, workers: number, own: NodeJS.ProcessEnv = {}): Promise<void> {
  const args = ['build', '--force', '--silent', '--outDir', folder];
  const heap = Math.floor((totalmem() * ofMemory) / workers / 2 ** 20);
  // What the environment says of memory comes last, and holds.
  const NODE_OPTIONS = `--max-old-space-size=${heap} --max-semi-space-size=${young} ${env.NODE_OPTIONS ?? ''}`.trim();
  await run('node_modules/astro/bin/astro.mjs', args, { quiet: true, env: { ...env, ...own, NODE_OPTIONS } });
}

/** Where Astro keeps what it works with: of each build its own, so that builds at once don't read each other's. */
const cacheOf = (folder: string): NodeJS.ProcessEnv => ({ ASTRO_CACHE: `./${relative('.', `${folder}-cache`)}` });

/** Renders a share of the pages in each of so many processes, each into a folder of its own, which it names. */
async function renderParts(home: string, workers: number, own: NodeJS.ProcessEnv = {}): Promise<string[]> {
  const parts = Array.from({ length: workers }, (_, i) => join(home, `part-${i + 1}`));
  await Promise.all(parts.map((part, i) => render(part, workers, { ...own, PART: `${i + 1}/${workers}`, ...cacheOf(part) })));
  return parts;
}

/** Renders the pages of each further language, and puts them into their folder of the site. */
async function renderLanguages(folder: string, home: string, workers: number): Promise<void> {
  for (const language of siteLanguages.slice(1)) {
    const own = join(home, `language-${language}`);
    const parts = await renderParts(own, workers, { PUBLIC_LANGUAGE: language });
    mergeParts(parts, join(folder, folders[language]));
  }
}

/** Renders all pages in one process; the folder. */
async function renderWhole(folder: string, home: string): Promise<string[]> {
  await render(folder, 1, cacheOf(join(home, 'whole')));
  return [folder];
}

/** Renders the pages of the site into a folder, in so many processes at once; returns how many pages there are. Any number of them writes the same bytes. Lists that are too long for a page, served below `base`, are cut into several. */
export async function buildPages(folder: string, workers: number, base: string): Promise<number> {
  // Below the working directory Astro works beside its output; else in .astro/, which builds at once would share, and from which it moves files within one disk alone.
  const isInside = !relative('.', folder).startsWith('..');
  const home = isInside ? dirname(folder) : stageIn('.');
  try {
    const whole = isInside ? folder : join(home, 'whole');
    const parts = await (workers === 1 ? renderWhole(whole, home) : renderParts(home, workers));
    if (parts[0] !== folder) mergeParts(parts, folder);
    await renderLanguages(folder, home, workers);
  } finally {
    if (!isInside) discard(home);
  }
  splitPages(folder, base);
  return globSync(`${folder}/**/*.html`).length;
}

/** Renders the addresses below one folder of the site alone, as `search`: what the bench measures needn't the others. */
export const buildOnly = (folder: string, only: string): Promise<void> => render(folder, 1, { ONLY: only });

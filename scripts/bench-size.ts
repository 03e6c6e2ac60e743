/** One size of `npm run bench`: a corpus of so many plans from seeds to a served site, in a folder of its own. */
import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import type { BenchFigure } from '../src/bench/bench-figure.ts';
import { sha256 } from '../src/export/checksums.ts';
import { planFile } from '../src/model/plan.ts';
import { mostFiles } from './hosting.ts';
import { measured, type Usage } from './bench-run.ts';
import { writeCorpus } from './bench-corpus.ts';

/** From so many plans on the pages are rendered by as many processes as there are processors. */
const inParts = 100;

/** What was measured of a corpus, and where its site is. */
export interface Sized {
  figures: BenchFigure[];
  site: string;
}

/** Seeds of so many plans; of five, those of this repository. */
export function writeSeeds(folder: string, plans: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (plans === 5) cpSync('seeds', folder, { recursive: true });
  else writeCorpus(folder, plans);
}

/** Changes one line of the first plan as an editor would, its checksum in the plan’s own file too. */
function changeLine(folder: string): void {
  const [file = ''] = globSync('*.txt', { cwd: folder }).sort();
  const before = readFileSync(join(folder, file));
  const after = Buffer.from(before.toString('utf8').replace(/，(?=[^\n]*。\n)/, '，进一步'));
  writeFileSync(join(folder, file), after);
  const record = join(folder, planFile(basename(file, '.txt')));
  writeFileSync(record, readFileSync(record, 'utf8').replace(sha256(before), sha256(after)));
}

/** Seconds from `npm start` to the line that says where the site is served. */
async function secondsToServe(folders: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ['scripts/start.ts', '--port', '4990', ...folders], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const line = await new Promise<string>((done) => {
    child.stdout.once('data', (chunk: Buffer) => done(chunk.toString()));
    child.once('close', () => done(''));
  });
  const seconds = (performance.now() - started) / 1000;
  child.kill();
  await ended;
  return line.includes('nothing has changed') ? seconds : NaN;
}

/** Bytes and files below a folder. */
export function sizeOf(folder: string): { files: number; bytes: number } {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return { files: files.length, bytes: files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0) };
}

/** Takes a corpus of so many plans through content, build and start, and bare Astro through as many pages. */
export async function benchSize(plans: number): Promise<Sized> {
  const home = `tests/.tmp/bench/${plans}`;
  const [seeds, content, site] = ['seeds', 'content', 'dist'].map((name) => join(home, name));
  rmSync(home, { recursive: true, force: true });
  writeSeeds(seeds, plans);
  const of = ['--seeds', seeds, '--content', content];
  const folders = [...of, '--out', site];
  const figure = (name: string, value: number, aim: number | null = null): BenchFigure => ({ name, plans, value, aim });
  const read = await measured('scripts/content.ts', of);
  const workers = plans < inParts ? 1 : availableParallelism();
  const built = await measured('scripts/build.ts', [...folders, '--workers', String(workers)]);
  const pages = globSync(`${site}/**/*.html`).length;
  const { files, bytes } = sizeOf(site);
  const start = await secondsToServe(folders);
  changeLine(seeds);
  const changed = await measured('scripts/content.ts', of);
  const bare = await measured('scripts/bench-bare.ts', [content, join(home, 'bare'), String(pages)]);
  rmSync(join(home, 'bare'), { recursive: true, force: true });
  const took = (name: string, usage: Usage, memory: number): BenchFigure[] => [
    figure(`${name}, CPU seconds`, usage.cpu),
    figure(`${name}, seconds`, usage.seconds),
    figure(`${name}, most MiB of one process`, usage.peakMiB, memory),
  ];
  return {
    site,
    figures: [
      ...took('content', read, 600),
      figure('content after a change of one line, seconds', changed.seconds, 5),
      figure('content after a change of one line, CPU seconds', changed.cpu),
      ...took('build', built, 6144 / workers),
      figure('seeds to site, minutes', (read.seconds + built.seconds) / 60, 20),
      figure('bare Astro and Pagefind of as many pages, CPU seconds', bare.cpu),
      figure('build over bare, CPU', built.cpu / bare.cpu, 1.3),
      figure('npm start with nothing changed, seconds', start, 2),
      figure('pages', pages),
      figure('files of the site', files, mostFiles),
      figure('MB of the site', bytes / 1e6),
    ],
  };
}

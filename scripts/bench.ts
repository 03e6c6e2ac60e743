/** npm run bench: prints what the pipeline and the site cost. Nothing here fails on a slow machine. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { pipelineReport, type PipelineRun, siteReport, weightReport } from '../src/bench/report.ts';
import { type TextsAccuracy, type TextsRun, textsReport } from '../src/bench/texts.ts';
import { exit } from 'node:process';
import { readArguments } from './arguments.ts';
import { benchPeers } from './bench-peers.ts';
import { buildBare, timeBuild } from './bench-site.ts';

const { values } = readArguments({
  command: 'npm run bench',
  about: 'Prints what the pipeline and the site cost: time, memory, page weight.',
  options: {
    kills: { type: 'boolean', about: 'kills every command at random moments, looks what is lost, and does nothing else' },
    peers: { type: 'boolean', about: 'sets other readers of numbers and other searches beside this one' },
    scale: { type: 'boolean', about: 'measures the search of five hundred plans, and finding pages of five thousand' },
  },
});

/** Each size runs in a process of its own, so that peak memory is its own; the first run of all warms the disk. */
const pipeline = (times: number): PipelineRun =>
  JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', 'scripts/bench-pipeline.ts', String(times)], { encoding: 'utf8' }),
  ) as PipelineRun;

/** Likewise for shared wording; without a number, how it does on the pairs judged by hand. */
const texts = <T>(...times: number[]): T =>
  JSON.parse(execFileSync(process.execPath, ['scripts/bench-texts.ts', ...times.map(String)], { encoding: 'utf8' })) as T;

const plan = 'plans/hebei-emerging-2018';
const kinds = ['', 'plans/', `${plan}/`, `${plan}/s1/`, `${plan}/a4/`, `${plan}/full/`, 'search/', 'method/', 'compare/texts/'].map(
  (path) => `${path}index.html`,
);

/** The text of every page, style and script of a built site. */
function builtFiles(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return new Map(names.filter((name) => /\.(html|css|js)$/.test(name)).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
}

// What the search is compared in needs Chromium and a built site; both stand with the tests.
const benchSearch = async (): Promise<void> => (await import('../tests/bench/search.ts')).benchSearch();
const benchReader = async (): Promise<void> => (await import('../tests/bench/reader.ts')).benchReader();
const benchScale = async (): Promise<void> => {
  await (await import('../tests/bench/page-scale.ts')).benchPageScale();
  await (await import('../tests/bench/scale.ts')).benchScale();
};

if (values.kills) {
  await (await import('../tests/bench/kills.ts')).benchKills();
  exit();
}
if (values.peers) {
  await benchPeers();
  await benchSearch();
}
if (values.scale) await benchScale();
console.log(pipelineReport([1, 1, 10, 100, 1000].map(pipeline).slice(1)));
console.log(
  `\n${textsReport(
    [1, 10, 100].map((times) => texts<TextsRun>(times)),
    texts<TextsAccuracy>(),
  )}`,
);
console.log(`\n${siteReport(await timeBuild('.'), await buildBare())}`);
console.log(`\n${weightReport(builtFiles('dist'), [...kinds, '404.html'])}`);
await benchReader();

/** npm run bench: prints what content, build, pages and search cost at several sizes, each figure beside its aim. Nothing here fails on a slow machine. */
import { existsSync } from 'node:fs';
import { exit } from 'node:process';
import { type BenchFigure, figuresTable, missedLine } from '../src/bench/bench-figure.ts';
import { growthOf } from '../src/bench/fit.ts';
import { readArguments } from './arguments.ts';
import { benchPeers } from './bench-peers.ts';
import { benchSearchOf } from './bench-search.ts';
import { benchSize } from './bench-size.ts';

const { values } = readArguments({
  command: 'npm run bench',
  about: `Takes corpora of 5, 20 and 100 plans through content, build and start, and prints what they cost and what a reader waits for.
Works in tests/.tmp/bench; dist/ and content/ stay as they are.`,
  options: {
    plans: {
      type: 'string',
      value: 'NUMBER',
      pattern: /^[1-9]\d*$/,
      multiple: true,
      about: 'measures this size instead; may be given several times',
    },
    kills: { type: 'boolean', about: 'kills every command at random moments, looks what is lost, and does nothing else' },
    peers: { type: 'boolean', about: 'sets other readers of numbers and other searches beside this one, and does nothing else' },
    search: { type: 'boolean', about: 'builds and measures the search alone, also where the index takes over' },
    scale: { type: 'boolean', about: 'measures five hundred plans too' },
  },
});

const usual = values.search ? [5, 8, 9, 20, 100] : [5, 20, 100];
const sizes = values.plans?.map(Number) ?? [...usual, ...(values.scale ? [500] : [])];

/** What grows with the plans and should grow no faster. */
const growing = ['content, CPU seconds', 'build, CPU seconds', 'MB of the site', 'files of the site'];

// What a browser measures stands with the tests.
const inBrowser = async (site: string, plans: number): Promise<{ figures: BenchFigure[]; named: string }> =>
  (await import('../tests/bench/in-browser.ts')).benchInBrowser(site, plans);

if (values.kills) {
  await (await import('../tests/bench/kills.ts')).benchKills();
  exit();
}
if (values.peers) {
  if (!existsSync('dist/search/blocks.gz')) {
    console.error('npm run bench: dist/: there is no built site to compare the searches on. Run npm run build first.');
    exit(2);
  }
  await benchPeers();
  await (await import('../tests/bench/search.ts')).benchSearch();
  exit();
}
if (values.search) {
  const found: BenchFigure[] = [];
  for (const plans of sizes) found.push(...(await benchSearchOf(plans)));
  console.log(`\n${figuresTable(found)}\n\n${missedLine(found)}`);
  exit();
}
const figures: BenchFigure[] = [];
const named: string[] = [];
for (const plans of sizes) {
  const { site, figures: own } = await benchSize(plans);
  const read = await inBrowser(site, plans);
  figures.push(...own, ...read.figures);
  named.push(read.named);
  if (sizes.length > 1) console.log(`\n${figuresTable([...own, ...read.figures])}`);
}
const all = [...figures, ...growthOf(figures, growing)];
console.log(`\n## All sizes\n\n${figuresTable(all)}\n\nHeaviest pages. ${named.join('\n')}`);
console.log(`\n${missedLine(all)}`);

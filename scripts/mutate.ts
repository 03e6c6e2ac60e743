/**
 * npm run mutate                    takes out every rule and every alternative of a pattern, one at a time, and prints what no example misses
 * npm run mutate -- --only PATH     alternatives only of files whose path holds PATH
 */
import { argv, stdout } from 'node:process';
import { Worker } from 'node:worker_threads';
import { rateLines, type Tally } from '../tests/mutate/rates.ts';
import type { Report } from '../tests/mutate/worker.ts';

const only = argv.includes('--only') ? argv[argv.indexOf('--only') + 1] : null;
/** A change that keeps a reading from ending is noticed as well. */
const longest = 20_000;
const tallies = new Map<string, Tally>();
let total = 0;
let done = 0;

function hear(report: Report): void {
  if ('idle' in report) {
    total = report.mutants;
    console.log(`rules: ${report.idle.length} of ${report.rules} missed by nothing ${report.idle.join(', ')}`);
    return;
  }
  const tally = tallies.get(report.file) ?? { all: 0, unnoticed: 0 };
  tallies.set(report.file, { all: tally.all + 1, unnoticed: tally.unnoticed + (report.noticed ? 0 : 1) });
  done = report.index + 1;
  if (!report.noticed) console.log(`${report.file}:${report.line} ${report.removed}`);
  if (done % 100 === 0 && stdout.isTTY) stdout.write(`${done} of ${total}\r`);
}

/** Runs a worker until it has nothing left or stands still; resolves when it has ended. */
const run = (from: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../tests/mutate/worker.ts', import.meta.url), { workerData: { only, from } });
    let watch = setTimeout(() => void worker.terminate(), 60_000);
    worker.on('message', (report: Report) => {
      hear(report);
      clearTimeout(watch);
      watch = setTimeout(() => void worker.terminate(), longest);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(watch);
      resolve();
    });
  });

for (let from = 0; from === 0 || from < total; from = done === from ? from + 1 : done) await run(from);
console.log(rateLines(tallies).join('\n'));

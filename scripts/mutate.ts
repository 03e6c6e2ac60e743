/** npm run mutate: takes out every rule and every alternative of a pattern, then makes small mistakes in the code, one at a time, and prints what no example and no test misses. */
import { stdout } from 'node:process';
import { Worker } from 'node:worker_threads';
import { rateLines, type Tally } from '../tests/mutate/rates.ts';
import type { Report, Task } from '../tests/mutate/worker.ts';
import { readArguments } from './arguments.ts';

const { values } = readArguments({
  command: 'npm run mutate',
  about: `Takes out every rule and every alternative of a pattern, one at a time, and prints what no example misses; then makes small mistakes
in the code that reads plans and prints what no test of it misses; with three rates.`,
  options: {
    only: { type: 'string', value: 'PATH', about: 'only in files whose path holds PATH' },
    changes: {
      type: 'string',
      value: 'NUMBER',
      pattern: /^\d+$/,
      default: '300',
      about: 'how many small mistakes, drawn from all that can be made',
    },
    alternatives: {
      type: 'string',
      value: 'NUMBER',
      pattern: /^\d+$/,
      default: '10000',
      about: 'how many alternatives, drawn from all that there are',
    },
    what: {
      type: 'string',
      value: 'RATE',
      pattern: /^(?:alternatives|changes|both)$/,
      default: 'both',
      about: 'measures alternatives, changes or both',
    },
    seed: { type: 'string', value: 'NUMBER', pattern: /^\d+$/, default: '1', about: 'which ones are drawn' },
  },
});
const only = values.only ?? null;

/** A change that keeps a reading from ending is noticed as well: it is given so many milliseconds. */
const longest = 240_000;
/** What a worker needs to load and to run everything once. */
const first = 300_000;

/** Makes every mutant of a kind in workers, a new one after each that stands still, and prints what nothing misses. */
async function measure(what: Task['what'], many: number): Promise<void> {
  const tallies = new Map<string, Tally>();
  let total = 0;
  let done = 0;

  function hear(report: Report): void {
    if ('idle' in report) {
      total = report.mutants;
      if (what === 'alternatives')
        console.log(`rules: ${report.idle.length} of ${report.rules} missed by nothing ${report.idle.join(', ')}`);
      return;
    }
    note(report);
    done = report.index + 1;
    if (!report.noticed) console.log(`${report.file}:${report.line} ${report.removed}`);
    if (done % 100 === 0 && stdout.isTTY) stdout.write(`${done} of ${total}\r`);
  }

  const note = ({ file, noticed }: { file: string; noticed: boolean }): void => {
    const tally = tallies.get(file) ?? { all: 0, unnoticed: 0 };
    tallies.set(file, { all: tally.all + 1, unnoticed: tally.unnoticed + (noticed ? 0 : 1) });
  };

  /** Runs a worker until it has nothing left or stands still; resolves when it has ended. */
  const run = (from: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('../tests/mutate/worker.ts', import.meta.url), {
        workerData: { what, many, seed: Number(values.seed), only, from } satisfies Task,
      });
      let watch = setTimeout(() => void worker.terminate(), first);
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
  console.log(rateLines(what, tallies).join('\n'));
}

if (values.what !== 'changes') await measure('alternatives', Number(values.alternatives));
if (values.what !== 'alternatives') await measure('changes', Number(values.changes));

/** One run of the pipeline for `npm run bench`: the five seeds, `times` times over, one plan at a time. Prints JSON. */
import { readFileSync } from 'node:fs';
import { memoryUsage, resourceUsage } from 'node:process';
import { syntheticText } from '../src/bench/synthetic.ts';
import { sha256 } from '../src/export/checksums.ts';
import { readPlan } from '../src/pipeline/plan.ts';
import { readArguments } from './arguments.ts';
import { loadVocabulary } from './seeds.ts';

const { given } = readArguments({
  command: 'node scripts/bench-pipeline.ts',
  about: 'Reads the plans in seeds/ so many times over and prints as JSON what it cost.',
  given: { word: 'TIMES', least: 0, most: 1 },
});
const times = Number(given[0] ?? 1);
const { vocabulary, words } = loadVocabulary('seeds');
const { plans } = vocabulary;
const seeds = plans.map((record) => ({ record, text: readFileSync(`seeds/${record.file}`, 'utf8') }));
let bytes = 0;
let quantities = 0;
let targets = 0;
let seconds = 0;
let live = 0;
for (let n = 0; n < times; n++) {
  for (const { record, text } of seeds) {
    const buffer = Buffer.from(syntheticText(text, n));
    const hash = sha256(buffer);
    const synthetic = { ...record, sha256: hash, attachments: n ? [] : record.attachments };
    const started = performance.now();
    const { data, figures } = readPlan(
      { record: synthetic, bytes: buffer, sha256: hash },
      { vocabulary: { plans, corrections: [] }, words },
    );
    seconds += (performance.now() - started) / 1000;
    quantities += data?.quantities.length ?? 0;
    targets += figures.filter(({ kind }) => kind === 'target').length;
    bytes += buffer.length;
  }
  if (n % 10 === 0) live = Math.max(live, liveBytes());
}
/** What is still in use after a full collection: memory that the work holds on to. */
function liveBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = memoryUsage();
  return heapUsed + arrayBuffers;
}

console.log(
  JSON.stringify({ times, bytes, quantities, targets, seconds, liveMiB: live / 2 ** 20, peakMiB: resourceUsage().maxRSS / 1024 }),
);

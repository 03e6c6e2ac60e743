/** Part of `npm run score -- --bench`: what this reader, or another, makes of the passages of the benchmark. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ingest } from '../src/ingest/ingest.ts';
import { sourcePoint } from '../src/ingest/record/source-point.ts';
import { readText } from '../src/pipeline/find/any-text.ts';
import type { LedgerEntry } from '../src/pipeline/find/quantity-ledger.ts';
import type { Words } from '../src/pipeline/vocabulary.ts';
import { seedOf } from '../src/pipeline/read/source/seed.ts';
import { type BenchPassage, type BenchScore, BenchSplit, BenchTally } from '../src/model/score.ts';
import { type BenchRead, type BenchReading, parsePassages, parseReadings } from '../src/score/bench-passages.ts';
import { publishBench } from '../src/score/bench-results.ts';
import { scoreBench } from '../src/score/bench-score.ts';
import { printBench, printBenchMisses } from '../src/score/print-bench.ts';
import { loadVocabulary } from './seeds.ts';

/** Where the passages stand, a file a set. */
export const passagesFolder = 'tests/gold/passages';

/** The passages of a file, or of all files of a folder; which set those of a file are of that don’t say so, its name does. */
export function loadPassages(path: string = passagesFolder): BenchPassage[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(path, name))
    : [path];
  const splitOf = (file: string) => BenchSplit.safeParse(basename(file, '.jsonl')).data ?? 'dev';
  return files.flatMap((file) => parsePassages(readFileSync(file, 'utf8'), splitOf(file)));
}

/** A line of the ledger as the benchmark compares it. */
function readOf(entry: LedgerEntry): BenchRead {
  const { position, kind } = entry;
  if (!('measure' in entry)) return { ...position, kind };
  const { subject, measure, scope, value, valueMax, ratio, unit, comparator, mode, year, baseYear, hedged } = entry;
  return {
    ...position,
    kind,
    measure: `${subject ?? ''}${measure}`,
    scope,
    value: ratio ?? (value !== null && valueMax !== null ? [value, valueMax] : value),
    unit,
    cmp: comparator,
    mode,
    year,
    base: baseYear,
    hope: hedged,
  };
}

/** Reads a passage as the site reads a file with such a record; places are those of the passage as it was given. */
async function readPassage({ id, title, from, to, text }: BenchPassage, words: Words): Promise<BenchReading> {
  const period = from === null && to === null ? null : { from, to };
  const { text: inOrder, form } = await ingest(new TextEncoder().encode(text), `${id}.txt`);
  const { ledger } = readText(seedOf(`${id}.txt`, inOrder), id, title, words, period);
  const placed = ledger.quantities.map(readOf).map((read) => ({
    ...read,
    start: sourcePoint(form, read.start),
    end: sourcePoint(form, read.end - 1) + 1,
  }));
  return { id, quantities: placed };
}

/** What this site’s reader makes of passages. */
export async function readPassages(passages: readonly BenchPassage[]): Promise<BenchReading[]> {
  const { words } = loadVocabulary('seeds');
  return Promise.all(passages.map((passage) => readPassage(passage, words)));
}

/** The scores of the benchmark that the site prints, beside those of the first sight. */
export async function benchResults(): Promise<BenchScore[]> {
  const passages = loadPassages();
  const first = JSON.parse(readFileSync(join(passagesFolder, 'first-sight.json'), 'utf8')) as Record<string, unknown>;
  const tallies = Object.entries(first).map(([part, tally]) => [part, BenchTally.parse(tally)] as const);
  return publishBench(passages, await readPassages(passages), new Map(tallies));
}

/** Prints how passages were read, set by set; `readings` is a file of another reader's, null for this one. */
export async function benchScore(path: string, readings: string | null, showsMisses: boolean): Promise<void> {
  const passages = loadPassages(path);
  const read = readings === null ? await readPassages(passages) : parseReadings(readFileSync(readings, 'utf8'));
  for (const [split, own] of Map.groupBy(passages, (passage) => passage.split)) {
    const lenient = scoreBench(own, read, true);
    console.log(`# ${split}: ${own.length} passages\n\nstrict\n${printBench(scoreBench(own, read, false))}\n`);
    console.log(`lenient: what a hand reading accepts is right too\n${printBench(lenient)}\n`);
    // The misses of the other set would be tuned on as soon as they were read.
    if (showsMisses && split === 'dev') console.log(`${printBenchMisses(lenient.misses)}\n`);
  }
}

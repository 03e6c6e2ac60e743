import process from 'node:process';
import { readText } from '../../src/pipeline/find/any-text.ts';
import { limitProblems } from '../../src/pipeline/read/source/limits.ts';
import { openText } from '../../src/pipeline/read/source/open.ts';
import { foldersOf } from '../folders.ts';
import { loadVocabulary } from '../seeds.ts';
import { type Fault, type Outcome, tally } from './fault.ts';

/** The largest text of a shape that is read, of the sizes that are tried, and nothing larger than is worth a fault's time. */
const sizes = [100_000, 50_000];

/** No text that is read at all may take longer than this many seconds of the processor. */
const most = 60;

const secondsOf = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** Reads a text of every shape that is full of numbers, as large as one of them may be. */
async function readDense(): Promise<Outcome> {
  const { denseText, denseTexts } = await import('../../tests/pipeline/dense-texts.ts');
  const { words } = loadVocabulary(foldersOf().seeds);
  const failures: string[] = [];
  const rates: { name: string; rate: number }[] = [];
  for (const shape of denseTexts) {
    const text = sizes.map((size) => denseText(shape, size)).find((each) => limitProblems('x.txt', each).length === 0) ?? '';
    const { seed } = openText('x.txt', text);
    const seconds = secondsOf(() => seed && readText(seed, 'x', null, words));
    rates.push({ name: shape.name, rate: Buffer.byteLength(text) / 1e6 / seconds });
    if (!seed || seconds > most) failures.push(`${shape.name}: ${text.length} characters took ${seconds.toFixed(0)} s`);
  }
  const said = (each: (typeof rates)[number] | undefined): string => (each ? `${each.rate.toFixed(2)} (${each.name})` : '');
  const sorted = rates.toSorted((a, b) => a.rate - b.rate);
  return tally(
    `${rates.length} shapes, up to 100,000 characters: MB a second of the processor from ${said(sorted[0])} over ${sorted[sorted.length >> 1]?.rate.toFixed(2)} in the middle to ${said(sorted.at(-1))}`,
    failures,
  );
}

/** Texts that are numbers and little else. */
export const dense: readonly Fault[] = [
  { name: 'dense-texts', what: 'texts of nothing but numbers, in rows, sentences and tables', run: readDense },
];

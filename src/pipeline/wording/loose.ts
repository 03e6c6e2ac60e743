import type { LooseRun, Start } from '../../model/pair.ts';
import type { Chosen } from './choose.ts';
import { type TextRow, wordsOf } from './fold.ts';
import { halfNumbers } from './halves.ts';
import type { Run } from './runs.ts';
import { type Meeting, runLength } from './shares.ts';

/**
 * The runs of 12 or more equal characters of two plans that touch no passage and are no stock phrase, each wording once: with them, the
 * passages and the stock phrases, every run that the shares count is shown.
 */
export function looseRuns(row: TextRow, meetings: Record<'a' | 'b', Meeting | undefined>, chosen: readonly Chosen[]): LooseRun[] {
  const outside = (side: 'a' | 'b'): Run[] =>
    runsOutside(
      row,
      meetings[side]?.runs ?? [],
      chosen.map((region) => region[side]),
    );
  const turned = outside('b').map((run) => ({ a: run.b, b: run.a, length: run.length }));
  const found = new Map<string, Run>();
  for (const run of [...outside('a'), ...turned]) {
    const words = wordsOf(row, run.a, run.a + run.length);
    found.set(words, found.get(words) ?? run);
  }
  return [...found]
    .filter(([words]) => ![...found.keys()].some((other) => other !== words && other.includes(words)))
    .sort(([, x], [, y]) => x.a - y.a || x.b - y.b)
    .map(([, run]) => published(row, run));
}

/** A run as it is published: half of a number is not shown as equal, though the shares count its characters. */
function published(row: TextRow, run: Run): LooseRun {
  const side = { codes: row.codes, unit: row.sentence };
  const [start, end] = halfNumbers(run, side, side);
  const words = (from: number, to: number): string => wordsOf(row, run.a + from, run.a + to);
  return {
    text: words(start, run.length - end),
    cut: [words(0, start), words(run.length - end, run.length)],
    a: startOf(row, run.a),
    b: startOf(row, run.b),
  };
}

/** The longest runs that begin at shared runs of 12 which touch none of the stretches. */
function runsOutside({ codes }: TextRow, shared: Meeting['runs'], shown: readonly (readonly [number, number])[]): Run[] {
  const runs: Run[] = [];
  let next = 0;
  for (const [at, place] of shared) {
    if (at < next || shown.some(([from, to]) => at < to && from < at + runLength)) continue;
    let length = runLength;
    while (codes[at + length] !== 0 && codes[at + length] === codes[place + length]) length++;
    runs.push({ a: at, b: place, length });
    next = at + length - runLength + 1;
  }
  return runs;
}

function startOf(row: TextRow, at: number): Start {
  const plan = row.plan[at];
  return { block: row.plans[plan].blocks[row.block[at]].id, before: at - row.starts[plan] };
}

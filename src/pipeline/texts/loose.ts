import type { LooseRun, Start } from '../../model/pair.ts';
import type { Chosen } from './choose.ts';
import { type Row, wordsOf } from './fold.ts';
import type { Run } from './runs.ts';
import { type RunIndex, runLength } from './shares.ts';
import { isWidespread } from './widespread.ts';

/**
 * The runs of 12 or more equal characters of two plans that touch no passage and are no stock phrase, each wording once: with them, the
 * passages and the stock phrases, every run that the shares count is shown.
 */
export function looseRuns(row: Row, index: RunIndex, [a, b]: [number, number], chosen: readonly Chosen[]): LooseRun[] {
  const forward = runsOutside(
    row,
    index,
    [a, b],
    chosen.map((region) => region.a),
  );
  const backward = runsOutside(
    row,
    index,
    [b, a],
    chosen.map((region) => region.b),
  );
  const found = new Map<string, Run>();
  for (const run of [...forward, ...backward.map((each) => ({ a: each.b, b: each.a, length: each.length }))]) {
    const words = wordsOf(row, run.a, run.a + run.length);
    if (![...found.keys()].some((other) => other.includes(words))) found.set(words, run);
  }
  return [...found]
    .sort(([, x], [, y]) => x.a - y.a || x.b - y.b)
    .map(([text, run]) => ({ text, a: startOf(row, run.a), b: startOf(row, run.b) }));
}

/** Runs of the first plan that stand in the second too and touch none of the stretches. */
function runsOutside(
  row: Row,
  { names, holders }: RunIndex,
  [own, other]: [number, number],
  shown: readonly (readonly [number, number])[],
): Run[] {
  const runs: Run[] = [];
  let at = row.starts[own];
  while (at < row.starts[own + 1]) {
    const places = holders.get(names[at]) ?? [];
    const place = places.find((each) => row.plan[each] === other);
    if (place === undefined || isWidespread(row, places) || shown.some(([from, to]) => at < to && from < at + runLength)) {
      at++;
      continue;
    }
    let length = runLength;
    while (row.codes[at + length] !== 0 && row.codes[at + length] === row.codes[place + length]) length++;
    runs.push({ a: at, b: place, length });
    at += length - runLength + 1;
  }
  return runs;
}

function startOf(row: Row, at: number): Start {
  const plan = row.plan[at];
  return { block: row.plans[plan].blocks[row.block[at]].id, before: at - row.starts[plan] };
}

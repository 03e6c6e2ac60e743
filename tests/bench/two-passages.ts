/** node tests/bench/two-passages.ts [CONTENT]: milliseconds to align two chapters, every one with every other of all plans, and to read a plan once before that. */
import { globSync, readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { seedsOf } from '../../scripts/seeds.ts';
import { markdownTable } from '../../src/bench/markdown-table.ts';
import { alignCuts } from '../../src/site/passages/align/align-cuts.ts';
import { cutOf } from '../../src/site/passages/align/join-cuts.ts';
import { partOf } from '../../src/site/passages/align/plan-part.ts';
import { type PublishedPlan, readPublished } from '../../src/site/passages/align/published-plan.ts';
import { readText } from '../../src/site/passages/align/read-text.ts';

const [, , content = 'content'] = argv;
const { stock } = seedsOf('seeds').words;

/** What a step takes, in milliseconds. */
function timed<T>(work: () => T): [T, number] {
  const before = performance.now();
  const made = work();
  return [made, performance.now() - before];
}

/** The middle, the 95th of a hundred and the largest of some figures. */
function spread(figures: readonly number[]): string[] {
  const sorted = figures.toSorted((x, y) => x - y);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
  return [at(0.5), at(0.95), at(1)].map((figure) => figure.toFixed(1));
}

const read = globSync(`${content}/data/*.json`).map((path) => {
  const plan = readPublished(JSON.parse(readFileSync(path, 'utf8')) as PublishedPlan);
  const [text, time] = timed(() => readText(plan, null, stock, (words) => words));
  return { plan, text, time };
});
const chapters = read.flatMap(({ plan, text }) =>
  plan.divisions.flatMap(({ id, parent }) => {
    const part = parent === null ? partOf(plan, id) : null;
    return part ? [cutOf(text, part)] : [];
  }),
);
const pairs = chapters.flatMap((a, i) => chapters.slice(i + 1).map((b) => timed(() => alignCuts(a, b))[1]));
console.log(
  markdownTable(
    ['ms', 'of', 'median', '95 %', 'worst'],
    [
      ['a plan, once', String(read.length), ...spread(read.map(({ time }) => time))],
      ['two chapters', String(pairs.length), ...spread(pairs)],
    ],
  ),
);

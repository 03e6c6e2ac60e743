import { seedIndex } from '../../../model/offset.ts';
import type { Problem } from '../../../model/problem.ts';
import { problemAt, type Seed } from '../source/seed.ts';

const topCorner = /[┌┏╔╒╓┍┎]/;
const rightTop = /[┐┓╗╕╖┑┒]/;
const leftBottom = /[└┗╚╘╙┕┖]/;
const rightBottom = /[┘┛╝╛╜┙┚]/;

/** A top rule or a bottom rule: where it starts and ends. */
interface Rule {
  start: number;
  end: number;
}

/** Where boxes are drawn: from a top corner to the bottom rule that follows it before the next top rule. A box that never closes is a fatal problem. */
export function drawnRegions(seed: Seed): { regions: [number, number][]; problems: Problem[] } {
  const { tops, bottoms, problems } = readRules(seed);
  const regions: [number, number][] = [];
  let b = 0;
  tops.forEach((top, i) => {
    while (b < bottoms.length && bottoms[b].end <= top.start) problems.push(unopened(seed, bottoms[b++].start));
    const next = tops[i + 1]?.start ?? Infinity;
    if (b < bottoms.length && bottoms[b].end <= next) regions.push([top.start, bottoms[b++].end]);
    else problems.push(unclosed(seed, top.start));
  });
  for (const bottom of bottoms.slice(b)) problems.push(unopened(seed, bottom.start));
  return { regions, problems };
}

/** The top and bottom rules of a text. A run of rules holds one of each at most: from its first left corner to its last right one. */
function readRules(seed: Seed): { tops: Rule[]; bottoms: Rule[]; problems: Problem[] } {
  const tops: Rule[] = [];
  const bottoms: Rule[] = [];
  const problems: Problem[] = [];
  for (const { 0: run, index } of seed.text.matchAll(/[\u2500-\u257f]{2,}/g)) {
    const top = corners(run, index, topCorner, rightTop);
    const bottom = corners(run, index, leftBottom, rightBottom);
    if (top && top.end - top.start > 2) tops.push(top);
    else if (topCorner.test(run) && run.length > 2 && !bottom) problems.push(halfDrawn(seed, index));
    if (bottom) bottoms.push(bottom);
  }
  return { tops, bottoms, problems };
}

function corners(run: string, index: number, left: RegExp, right: RegExp): Rule | null {
  const start = run.search(left);
  if (start < 0) return null;
  let end = run.length - 1;
  while (end > start && !right.test(run[end])) end--;
  return end > start ? { start: index + start, end: index + end + 1 } : null;
}

const problem = (seed: Seed, at: number, message: string, remedy: string, fatal: boolean): Problem =>
  problemAt(seed, seedIndex(at), { rule: 'box', message, remedy, fatal });

const again = 'Take the text from its source again';

const unclosed = (seed: Seed, at: number): Problem =>
  problem(seed, at, 'the box that opens here is not closed before the next one or the end.', `${again}; a box ends with └…┘.`, true);

const unopened = (seed: Seed, at: number): Problem =>
  problem(seed, at, 'a box closes here that never opened; its lines are read as text.', `${again}; a box begins with ┌…┐.`, false);

const halfDrawn = (seed: Seed, at: number): Problem =>
  problem(seed, at, 'the rule that opens a box here has no right corner.', `${again}; a box begins with ┌…┐.`, true);

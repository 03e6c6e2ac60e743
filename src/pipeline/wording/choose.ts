import type { Evidence } from './evidence.ts';
import type { TextRow } from './fold.ts';
import { type Region, regionsOf } from './regions.ts';
import { runLength } from './shares.ts';

/** A region that is shown, and the side whose words another region has shown already. */
export interface Chosen extends Region {
  again: 'a' | 'b' | null;
}

/** The regions of all pairs of sentences that have evidence, by plan and plan. */
export function findRegions(row: TextRow, evidence: Evidence): Map<number, Map<number, Region[]>> {
  const bounds = sentenceBounds(row);
  const found = new Map<number, Map<number, Region[]>>();
  for (const [x, y] of evidence.pairs) {
    const [a, b] = [bounds[x], bounds[y]];
    const others = found.get(row.plan[a[0]]) ?? new Map<number, Region[]>();
    const list = others.get(row.plan[b[0]]) ?? [];
    list.push(...regionsOf(row, evidence, a, b));
    others.set(row.plan[b[0]], list);
    found.set(row.plan[a[0]], others);
  }
  return found;
}

function sentenceBounds({ sentence }: TextRow): [number, number][] {
  const bounds: [number, number][] = [];
  sentence.forEach((id, at) => {
    if (id < 0) return;
    bounds[id] ??= [at, at];
    bounds[id][1] = at + 1;
  });
  return bounds;
}

/**
 * The regions to show of two plans: the best first, none whose words have both been shown. Words that one plan prints once and the
 * other twice are shown twice when they hold a run of 12; then `again` is the side that repeats. In the order of a.
 */
export function chooseRegions(regions: readonly Region[]): Chosen[] {
  const chosen: Chosen[] = [];
  for (const region of regions.toSorted(byScore)) {
    const shown = { a: isShown(region, chosen, 'a'), b: isShown(region, chosen, 'b') };
    if (shown.a && shown.b) continue;
    const again = shown.a ? 'a' : shown.b ? 'b' : null;
    if (again !== null && !region.runs.some(({ length }) => length >= runLength)) continue;
    chosen.push({ ...region, again });
  }
  return chosen.sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
}

/** Of equal scores the one nearest the beginning of both plans, then of the first; nothing depends on the order in which they were found. */
const byScore = (x: Region, y: Region): number =>
  y.score - x.score || x.a[0] + x.b[0] - y.a[0] - y.b[0] || x.a[0] - y.a[0] || x.a[1] - y.a[1] || x.b[1] - y.b[1];

/** True when more than a third of a region's words on that side stand in a chosen one. */
function isShown(region: Region, chosen: readonly Region[], side: 'a' | 'b'): boolean {
  const [from, to] = region[side];
  const over = chosen.reduce((sum, other) => sum + Math.max(0, Math.min(to, other[side][1]) - Math.max(from, other[side][0])), 0);
  return over * 3 > to - from;
}

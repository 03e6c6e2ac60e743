import type { NearestPlans } from '../../model/pair.ts';
import { foldPlans, type TextPlan, type TextRow } from './fold.ts';
import { findMeetings, indexRuns, runLength } from './shares.ts';

/** How many runs stand for a plan. */
export const sketchSize = 256;

const factor = 0x01000193;

/** A hash of a run that depends on its characters alone (FNV-1a, its bits spread by the finaliser of MurmurHash3). */
function hashOf(codes: Uint32Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + runLength; i++) hash = Math.imul(hash ^ codes[i], factor);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The sketch of a plan's wording: the smallest hashes of its runs of 12 characters, ascending, without those that hold a stock phrase.
 * Two plans have as large a part of their sketches in common as of their runs (bottom-k sketches; Broder, On the resemblance and
 * containment of documents, 1997). Cost: linear.
 */
export function sketchOf({ codes }: Pick<TextRow, 'codes'>, inStock: Uint8Array): number[] {
  const hashes = new Set<number>();
  let whole = 0;
  for (let end = 0; end < codes.length; end++) {
    whole = codes[end] === 0 ? 0 : whole + 1;
    const start = end - runLength + 1;
    if (whole >= runLength && inStock[start] !== 1) hashes.add(hashOf(codes, start));
  }
  return [...hashes].sort((a, b) => a - b).slice(0, sketchSize);
}

/** How many plans are kept for each. */
export const mostNearest = 5;

/** What more plans hold tells none of two of them, and would make every plan a neighbour of every other. */
const mostHolders = 40;

/**
 * For each plan the others whose sketches have most in common with its own, the nearest first, at most five; `apart` says of two
 * whether they are sought at all. Cost: one step for each two plans that hold a run of the sketches, which few do.
 */
export function nearestBySketch(
  sketches: ReadonlyMap<string, readonly number[]>,
  apart: (a: string, b: string) => boolean,
): Map<string, string[]> {
  const holders = new Map<number, string[]>();
  for (const [plan, sketch] of sketches)
    for (const hash of sketch) {
      const known = holders.get(hash);
      if (known === undefined) holders.set(hash, [plan]);
      else known.push(plan);
    }
  return new Map(
    [...sketches].map(([plan, sketch]) => {
      const common = new Map<string, number>();
      for (const hash of sketch) {
        const others = holders.get(hash) ?? [];
        if (others.length > mostHolders) continue;
        for (const other of others) if (other !== plan && apart(plan, other)) common.set(other, (common.get(other) ?? 0) + 1);
      }
      const sorted = [...common].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      return [plan, sorted.slice(0, mostNearest).map(([other]) => other)];
    }),
  );
}

/** What a plan shares with some others, in runs of 12 or more: how much of it stands in each, and of each in it; the most first, without those that share nothing. */
export function sharesWith(own: TextPlan, others: readonly TextPlan[]): NearestPlans['plans'] {
  const row = foldPlans([own, ...others]);
  const meetings = findMeetings(row, indexRuns(row), new Uint8Array(row.codes.length));
  const share = (plan: number, other: number) => ({
    characters: row.starts[plan + 1] - row.starts[plan] - 1,
    covered: meetings[plan].get(other)?.covered ?? 0,
  });
  return others
    .map(({ id }, i) => ({ plan: id, own: share(0, i + 1), other: share(i + 1, 0) }))
    .filter((each) => each.own.covered > 0)
    .sort((a, b) => b.own.covered - a.own.covered || (a.plan < b.plan ? -1 : 1));
}

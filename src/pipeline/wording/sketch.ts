import type { TextRow } from './fold.ts';
import { runLength } from './shares.ts';

/** How many runs stand for a plan: with so many, a fifteenth of a text in common is found in nineteen cases of twenty. */
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

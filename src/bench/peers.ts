import type { GoldLine } from '../score/gold.ts';

/** A number as a finder reports it: its place (half-open), its plain value, its unit as the gold names it (null: none found). */
export interface FoundNumber {
  start: number;
  end: number;
  value: number | null;
  unit: string | null;
}

/** How a finder did on one plan. */
export interface PeerScore {
  /** Gold quantities of any kind that some found number overlaps. */
  covered: number;
  lines: number;
  /** Of the targets and baselines with one number: value right, and value and unit right. */
  value: number;
  valueAndUnit: number;
  figures: number;
}

/** Compares what was found with the gold. A value counts as right within one part in a million. */
export function scorePeer(found: readonly FoundNumber[], gold: readonly GoldLine[]): PeerScore {
  const score: PeerScore = { covered: 0, lines: gold.length, value: 0, valueAndUnit: 0, figures: 0 };
  for (const line of gold) {
    const [start, end] = [line.off, line.off + Array.from(line.txt).length];
    const over = found.filter((number) => number.start < end && number.end > start);
    if (over.length) score.covered++;
    if (typeof line.value !== 'number') continue;
    const { value, unit } = { value: line.value, unit: line.unit ?? '' };
    const right = over.filter((number) => number.value !== null && Math.abs(number.value - value) <= 1e-6 * Math.max(1, Math.abs(value)));
    score.figures++;
    if (right.length) score.value++;
    if (right.some((number) => (number.unit ?? '') === unit)) score.valueAndUnit++;
  }
  return score;
}

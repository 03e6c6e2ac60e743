import type { BenchLine } from '../model/score.ts';
import { plainUnit, sameAmount } from '../score/bench-fields.ts';

/** A number as a finder reports it: its place (half-open), its plain value, its unit in Chinese (null: none found). */
export interface FoundNumber {
  start: number;
  end: number;
  value: number | null;
  unit: string | null;
}

/** A number read by hand, as far as finders of numbers are compared with it. */
export type HandNumber = Pick<BenchLine, 'off' | 'txt' | 'accept'> & { value?: BenchLine['value']; unit?: string | null };

/** How a finder did on some text. */
export interface FoundScore {
  /** Quantities of any kind that some found number overlaps. */
  covered: number;
  lines: number;
  /** Of the targets and baselines with one number: value right, and value and unit right. */
  value: number;
  valueAndUnit: number;
  figures: number;
}

/** What two readings add up to. */
export const addScores = (one: FoundScore, two: FoundScore): FoundScore => ({
  covered: one.covered + two.covered,
  lines: one.lines + two.lines,
  value: one.value + two.value,
  valueAndUnit: one.valueAndUnit + two.valueAndUnit,
  figures: one.figures + two.figures,
});

/** An amount without its unit: 17000亿元 and 1.7万亿 are both 1.7e12. */
const bare = (value: number, unit: string | null | undefined): number => value * plainUnit(unit).times;

/** Compares what was found with a reading by hand, value and unit as the benchmark compares them; what a line accepts is right too. */
export function scoreFound(found: readonly FoundNumber[], lines: readonly HandNumber[]): FoundScore {
  const score: FoundScore = { covered: 0, lines: lines.length, value: 0, valueAndUnit: 0, figures: 0 };
  for (const { off, txt, value, unit, accept } of lines) {
    const end = off + Array.from(txt).length;
    const over = found.filter((number) => number.start < end && number.end > off);
    if (over.length) score.covered++;
    if (typeof value !== 'number') continue;
    score.figures++;
    const right = [value, ...(accept?.value ?? [])].flatMap((one) =>
      [unit, ...(accept?.unit ?? [])].map((other) => ({ value: one, unit: other ?? '' })),
    );
    const agrees = (same: (number: FoundNumber, gold: (typeof right)[number]) => boolean): boolean =>
      over.some((number) => right.some((gold) => same(number, gold)));
    if (agrees((number, gold) => sameValue(number, gold))) score.value++;
    if (agrees((number, gold) => sameAmount({ value: number.value, unit: number.unit }, gold))) score.valueAndUnit++;
  }
  return score;
}

const sameValue = (number: FoundNumber, gold: { value: BenchLine['value']; unit: string }): boolean =>
  number.value !== null &&
  typeof gold.value === 'number' &&
  Math.abs(bare(number.value, number.unit) - bare(gold.value, gold.unit)) <= 1e-6 * Math.abs(bare(gold.value, gold.unit)) + 1e-9;

import type { Pair } from '../model/pair.ts';

/** One hand-checked pair of passages: the same words, the same sentence with changes, or merely alike. */
export interface CheckedPair {
  a: CheckedSide;
  b: CheckedSide;
  kind: 'verbatim' | 'adapted' | 'none';
  note?: string;
}

interface CheckedSide {
  plan: string;
  block: string;
  text: string;
}

/** How the pipeline did on hand-checked pairs. */
export interface PassageScore {
  right: number;
  missed: CheckedPair[];
  invented: CheckedPair[];
  /** Of those found, how many with the right kind. */
  kinds: number;
}

/** Reads tests/fixtures/passages/pairs.jsonl. */
export const parseChecked = (text: string): CheckedPair[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CheckedPair);

/**
 * Compares hand-checked pairs with the passages of the corpus. A pair is found when one passage holds half of its words on both sides;
 * `textOf` gives a block's text.
 */
export function scorePassages(
  checked: readonly CheckedPair[],
  pairs: readonly Pair[],
  textOf: (plan: string, block: string) => string,
): PassageScore {
  const score: PassageScore = { right: 0, missed: [], invented: [], kinds: 0 };
  for (const line of checked) {
    const pair = pairs.find(({ a, b }) => a === line.a.plan && b === line.b.plan);
    const over = pair?.passages.filter(({ a, b }) => holds(a, line.a, textOf) && holds(b, line.b, textOf)) ?? [];
    if (line.kind === 'none') score.invented.push(...(over.length ? [line] : []));
    else if (over.length) score.right++;
    else score.missed.push(line);
    if (line.kind !== 'none' && over.some(({ kind }) => kind === line.kind)) score.kinds++;
  }
  return score;
}

type Stretch = Pair['passages'][number]['a'];

/** True when a stretch holds half of the words or more. */
function holds(stretch: Stretch, { plan, block, text }: CheckedSide, textOf: (plan: string, block: string) => string): boolean {
  if (stretch.block !== block) return false;
  const whole = textOf(plan, block);
  const length = Array.from(text).length;
  for (let i = whole.indexOf(text); i >= 0; i = whole.indexOf(text, i + 1)) {
    const start = Array.from(whole.slice(0, i)).length;
    const over = Math.min(stretch.end, start + length) - Math.max(stretch.start, start);
    if (over * 2 >= length) return true;
  }
  return false;
}

/** Precision, recall and the share of right kinds, as parts of 1. */
export function passageRatios({ right, missed, invented, kinds }: PassageScore): { precision: number; recall: number; kinds: number } {
  return { precision: right / (right + invented.length), recall: right / (right + missed.length), kinds: kinds / right };
}

import type { Figure } from '../figures.ts';

type Part = Pick<Figure, 'quantity'> & Partial<Pick<Figure, 'reading'>>;

/** A whole, the figures that are its parts, and what they come to. */
export interface Sum {
  whole: Part;
  parts: readonly Part[];
  sum: number;
}

/** True when a part is a lower bound, and the sum with it. */
export const isLeast = ({ parts }: Pick<Sum, 'parts'>): boolean => parts.some(({ quantity }) => quantity.comparator === 'ge');

/** Whether the sum of the parts and the whole can both hold, as sets of values. Ranges and 左右 are not told: null. */
export function bothHold({ whole, parts, sum }: Sum): boolean | null {
  const { value, comparator } = whole.quantity;
  if (value === null || [whole, ...parts].some(({ quantity }) => !['eq', 'ge'].includes(quantity.comparator))) return null;
  const least = isLeast({ parts });
  const equal = Math.abs(sum - value) < 1e-9 * Math.max(1, Math.abs(value));
  if (equal) return true;
  return least && comparator === 'ge' ? true : sum < value ? least : comparator === 'ge';
}

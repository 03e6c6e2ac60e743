import type { ReadQuantity } from '../../model/target.ts';

/** The values that a printed figure allows, both ends included. */
export interface ValueSet {
  from: number;
  to: number;
}

/** How far 左右, 约, 近 are taken to reach: 5 % each way. */
export const tolerance = 0.05;

/** A figure as the set of values it allows; null for ratios. 以上 and 超过 are both taken with their end. */
export function valueSet({ value, valueMax, comparator }: Pick<ReadQuantity, 'value' | 'valueMax' | 'comparator'>): ValueSet | null {
  if (value === null) return null;
  switch (comparator) {
    case 'eq':
      return { from: value, to: value };
    case 'ge':
      return { from: value, to: Infinity };
    case 'le':
      return { from: -Infinity, to: value };
    case 'range':
      return { from: value, to: valueMax ?? value };
    case 'approx':
      return { from: value - Math.abs(value) * tolerance, to: value + Math.abs(value) * tolerance };
  }
}

/** True when some value satisfies both figures. Floating-point noise of products and sums counts as equal. */
export function meet(a: ValueSet, b: ValueSet): boolean {
  const slack = 1e-9 * Math.max(1, ...[a.from, a.to, b.from, b.to].filter(Number.isFinite).map(Math.abs));
  return a.from <= b.to + slack && b.from <= a.to + slack;
}

/** True when two figures print the same: value, upper end and comparator. */
export const sameValue = (a: ReadQuantity, b: ReadQuantity): boolean =>
  a.value === b.value && a.valueMax === b.valueMax && a.comparator === b.comparator && a.ratio === b.ratio;

/** True when some value satisfies two printed figures; false for ratios. */
export function canBothHold(a: ReadQuantity, b: ReadQuantity): boolean {
  const [first, second] = [valueSet(a), valueSet(b)];
  return first !== null && second !== null && meet(first, second);
}

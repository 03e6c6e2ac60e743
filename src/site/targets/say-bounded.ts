import { valueOf } from '../../library/figure-name.ts';
import type { Figure } from '../../library/figures.ts';
import type { Words } from '../../strings/languages.ts';

/** What `comparator` adds to a value in words: 至少500亿元, 30家左右; 达到 and 区间 show in the value itself. In another language as its rules say the value, where they do. */
export function sayBounded({ quantity, reading }: Pick<Figure, 'quantity' | 'reading'>, targets: Words['targets']): string {
  if (reading?.amount) return reading.amount;
  const { comparator } = quantity;
  const value = valueOf(quantity);
  return comparator === 'eq' || comparator === 'range' ? value : targets.bounded[comparator](value);
}

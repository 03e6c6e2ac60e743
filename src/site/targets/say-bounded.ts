import { valueOf } from '../../library/figure-name.ts';
import type { ReadQuantity } from '../../model/target.ts';
import type { Words } from '../../strings/languages.ts';

/** What `comparator` adds to a value in words: 至少500亿元, 30家左右; 达到 and 区间 show in the value itself. */
export function sayBounded(quantity: ReadQuantity, targets: Words['targets']): string {
  const { comparator } = quantity;
  const value = valueOf(quantity);
  return comparator === 'eq' || comparator === 'range' ? value : targets.bounded[comparator](value);
}

import { stepOf } from './say-number.ts';
import { signs } from './say-amount.ts';
import { type EnglishUnit, wordAfter } from './unit-words.ts';

/** How the values along an axis are written. */
export interface AxisUnit {
  /** What a value is multiplied by. */
  factor: number;
  /** Behind the last of them, with the space before it: “ billion yuan”. */
  unit: string;
}

/** The unit of an axis in English, by the largest value that it bears: 1,000亿元 is written 100 billion yuan, and 200亿元 beside it 20. */
export function axisUnit({ words, factor }: EnglishUnit, largest: number): AxisUnit {
  const [size, word] = stepOf(largest * factor) ?? [1, ''];
  const unit = wordAfter(words, false);
  const said = [word, unit].filter(Boolean).join(' ');
  return { factor: factor / size, unit: said === '' || signs.has(said) ? said : ` ${said}` };
}

import type { Figure } from './figures.ts';
import { zh } from '../strings/zh-CN.ts';
import { figureOf, wordsOf } from './figure-name.ts';

type Part = Pick<Figure, 'quantity'>;

/** Whether the sum of the parts and the whole can both hold, as sets of values. Ranges and 左右 are not told: null. */
function bothHold(whole: Part, parts: readonly Part[], sum: number): boolean | null {
  const { value, comparator } = whole.quantity;
  if (value === null || [whole, ...parts].some(({ quantity }) => !['eq', 'ge'].includes(quantity.comparator))) return null;
  const isLeast = parts.some(({ quantity }) => quantity.comparator === 'ge');
  const equal = Math.abs(sum - value) < 1e-9 * Math.max(1, Math.abs(value));
  if (equal) return true;
  return isLeast && comparator === 'ge' ? true : sum < value ? isLeast : comparator === 'ge';
}

/** The sum in figures, at least so much where a part is a lower bound. */
export function sumFigure(whole: Part, parts: readonly Part[], sum: number): string {
  const isLeast = parts.some(({ quantity }) => quantity.comparator === 'ge');
  return (isLeast ? zh.targets.computed.least : '') + figureOf(sum) + whole.quantity.unit;
}

/** The sum of the parts beside the whole: 十个附件合计至少16,800亿元（其中2项是“超过”“突破”）；总目标为“超1.7万亿元”。 */
export function sumWords(whole: Part, parts: readonly Part[], sum: number): string {
  const bounds = parts.filter(({ quantity }) => quantity.comparator === 'ge').map(({ quantity }) => quantity.wording);
  const said = zh.targets.say.sums({
    sum: sumFigure(whole, parts, sum),
    parts: parts.length,
    bounds,
    whole: wordsOf(whole.quantity),
  });
  return bothHold(whole, parts, sum) ? said + zh.targets.say.bothHold : said;
}

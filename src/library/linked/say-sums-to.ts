import type { Words } from '../../strings/languages.ts';
import { sayIn } from '../english/say-amount.ts';
import { figureOf, wordsOf } from '../figure-name.ts';
import type { ReadQuantity } from '../../model/target.ts';
import { bothHold, isLeast, type Sum } from './sums-to.ts';

type Named = Pick<ReadQuantity, 'indicator' | 'measure'>;

/** The sum in figures, at least so much where a part is a lower bound. */
export function saySumFigure({ whole, parts, sum }: Sum, { targets }: Words): string {
  const unit = whole.reading?.unit;
  return (isLeast({ parts }) ? targets.computed.least : '') + (unit ? sayIn(sum, unit) : figureOf(sum) + whole.quantity.unit);
}

/** True where a part counts under another name than the whole: of another indicator, or in other words where there is none. */
const isOther = (part: Named, whole: Named): boolean =>
  part.indicator === null && whole.indicator === null ? part.measure !== whole.measure : part.indicator !== whole.indicator;

/** The sum of the parts beside the whole: 十个附件合计至少16,800亿元（其中2项是“超过”“突破”）；总目标为“超1.7万亿元”。 */
export function saySum(sum: Sum, words: Words): string {
  const { whole, parts } = sum;
  const bounds = parts.filter(({ quantity }) => quantity.comparator === 'ge').map(({ quantity }) => quantity.wording);
  const others = parts.filter(({ quantity }) => isOther(quantity, whole.quantity)).map(({ quantity }) => quantity.measure);
  const { say } = words.targets;
  const said = say.sums({ sum: saySumFigure(sum, words), parts: parts.length, bounds, others, whole: wordsOf(whole.quantity) });
  return bothHold(sum) ? said + say.bothHold : said;
}

import { boundEnding, boundOpening } from '../../language/bounds.ts';
import { chineseDigits } from '../../language/numerals.ts';
import { unitAt } from '../../language/numbers/units.ts';
import { type AskedUnits, readable } from '../asked-figure.ts';
import { plainQuery } from '../normalise.ts';

const endsInNumber = new RegExp(`(?:\\d|百分之|翻|\\d[百千万亿多余]+|(?:^|[^${chineseDigits}])[${chineseDigits}]{2,})$`);
const isYear = /^(?:19|20)\d\d$/;
/** Signs between the ends of a range or a ratio. */
const sign = /^[-~至到:]/;
const multiple = /^[百千万亿多余]+/;

/** Where a unit that begins a word ends, with its multiple and bound; 0 where none does. */
function unitEnd(word: string, { index }: AskedUnits): number {
  const big = multiple.exec(word)?.[0].length ?? 0;
  const unit = unitAt(index, word, big, 'arabic')?.length ?? 0;
  return big + unit + boundOpening(word.slice(big + unit)).length;
}

/** True where two words typed apart are one number: ≥ 1000, 1.7 万亿, 65000 个, 10 %, 5 - 10, 百分之 十二. */
function belongTogether(left: string, right: string, units: AskedUnits): boolean {
  const numberFollows = new RegExp(`^[\\d${chineseDigits}]`).test(right);
  if (numberFollows && boundEnding(left) !== '' && boundEnding(left).length === left.length) return true;
  if (numberFollows && /\d[^\s]*[-~至到:]$/.test(left)) return true;
  if (!endsInNumber.test(left)) return false;
  if (/百分之$|翻$/.test(left)) return numberFollows;
  if (sign.test(right)) return /^.\d/.test(right) || right.length === 1;
  const end = unitEnd(right, units);
  return isYear.test(left) ? right === '年' || (end > 0 && end === right.length) : end > 0;
}

/** A question in which white space inside a number, and between a number and its unit or sign, is gone; quotations stay as they are. */
export function joinNumbers(typed: string, units: AskedUnits): string {
  const [first = '', ...rest] = typed.trim().split(/(\s+)/);
  let made = first;
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const [space, word] = [rest[i], rest[i + 1]];
    const last = made.slice(made.search(/\S+$/));
    const isOne = belongTogether(readable(plainQuery(last)), readable(plainQuery(word)), units);
    made += (isOne ? '' : space) + word;
  }
  return made;
}

import { finish, type Measured } from './measured.ts';
import type { Numeral } from './numeral.ts';
import { readNumeral } from './read-numeral.ts';
import { unitAt, type UnitIndex, type UnitMatch } from './units.ts';

const comma = /、/y;
/** What makes a number before a comma one of a list: its ordinal, another member, or words that share a list out. */
const inList = /(?:第|[\d、.附表图栏件]|(?:分别|依次|各)[^。；]{0,40})$/;

/** 1、2家: neighbours with a comma are a range, as 四、五个 is; never at the head of a line. */
export function readNeighbours(units: UnitIndex, text: string, first: Numeral): Measured | null {
  comma.lastIndex = first.end;
  const before = text.slice(Math.max(0, first.start - 44), first.start);
  if (first.script !== 'arabic' || first.multiple || !/[\u4e00-\u9fff]$/.test(before) || inList.test(before) || !comma.test(text))
    return null;
  const second = readNumeral(text, first.end + 1);
  if (second?.script !== 'arabic' || second.figure - first.figure !== 1 || second.figure > 10 || second.figureMax !== null) return null;
  const own = unitAt(units, text, second.end, second.script);
  return own && finish(text, { ...second, start: first.start, figure: first.figure, figureMax: second.figure }, own);
}

const joint = /、|以?及|和|与/y;
const inTurn = /(?:分别|依次|各)[^。；]{0,40}$/;

/** 分别提高2个和5个百分点, 分别达到15、20家: a number that leaves its unit, and its multiple, to the last of its list. */
export function borrow(units: UnitIndex, text: string, numeral: Numeral, unit: UnitMatch | null): Measured | null {
  if ((unit && unit.zh !== '个') || numeral.script !== 'arabic' || !inTurn.test(text.slice(Math.max(0, numeral.start - 44), numeral.start)))
    return null;
  const end = numeral.end + (unit?.length ?? 0);
  joint.lastIndex = end;
  const sign = joint.exec(text);
  const next = sign && readNumeral(text, end + sign[0].length);
  if (!next || next.unit || next.script !== 'arabic') return null;
  const own = unitAt(units, text, next.end, next.script);
  const lent =
    own && (!unit || (own.zh !== '个' && text[next.end] === '个')) ? { ...own, multiple: next.multiple } : lender(units, text, next, unit);
  if (!lent) return null;
  const made = finish(text, { ...numeral, multiple: numeral.multiple || lent.multiple, end }, { ...lent, length: 0 });
  return { ...made, grade: false };
}

/** The unit of the last number of a list, where the next one leaves it to that too. */
function lender(units: UnitIndex, text: string, next: Numeral, unit: UnitMatch | null): (UnitMatch & { multiple: string }) | null {
  const own = borrow(units, text, next, unit && unitAt(units, text, next.end, next.script));
  return own?.printed ? { zh: own.printed.unit, dimension: own.dimension, factor: 1, length: 0, multiple: '' } : null;
}

import { boundAfter, boundBefore, type BoundMeaning } from '../bounds.ts';
import { anyOf } from '../pattern.ts';
import { leadAt, signed } from './lead.ts';
import { moneyNouns } from './money.ts';
import { multipleValue, type Numeral } from './numeral.ts';
import { readNumeral } from './read-numeral.ts';
import { unitAt, type UnitIndex, type UnitMatch } from './units.ts';

/** A number with its unit, normalised as src/README.md says under “Units”. Indices are of the squeezed text. */
export interface Measured {
  start: number;
  end: number;
  value: number | null;
  valueMax: number | null;
  unit: string;
  ratio: string | null;
  /** The unit's; `index` where none is printed, `ratio`, `unseen` where vocabularies/units.yml lacks what follows. */
  dimension: string;
  /** The value and unit with the printed multiple: 10 万元. */
  printed: { value: number; valueMax: number | null; unit: string } | null;
  /** What words inside the number say of it: 多 余 上 ge, 来 approx, 前 le; null for none. */
  bound: BoundMeaning | null;
  script: 'arabic' | 'chinese';
  /** True when the number names a size class: 千亿级, 10MW级. */
  grade: boolean;
  /** True when the unit is left out and understood: 超万亿 (元). */
  understood: boolean;
}

const separator = /(?:[-—–－~―─‑‒−]{1,2}|至|到|(?<=[\d%])一(?=\d))(?=\d|[一二三四五六七八九十百千])/y;
const ratioTail = /(?::\d+(?:\.\d+)?){1,3}(?![:\d])/y;
/** Before a later part of a ratio. */
const ratioHead = /\d:$/;

/** The quantity that begins exactly at an index of a squeezed text; null when no number does, or a Chinese numeral without a unit. */
export function readMeasured(units: UnitIndex, text: string, index: number): Measured | null {
  const lead = leadAt(text, index);
  const read = readUnsigned(units, text, index + lead.length);
  return read && lead ? signed({ ...read, start: index }, lead) : read;
}

function readUnsigned(units: UnitIndex, text: string, index: number): Measured | null {
  const numeral = readNumeral(text, index);
  if (!numeral) return null;
  if (numeral.unit !== null) return finish(text, numeral, { zh: numeral.unit, dimension: dimensionOf(numeral.unit), factor: 1, length: 0 });
  const ratio = readRatio(text, numeral);
  if (ratio) return ratio;
  if (numeral.multiple.endsWith('亿') && text[numeral.end] === '级') return readUnitless(text, numeral);
  const unit = unitAt(units, text, numeral.end, isLong(numeral) ? 'arabic' : numeral.script);
  const range = readRange(units, text, numeral, unit) ?? (unit ? null : readNeighbours(units, text, numeral));
  if (range) return range;
  const borrowed = borrow(units, text, numeral, unit);
  if (borrowed) return borrowed;
  if (unit) return finish(text, numeral, unit);
  return readUnitless(text, numeral);
}

/** A Chinese numeral of three characters counts whatever a figure counts: 三百一十亿度, where 三度 is a word. */
const isLong = ({ start, end }: Numeral): boolean => end - start > 2;

const brought: Readonly<Record<string, string>> = {
  倍: 'times',
  位: 'rank',
  名: 'rank',
  百分位: 'rank',
  起: 'count',
  人: 'people',
  '': 'count',
};
const dimensionOf = (unit: string): string => brought[unit] ?? 'share';

function readRatio(text: string, numeral: Numeral): Measured | null {
  ratioTail.lastIndex = numeral.end;
  const match =
    numeral.script === 'arabic' && !numeral.multiple && !ratioHead.test(text.slice(0, numeral.start)) ? ratioTail.exec(text) : null;
  if (!match) return null;
  const end = numeral.end + match[0].length;
  const ratio = `${numeral.figure}${match[0]}`;
  return { ...blank, start: numeral.start, end, ratio, unit: '比', dimension: 'ratio', script: 'arabic' };
}

const blank = { printed: null, value: null, valueMax: null, ratio: null, bound: null, grade: false, understood: false } as const;

/** 2-3家, 5%～10%, 5000万—1亿元: the first number may have the unit or leave it, and the multiple, to the second. */
function readRange(units: UnitIndex, text: string, first: Numeral, unit: UnitMatch | null): Measured | null {
  for (const end of unit ? [first.end, first.end + unit.length] : [first.end]) {
    separator.lastIndex = end;
    const sign = separator.exec(text);
    if (!sign || (/[至到]/.test(sign[0]) && /[由从][^，。；]{0,8}$/.test(text.slice(Math.max(0, first.start - 10), first.start)))) continue;
    const second = readNumeral(text, end + sign[0].length);
    if (!second || second.unit || second.script !== first.script || second.figureMax !== null) continue;
    const own = unitAt(units, text, second.end, second.script);
    if (end > first.end && own?.zh !== unit?.zh) continue;
    if (!own && (second.script === 'chinese' || !second.multiple)) continue;
    const figure = exact((first.figure * multipleValue(first.multiple || second.multiple)) / multipleValue(second.multiple));
    if (second.figure <= figure) continue;
    const numeral = { ...second, start: first.start, figure, figureMax: second.figure };
    return own ? finish(text, numeral, own) : readUnitless(text, numeral);
  }
  return null;
}

const comma = /、/y;
/** What makes a number before a comma one of a list: its ordinal, another member, or words that share a list out. */
const inList = /(?:第|[\d、.附表图栏件]|(?:分别|依次|各)[^。；]{0,40})$/;

/** 1、2家: neighbours with a comma are a range, as 四、五个 is; never at the head of a line. */
function readNeighbours(units: UnitIndex, text: string, first: Numeral): Measured | null {
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
function borrow(units: UnitIndex, text: string, numeral: Numeral, unit: UnitMatch | null): Measured | null {
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

const priced = new RegExp(`${anyOf(moneyNouns)}[^，。；]{0,12}$`);

/** True for what goes without 元: 千亿级, 百亿企业, 产值超2亿; people and things are counted in bare 亿 too (网民2.1亿). */
function isMoney(text: string, { start, end, multiple, script }: Numeral): boolean {
  const scale = multiple || (script === 'chinese' ? text.slice(start, end) : '');
  const after = text.slice(end, end + 2);
  if (!scale.endsWith('亿')) return false;
  if (/^(?:级|企业|规模|产业|集群)/.test(after)) return true;
  const isScale = /^[上过]?[十百千万]+亿$/.test(scale);
  return /^(?:以上|的|[，。；、）]|$)/.test(after) && (isScale || priced.test(text.slice(Math.max(0, start - 24), start)));
}

/** A number that no unit follows: money understood (超万亿), an index (指数达到82.5), or a unit that vocabularies/units.yml lacks. */
function readUnitless(text: string, numeral: Numeral): Measured | null {
  if (isMoney(text, numeral)) return { ...finish(text, numeral, { zh: '元', dimension: 'money', factor: 1, length: 0 }), understood: true };
  if (countsPeople(text, numeral))
    return { ...finish(text, numeral, { zh: '人', dimension: 'people', factor: 1, length: 0 }), understood: true };
  if (numeral.script === 'chinese' && !isAlone(text, numeral)) return null;
  const unseen = numeral.script === 'arabic' ? unseenUnit.exec(text.slice(numeral.end, numeral.end + 8)) : null;
  const end = numeral.end;
  if (unseen)
    return { ...finish(text, numeral, { zh: unseen[1], dimension: 'odd', factor: 1, length: unseen[1].length }), dimension: 'unseen' };
  const factor = multipleValue(numeral.multiple);
  const scaled = (figure: number | null) => (figure === null ? null : exact(figure * factor));
  return {
    ...blank,
    start: numeral.start,
    end,
    value: scaled(numeral.figure),
    valueMax: scaled(numeral.figureMax),
    unit: '',
    dimension: (numeral.multiple || numeral.script === 'chinese') && isAlone(text, numeral) ? 'count' : 'index',
    bound: numeral.bound,
    script: numeral.script,
  };
}

/** 百万技能人才, 千万工匠: people without 人; with 工程 or 计划 it is the name of one. */
const talents = new RegExp(
  `^[十百千]?[百千万][\\u4e00-\\u9fff]{0,4}(?:人才|工匠|职工|农民工?|学生|毕业生)(?![^，。；、]{0,6}(?:工程|计划|行动|专项|战略))`,
);
/** 从业人员达到一百三十余万 */
const staffed = /(?:人员|人才|职工|工匠|学生|教师|人口|人数|就业|劳动力|农民工)(?:总[量数规模]{0,2})?[^，。；、]{0,6}$/;

/** True where a number without unit counts people. */
const countsPeople = (text: string, { start, end, multiple, script }: Numeral): boolean =>
  script === 'chinese' && talents.test(text.slice(start, end + 12))
    ? true
    : (multiple !== '' || script === 'chinese') &&
      isAlone(text, { start, end, script }) &&
      staffed.test(text.slice(Math.max(0, start - 20), start));

const reached = new RegExp(`(?:${boundBefore}|达到?|至)$`);

/** A numeral with nothing behind it that it could count: 达到一百六，, 三十六以上; of powers alone only behind a bound: 超千万. */
const isAlone = (text: string, { start, end, script }: Pick<Numeral, 'start' | 'end' | 'script'>): boolean =>
  numeralEnd.test(text.slice(end, end + 4)) &&
  (script === 'arabic' ||
    (end - start > 1 && (/[^百千万亿]/.test(text.slice(start, end)) || reached.test(text.slice(Math.max(0, start - 6), start)))));

const noUnit = `(?!${boundAfter}|年|日|号)`;
const numeralEnd = new RegExp(`^(?:${boundAfter}|[，。；、）]|$)`);
const unitEnd = `(?=${boundAfter}|[，。；、）\\t\\n]|$)`;
/** One to four Han characters that end where a bound, a particle, punctuation or the text does. */
const unseenUnit = new RegExp(`^(${noUnit}[\\u4e00-\\u9fff]{1,4}?)${unitEnd}`);

/** Drops what binary floats add: 1.1 × 1000. */
const exact = (value: number): number => Number(value.toPrecision(12));

function finish(text: string, numeral: Numeral, unit: UnitMatch): Measured {
  const { zh, dimension } = unit;
  const sized = /^级(?!别|以上)/.test(text.slice(numeral.end + unit.length, numeral.end + unit.length + 3));
  const grade = sized && dimension !== 'count';
  const end = numeral.end + unit.length + (grade ? 1 : 0);
  const normal = normalise(numeral, unit);
  const printed = asPrinted(numeral, text.slice(numeral.start, numeral.end), zh);
  return {
    ...blank,
    printed,
    start: numeral.start,
    end,
    ...normal,
    dimension,
    bound: numeral.bound,
    script: numeral.script,
    grade,
    unit: normal.unit || zh,
  };
}

/** The figure with its multiple; that of a whole Chinese numeral (五千万) is the last it has. */
function asPrinted({ figure, figureMax, multiple }: Numeral, word: string, zh: string): NonNullable<Measured['printed']> {
  const last = multiple ? '' : (/[多余几]?([万亿])$/.exec(word)?.[1] ?? '');
  const scale = multipleValue(last);
  const sign = multiple || last;
  return { value: exact(figure / scale), valueMax: figureMax === null ? null : exact(figureMax / scale), unit: `${sign}${zh}` };
}

/** Money goes into 亿, counters multiply out, everything else keeps the printed multiple. */
function normalise(numeral: Numeral, { zh, dimension, factor }: UnitMatch): { value: number; valueMax: number | null; unit: string } {
  const all = multipleValue(numeral.multiple) * factor;
  const each = (scale: number) => ({
    value: exact(numeral.figure * scale),
    valueMax: numeral.figureMax === null ? null : exact(numeral.figureMax * scale),
  });
  if (dimension === 'money') return { ...each(all / 1e8), unit: `亿${zh}` };
  if (dimension === 'count' || dimension === 'people') return { ...each(all), unit: zh };
  if (numeral.script === 'chinese' && numeral.figure >= 1e4) {
    const large = numeral.figure >= 1e8;
    return { ...each(large ? 1e-8 : 1e-4), unit: `${large ? '亿' : '万'}${zh}` };
  }
  return { ...each(factor), unit: `${numeral.multiple}${zh}` };
}

import { boundAfter, boundBefore } from '../bounds.ts';
import { chineseDecimal, chineseDigit, chineseDigits, chineseValue, countingDigits } from '../numerals.ts';
import { anyOf } from '../pattern.ts';
import { fractionSigns } from './signs.ts';
import { matchAt, type Numeral, plainNumeral } from './numeral.ts';

type Said = Pick<Numeral, 'figure' | 'unit'> & Partial<Pick<Numeral, 'figureMax' | 'bound'>>;

interface Fixed {
  pattern: RegExp;
  read: (match: RegExpExecArray) => Said | null;
}

const figure = `(?:[${chineseDigits.replace('万亿', '')}]{1,8}(?:点[〇零${countingDigits}]{1,8})?|\\d+(?:\\.\\d+)?)`;
const whole = `(?:[${chineseDigits.replace('亿', '')}]{1,8}|\\d{1,4}万?)`;
/** Of whom or what a share of tenths is: 三成企业. */
const owners = '企业 公司 居民 农户 职工 学生 人口 家庭 项目 县 村 产品 产能 资金 用地 耕地'.split(' ');
/** What a share of tenths does: 由六成压缩到一成. */
const moves = '提高 提升 上升 增加 增长 增 下降 降低 降 压缩 压减 回落 减少 减 扩大 缩小 收窄 升'.split(' ');
/** What may follow a share of tenths, that 五成 isn't taken out of 五成员国 or 三成套. */
const shared = `(?=${boundAfter}|[的和与及至到为来由强弱，。；、）]|${anyOf(owners)}|${anyOf(moves)}|$)`;
const to = '(?:-|—|–|－|~|至|到)';
const slightly = '(强(?![调化势劲大度制])|弱(?=[，。；、）的]|$))?';

const value = (text: string): number | null =>
  /^\d/.test(text) ? Number(text.replace('万', 'e4')) : text.includes('点') ? chineseDecimal(text) : chineseValue(text);

/** 三分之一强 is a little more than a third, 弱 a little less. */
const leaning = (word: string | undefined): Pick<Numeral, 'bound'> => ({ bound: word === '强' ? 'ge' : word === '弱' ? 'le' : null });

const share = (part: number | null, of: number | null): number | null =>
  part === null || !of ? null : Number(((part / of) * 100).toPrecision(4));

const percent = (low: number | null, high: number | null = null, word?: string): Said | null =>
  low === null ? null : { figure: low, figureMax: high, unit: '%', ...leaning(word) };

/** Numbers whose words are number and unit in one, and parts of a whole. First match wins. */
const fixed: readonly Fixed[] = [
  {
    pattern: /翻了?近?([一两二三四])番(半)?/y,
    read: ([, times, half]) => ({ figure: 2 ** (chineseDigit(times) ?? 1) * (half ? 1.5 : 1), unit: '倍' }),
  },
  { pattern: /翻一?倍|翻番|倍增/y, read: () => ({ figure: 2, unit: '倍' }) },
  {
    pattern: new RegExp(`([${countingDigits}])倍半`, 'y'),
    read: ([, times]) => ({ figure: (chineseDigit(times) ?? 0) + 0.5, unit: '倍' }),
  },
  { pattern: /全覆盖|全部|全面覆盖/y, read: () => percent(100) },
  { pattern: new RegExp(`百分之(${figure})分位`, 'y'), read: ([, rank]) => ranked(value(rank), '百分位') },
  {
    // 百分之三十几 lies between 30 and 40.
    pattern: new RegExp(`百分之([${countingDigits}]?十)几`, 'y'),
    read: ([, tens]) => percent(chineseValue(tens), (chineseValue(tens) ?? 0) + 10),
  },
  {
    pattern: new RegExp(`百分之(${figure})(?:${to}(?:百分之)?(${figure})(?!个|分之))?`, 'y'),
    read: ([, low, high]) => percent(value(low), high === undefined ? null : value(high)),
  },
  {
    pattern: new RegExp(`千分之(${figure})`, 'y'),
    read: ([, part]) => {
      const parts = value(part);
      return parts === null ? null : { figure: parts, unit: '‰' };
    },
  },
  {
    pattern: new RegExp(`(${whole})分之(${figure})${slightly}`, 'y'),
    read: ([, of, part, word]) => percent(share(value(part), value(of)), null, word),
  },
  {
    pattern: new RegExp(`(?<![\\d./-])([1-9])/([2-9]|10)${slightly}(?=${boundAfter}|[强弱的，。；、）]|$)`, 'y'),
    read: ([, part, of, word]) => (Number(part) < Number(of) ? percent(share(Number(part), Number(of)), null, word) : null),
  },
  {
    // 近2/3布局在老城区: behind a bound or 达到 a fraction needs nothing after it.
    pattern: new RegExp(`(?<=(?:${boundBefore}|达到?|[占有至为]|其中))([1-9])/([2-9]|10)(?![\\d/月日.百千万亿])`, 'y'),
    read: ([, part, of]) => (Number(part) < Number(of) ? percent(share(Number(part), Number(of))) : null),
  },
  {
    pattern: new RegExp(`(\\d*)([${Object.keys(fractionSigns).join('')}])`, 'y'),
    read: ([, ones, sign]) =>
      ones === ''
        ? percent(share(fractionSigns[sign], 1))
        : { figure: Number((Number(ones) + fractionSigns[sign]).toPrecision(4)), unit: null },
  },
  {
    pattern: new RegExp(`([一二三四五六七八])([二三四五六七八九])成(?!员|本|果|套|立)`, 'y'),
    read: ([, low, high]) => {
      const [from, to] = [(chineseDigit(low) ?? 0) * 10, (chineseDigit(high) ?? 0) * 10];
      return to - from === 10 ? percent(from, to) : null;
    },
  },
  {
    pattern: new RegExp(`([${countingDigits}\\d])成([${countingDigits}半])?${slightly}${shared}`, 'y'),
    read: ([, tens, ones, word]) =>
      percent((value(tens) ?? 0) * 10 + (ones === '半' ? 5 : ones ? (chineseDigit(ones) ?? 0) : 0), null, word),
  },
  { pattern: /一半|半数|减半/y, read: () => percent(50) },
  { pattern: /过半(?=[，。；、）的]|$)/y, read: () => percent(50, null, '强') },
  { pattern: /(?:两|二)位数/y, read: () => percent(10, null, '强') },
  { pattern: /半倍/y, read: () => ({ figure: 0.5, unit: '倍' }) },
  { pattern: /零(?:增长|发生|发案|事故|死亡|伤亡|新增)/y, read: ([word]) => ({ figure: 0, unit: noughts[word.slice(1)] ?? '' }) },
  {
    pattern: new RegExp(`前(?:(${figure})(位|名)|([三五十]|[1-9]\\d?)(?=[，。；、）]|$))`, 'y'),
    read: ([, among, unit = '位', last]) => ranked(value(among ?? last), unit),
  },
];

/** What 零发生 and its like count. */
const noughts: Readonly<Record<string, string>> = { 增长: '%', 发生: '起', 发案: '起', 事故: '起', 死亡: '人', 伤亡: '人' };

/** A place in an order: 前三位 is the third or better. */
const ranked = (place: number | null, unit: string): Said | null =>
  place === null ? null : { figure: place, unit, bound: unit === '百分位' ? null : 'le' };

/** The number that brings its unit along and begins exactly at an index; null when none does. */
export function readFixed(text: string, index: number): Numeral | null {
  for (const { pattern, read } of fixed) {
    const match = matchAt(pattern, text, index);
    const found = match && read(match);
    if (!match || !found) continue;
    return { ...plainNumeral, start: index, end: index + match[0].length, multiple: '', script: 'chinese', ...found };
  }
  return null;
}

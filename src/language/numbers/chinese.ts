import { boundAfter } from '../bounds.ts';
import {
  chineseDecimal,
  chineseDigits,
  chineseValue,
  countingDigits,
  digitPair,
  formalDigits,
  plainNumeral as everyday,
} from '../numerals.ts';
import { beforeUnit, matchAt, type Numeral, plainNumeral } from './numeral.ts';

/** A number in Chinese characters: what it matches and what that comes to; null where the characters make no number. */
interface Shape {
  pattern: RegExp;
  read: (match: RegExpExecArray, word: string) => Partial<Numeral> | null;
}

const digit = `[${countingDigits}]`;
const whole = `[${chineseDigits}]`;
const big = '(?:[十百千]?万亿|[十百千]?[万亿])';
const ends = `(?=[，。；、）]|${boundAfter}|$)`;

/** Words that end with 数 and may stand before a number: 企业总数百家 holds no 数百. */
const counted = '[人户家总件个台指系倍位参基函岁次分均]';

const exactly = (value: number | null): Partial<Numeral> | null => (value === null ? null : { figure: value });

/** The shapes, in order; the first that makes a number decides. */
const shapes: readonly Shape[] = [
  {
    // 几十, 数百, 好几万: two to nine of the power (现代汉语词典: 几, 大于一而小于十的不定的数目).
    pattern: new RegExp(`好?(?:几|(?<!${counted})数)([十百千万亿]{1,4})(?!分之)`, 'y'),
    read: ([, power]) => {
      const scale = chineseValue(power) ?? 10;
      return { figure: 2 * scale, figureMax: 9 * scale };
    },
  },
  {
    // 十几 is 11 to 19; before 万 and 亿, which are no units that can't be parted, what lies between 10 and 20 of them.
    pattern: new RegExp(`((?:${digit}[百千])*${digit}?十)几(${big})?`, 'y'),
    read: ([, base, multiple = '']) => {
      const low = chineseValue(base) ?? 10;
      return multiple ? { figure: low, figureMax: low + 10, multiple } : { figure: low + 1, figureMax: low + 9 };
    },
  },
  {
    // 三百几十: 320 to 390
    pattern: new RegExp(`(${digit}[百千])几([十百])(${big})?`, 'y'),
    read: ([, base, power, multiple = '']) => {
      const [low, scale] = [chineseValue(base) ?? 0, chineseValue(power) ?? 10];
      return { figure: low + 2 * scale, figureMax: low + 9 * scale, multiple };
    },
  },
  {
    // 一百三十余万, 十多, 百余, 十来
    pattern: new RegExp(`(${whole}{1,10})([多余]|来(?![自源访]))(${big})?`, 'y'),
    read: ([, base, said, multiple = '']) => {
      const value = /[十百千万亿]/.test(base) ? chineseValue(base) : null;
      return value === null ? null : { figure: value, multiple, bound: said === '来' ? 'approx' : 'ge' };
    },
  },
  {
    // 百十户, 千百家: a hundred or a little more
    pattern: /(?<![〇零一二两三四五六七八九十百千万亿])(百十|千百)(?=[来多余]?[户家个名人件座])/y,
    read: ([word]) => (word.startsWith('百') ? { figure: 100, figureMax: 110 } : { figure: 1000, figureMax: 1100 }),
  },
  {
    // 上百, 上千亿
    pattern: /上([十百千万亿]{1,3})(?!分之)/y,
    read: ([, power]) => {
      const value = chineseValue(power);
      return value === null ? null : { figure: value, bound: 'ge' };
    },
  },
  {
    // 两三, 三四十, 十七八万, 一百二三十
    pattern: new RegExp(`((?:${digit}[百千])*(?:${digit}?十)?)(${digit}${digit})([十百千]?[万亿]{0,2})(?!${whole}|点)`, 'y'),
    read: ([, head, pair, tail]) => rangeOf(head, pair, tail),
  },
  {
    // 四、五: neighbours with a comma, never at the head of a line, where 四、 is its number
    pattern: new RegExp(
      `(?<=[\\u4e00-\\u9fff])(?<![第、${chineseDigits}])(${digit})、(${digit})([十百千]?[万亿]{0,2})(?!${whole}|、)`,
      'y',
    ),
    read: ([, low, high, tail]) => {
      const pair = digitPair(low + high);
      return pair && pair[1] - pair[0] === 1 ? rangeOf('', low + high, tail) : null;
    },
  },
  {
    // 一百六, 两千五: the last digit counts the power below
    pattern: new RegExp(`(${digit})([百千万])(${digit})${ends}`, 'y'),
    read: ([, high, power, low]) => {
      const below = chineseValue(`${low}${{ 百: '十', 千: '百', 万: '千' }[power] ?? ''}`);
      return below === null ? null : { figure: (chineseValue(high + power) ?? 0) + below };
    },
  },
  {
    // 三点五亿
    pattern: new RegExp(`([〇零${countingDigits}十百千]{1,9}点[〇零${countingDigits}]{1,6})(${big})?`, 'y'),
    read: ([, figure, multiple = '']) => {
      const value = chineseDecimal(figure);
      return value === null ? null : { figure: value, multiple };
    },
  },
  {
    // 伍仟万, 叁拾
    pattern: new RegExp(`[${formalDigits}](?:[${formalDigits}零万亿]*[拾佰仟][${formalDigits}零万亿]*|(?<!陆)[万亿]|(?=[元圆]))`, 'y'),
    read: (_, word) => exactly(chineseValue(everyday(word))),
  },
];

const rangeOf = (head: string, pair: string, tail: string): Partial<Numeral> | null => {
  const isPair = digitPair(pair) !== null;
  const [low, high] = [chineseValue(head + pair[0] + tail), chineseValue(head + pair[1] + tail)];
  return isPair && low !== null && high !== null ? { figure: low, figureMax: high } : null;
};

const chinese = new RegExp(`${whole}{1,13}`, 'y');

/** The Chinese numeral that begins exactly at an index; null where the whole run of its characters makes none. */
export function readChinese(text: string, index: number): Numeral | null {
  for (const { pattern, read } of shapes) {
    const match = matchAt(pattern, text, index);
    const found = match && read(match, match[0]);
    if (match && found) return asNumeral(index, match[0], found);
  }
  const run = matchAt(chinese, text, index)?.[0] ?? '';
  const word = run && run.length <= 12 ? beforeUnit(text, index, run) : '';
  const found = word ? exactly(chineseValue(word)) : null;
  return found && asNumeral(index, word, found);
}

const asNumeral = (start: number, word: string, found: Partial<Numeral>): Numeral => ({
  ...plainNumeral,
  figure: 0,
  multiple: '',
  ...found,
  start,
  end: start + word.length,
  script: 'chinese',
});

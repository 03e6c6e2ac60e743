import { boundAfter } from '../bounds.ts';
import { chineseDigit, chineseDigits, chineseValue, digitPair, mixedValue } from '../numerals.ts';

/** A number as printed, without its unit. Indices are of the squeezed text. */
export interface Numeral {
  start: number;
  end: number;
  /** What is printed before the multiple: 1.7 of 1.7万亿. */
  figure: number;
  /** The upper end of a range, in the same multiple; otherwise null. */
  figureMax: number | null;
  /** The printed multiple: 万 亿 万亿 千万 …; "" for none. */
  multiple: string;
  /** True for 多 余 几 inside the number (50多万). */
  more: boolean;
  /** 2:8, when the number is a ratio. */
  ratio: string | null;
  /** The unit that the number brings along: % of 七分之一 and 全覆盖, 倍 of 翻一番. */
  unit: string | null;
  script: 'arabic' | 'chinese';
}

/** What a multiple multiplies by: 万亿 → 1e12. */
export const multipleValue = (multiple: string): number => (multiple ? (chineseValue(multiple) ?? 1) : 1);

const arabic = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;
const multiples = /[多余]?([十百千]?万亿|[十百千]?[万亿]|千|百)/y;
const chinese = new RegExp(`[${chineseDigits}]{1,13}`, 'y');
const more = /[多余几]/y;
/** Words that begin like a multiple and are none: 500千伏 is 500 kV. */
const unitWord = /千瓦|千伏|千米|千克|千分|百分/y;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

const plain = { figureMax: null, more: false, ratio: null, unit: null } as const;

/** The number that begins exactly at an index of a squeezed text, with its multiple; null when none does. */
export function readNumeral(text: string, index: number): Numeral | null {
  return readMixed(text, index) ?? readArabic(text, index) ?? readFixed(text, index) ?? readChinese(text, index);
}

const mixed = /\d+(?:\.\d+)?[百千万亿]+(?:\d{1,4}[百千万亿]+)+/y;

/** 1万7千亿, 1亿5000万: figures between several powers; the last 万 or 亿 is the multiple. */
function readMixed(text: string, index: number): Numeral | null {
  const word = at(mixed, text, index)?.[0] ?? '';
  const value = word && beforeUnit(text, index, word) === word ? mixedValue(word) : null;
  if (value === null) return null;
  const multiple = /(?:万亿|[万亿])$/.exec(word)?.[0] ?? '';
  return { ...plain, start: index, end: index + word.length, figure: value / multipleValue(multiple), multiple, script: 'arabic' };
}

function readArabic(text: string, index: number): Numeral | null {
  const match = at(arabic, text, index);
  if (!match) return null;
  let end = index + match[0].length;
  const figure = Number(match[0].replaceAll(',', ''));
  const scale = at(unitWord, text, end) ? null : at(multiples, text, end);
  let many = false;
  if (scale) {
    many = scale[0].length > scale[1].length;
    end += scale[0].length;
  }
  const tail = at(more, text, end);
  if (tail) end++;
  return { ...plain, start: index, end, figure, multiple: scale?.[1] ?? '', more: many || tail !== null, script: 'arabic' };
}

interface Fixed {
  pattern: RegExp;
  read: (match: RegExpExecArray) => { figure: number; unit: string } | null;
}

const digit = `[${chineseDigits.replace('万亿', '')}]`;
const value = (text: string): number | null => (/^\d/.test(text) ? Number(text) : chineseValue(text));

/** Numbers whose words are number and unit in one. First match wins. */
const fixed: readonly Fixed[] = [
  {
    pattern: /翻([一两二三四])番/y,
    read: ([, times]) => ({ figure: 2 ** (chineseDigit(times) ?? 1), unit: '倍' }),
  },
  { pattern: /翻一?倍|翻番|倍增/y, read: () => ({ figure: 2, unit: '倍' }) },
  { pattern: /全覆盖|全部|全面覆盖/y, read: () => ({ figure: 100, unit: '%' }) },
  {
    pattern: new RegExp(`百分之(${digit}{1,8}(?:点${digit}{1,8})?|\\d+(?:\\.\\d+)?)`, 'y'),
    read: ([, share]) => withUnit(share.includes('点') ? decimal(share) : value(share), '%'),
  },
  {
    pattern: new RegExp(`(${digit}{1,8})分之(${digit}{1,8})`, 'y'),
    read: ([, whole, part]) => {
      const [n, m] = [chineseValue(part), chineseValue(whole)];
      return n === null || !m ? null : { figure: Math.round((n / m) * 10_000) / 100, unit: '%' };
    },
  },
  {
    pattern: new RegExp(`([一二三四五六七八九])成(?:([一二三四五六七八九半]))?(?=${boundAfter}|的|[，。；、）]|$)`, 'y'),
    read: ([, tens, ones]) => withUnit((chineseDigit(tens) ?? 0) * 10 + (ones === '半' ? 5 : ones ? (chineseDigit(ones) ?? 0) : 0), '%'),
  },
  { pattern: /一半|半数/y, read: () => ({ figure: 50, unit: '%' }) },
];

const withUnit = (figure: number | null, unit: string): { figure: number; unit: string } | null =>
  figure === null ? null : { figure, unit };

function decimal(text: string): number | null {
  const [whole, part] = text.split('点');
  const head = chineseValue(whole);
  return head === null ? null : Number(`${head}.${[...part].map((char) => chineseDigit(char) ?? 0).join('')}`);
}

function readFixed(text: string, index: number): Numeral | null {
  for (const { pattern, read } of fixed) {
    const match = at(pattern, text, index);
    const found = match && read(match);
    if (!match || !found) continue;
    return {
      ...plain,
      start: index,
      end: index + match[0].length,
      figure: found.figure,
      multiple: '',
      unit: found.unit,
      script: 'chinese',
    };
  }
  return null;
}

const tens = /十[几多余]|[几数][十百千万]{1,4}/y;

function readChinese(text: string, index: number): Numeral | null {
  const loose = at(tens, text, index);
  if (loose) return readLoose(loose[0], index);
  const match = at(chinese, text, index);
  if (!match || match[0].length > 12) return null;
  const word = beforeUnit(text, index, match[0]);
  const pair = digitPair(word);
  const figure = pair?.[0] ?? chineseValue(word);
  if (!word || figure === null) return null;
  const end = index + word.length;
  const tail = at(more, text, end);
  return {
    ...plain,
    start: index,
    end: end + (tail ? 1 : 0),
    figure,
    figureMax: pair?.[1] ?? null,
    multiple: '',
    more: tail !== null,
    script: 'chinese',
  };
}

/** Leaves the 千 of 千瓦 to the unit: 百万千瓦 is a million kilowatts. */
function beforeUnit(text: string, index: number, word: string): string {
  const last = index + word.length - 1;
  return at(unitWord, text, last) ? word.slice(0, -1) : word;
}

/** 十几 is 11 to 19; 几十 and 数十 are 20 to 90. */
function readLoose(text: string, index: number): Numeral {
  const scale = chineseValue(text.replace(/[几数多余]/, '')) ?? 10;
  const [figure, figureMax] = text.startsWith('十') ? [11, 19] : [2 * scale, 9 * scale];
  return { ...plain, start: index, end: index + text.length, figure, figureMax, multiple: '', script: 'chinese' };
}

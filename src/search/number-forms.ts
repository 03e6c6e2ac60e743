/** Numbers as Chinese plans write them, for questions: 一百, 百, 1.7万亿, 二〇二〇. Texts are plain (see normalise.ts). */

import { chineseDigits } from '../language/numerals.ts';
import { multipleValue } from '../language/numbers/numeral.ts';
import { readNumeral } from '../language/numbers/read-numeral.ts';

const digits = '零一二三四五六七八九';
const bigs: Record<string, number> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** A number of a text: where it stands, what it comes to, and what sign its own words bring along (% of 百分之十). */
export interface WrittenNumber {
  text: string;
  at: number;
  value: number;
  unit: string | null;
}

const begins = new RegExp(`\\d|翻|[${chineseDigits}]+`, 'g');

/** Every number of a text with its place. */
export function numbersIn(text: string): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  begins.lastIndex = 0;
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const numeral = readNumeral(text, match.index);
    // A run of numerals that makes no number holds none.
    if (!numeral) continue;
    const own = text.slice(match.index, numeral.end);
    begins.lastIndex = numeral.end;
    if (numeral.figureMax !== null || numeral.bound !== null) continue;
    const value = Number((numeral.figure * multipleValue(numeral.multiple)).toPrecision(12));
    found.push({ text: own, at: match.index, value, unit: numeral.unit });
  }
  return found;
}

function writeSmall(value: number): string {
  let made = '';
  let gap = false;
  for (const [sign, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const figure = Math.floor(value / size) % 10;
    if (figure === 0) gap = made !== '';
    else {
      made += `${gap ? '零' : ''}${digits[figure]}${sign}`;
      gap = false;
    }
  }
  return made.replace(/^一十/, '十');
}

/** A whole number in Chinese numerals. */
function writeChinese(value: number): string {
  const [hundredMillions, tenThousands, rest] = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
  const high = hundredMillions >= 1e4 ? writeChinese(hundredMillions) : writeSmall(hundredMillions);
  return (hundredMillions ? `${high}亿` : '') + (tenThousands ? `${writeSmall(tenThousands)}万` : '') + writeSmall(rest);
}

/** A number of less than ten thousand with tenths in Chinese: 11.8 → 十一点八. */
export function writeDecimal(value: number): string {
  const [whole, part = ''] = String(value).split('.');
  return (writeSmall(Number(whole)) || '零') + (part && `点${Array.from(part, (digit) => digits[Number(digit)]).join('')}`);
}

/** Every way of writing a number that plans use: 100 → 100, 一百, 百; 1.7e12 → 1.7万亿, 17000亿. */
export function waysOfWriting(value: number): string[] {
  const ways: string[] = [];
  const short = (size: number): string => String(Number((value / size).toPrecision(12)));
  if (value < 1e8) ways.push(String(value));
  for (const [sign, size] of Object.entries(bigs)) if (value >= size && short(size).length <= 6) ways.push(short(size) + sign);
  if (value >= 1000 && value < 1e8 && Number.isInteger(value)) ways.push(value.toLocaleString('en-US'));
  if (Number.isInteger(value) && value > 0 && value < 1e13) {
    const chinese = writeChinese(value);
    ways.push(chinese);
    if (/^一[百千万亿]$/.test(chinese)) ways.push(chinese.slice(1));
    if (value >= 1900 && value < 2100) ways.push(Array.from(String(value), (digit) => digits[Number(digit)]).join(''));
  }
  return [...new Set(ways)];
}

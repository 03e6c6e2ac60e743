/** Numbers as Chinese plans write them, for questions: 一百, 百, 1.7万亿, 二〇二〇. Texts are plain (see normalise.ts). */

import { chineseDigit } from '../language/numerals.ts';

const digits = '零一二三四五六七八九';
const steps: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const bigs: Record<string, number> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** A number in a text: figures with their 万 and 亿, or Chinese numerals. */
const numeral = /\d+(?:,\d{3})*(?:\.\d+)?[百千]?(?:万亿|[万亿])?|[零一二两三四五六七八九十百千万亿]+/g;

const digitOf = (sign: string): number => chineseDigit(sign) ?? -1;

/** Up to 9999 in Chinese numerals; null where it is none. A step without a figure counts once (百 is 100). */
function readSmall(text: string): number | null {
  let sum = 0;
  let last = -1;
  for (const sign of text) {
    const step = steps[sign];
    if (step !== undefined) {
      sum += (last < 0 ? 1 : last) * step;
      last = -1;
    } else {
      if (last > 0) return null;
      last = digitOf(sign);
    }
  }
  return sum + Math.max(last, 0);
}

function readChinese(text: string): number | null {
  if (/^[零一二三四五六七八九]{2,}$/.test(text)) return Number(Array.from(text, digitOf).join(''));
  let sum = 0;
  let rest = text;
  for (const [sign, size] of [
    ['万亿', 1e12],
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = rest.indexOf(sign);
    if (at < 0) continue;
    const part = at === 0 ? 1 : readSmall(rest.slice(0, at));
    if (part === null) return null;
    sum += part * size;
    rest = rest.slice(at + sign.length);
  }
  const end = /[万亿]/.test(rest) ? null : readSmall(rest);
  return end === null ? null : sum + end;
}

/** What a number comes to: 1.7万亿 → 1.7e12, 百 → 100; null where it is none. */
export function readNumber(text: string): number | null {
  const figures = /^(\d[\d,]*(?:\.\d+)?)([百千]?)(万亿|[万亿]?)$/.exec(text);
  if (!figures) return text === '' ? null : readChinese(text);
  const [, number, step, big] = figures;
  const value = Number(number.replaceAll(',', '')) * (steps[step] ?? 1) * (bigs[big] ?? 1);
  return Number(value.toPrecision(12));
}

/** Every number of a text with its place. */
export const numbersIn = (text: string): { text: string; at: number; value: number }[] =>
  [...text.matchAll(numeral)].flatMap((match) => {
    const value = readNumber(match[0]);
    return value === null ? [] : [{ text: match[0], at: match.index, value }];
  });

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

/** A whole number below ten thousand 亿 in Chinese numerals. */
function writeChinese(value: number): string {
  const [hundredMillions, tenThousands, rest] = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
  return (
    (hundredMillions ? `${writeSmall(hundredMillions)}亿` : '') + (tenThousands ? `${writeSmall(tenThousands)}万` : '') + writeSmall(rest)
  );
}

/** Every way of writing a number that plans use: 100 → 100, 一百, 百; 1.7e12 → 1.7万亿, 17000亿. */
export function waysOfWriting(value: number): string[] {
  const ways: string[] = [];
  const short = (size: number): string => String(Number((value / size).toPrecision(12)));
  if (value < 1e8) ways.push(String(value));
  for (const [sign, size] of Object.entries(bigs)) if (value >= size && short(size).length <= 6) ways.push(short(size) + sign);
  if (Number.isInteger(value) && value > 0 && value < 1e12) {
    const chinese = writeChinese(value);
    ways.push(chinese);
    if (/^一[百千万亿]$/.test(chinese)) ways.push(chinese.slice(1));
    if (value >= 1900 && value < 2100) ways.push(Array.from(String(value), (digit) => digits[Number(digit)]).join(''));
  }
  return [...new Set(ways)];
}

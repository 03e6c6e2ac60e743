import { chineseDigits } from './chinese.ts';
import { type FormRule, formRules, type Mark, readMark } from './kind/form.ts';
import { type Measured, readMeasured } from './quantity.ts';
import { unitAt, type UnitIndex } from './units.ts';

/** One numeric expression of a text, before anything but its form is known. Indices are of the squeezed text. */
export interface Token {
  start: number;
  end: number;
  mark: Mark | null;
  measured: Measured | null;
}

const trigger = new RegExp(`[\\d${chineseDigits}翻全倍半几数]`, 'g');
/** Numerals that are no number in these words. */
const noNumber =
  /一(?![百千万亿])|十分|百姓|百度|千方百计|万众|万物|千兆|百货|百科|半导体|半数据|一?[二三]次(?=产业|元|开发|利用|创业|设备|相结合|供水|能源|电池|创新|分配|配套)/y;
const numerals = new RegExp(`[${chineseDigits}]+`, 'y');
const code = /[A-Za-z][A-Za-z.]*-?$/;
const codeTail = /[\dA-Za-z.]*(?:-[\dA-Za-z]+)*/y;

/** Every numeric expression of a squeezed text, in order, without overlaps. Cost: linear in the text. */
export function scan(units: UnitIndex, text: string, forms: readonly FormRule[] = formRules): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  for (;;) {
    trigger.lastIndex = index;
    const match = trigger.exec(text);
    if (!match) return tokens;
    const token = tokenAt(units, text, match.index, tokens[tokens.length - 1]?.end ?? 0, forms);
    if (token) tokens.push(token);
    index = token ? token.end : match.index + skip(text, match.index);
  }
}

/** How far to go on where nothing was found: a whole run of digits is left at once. */
function skip(text: string, index: number): number {
  noNumber.lastIndex = index;
  numerals.lastIndex = index;
  const run = numerals.exec(text)?.[0].length ?? 1;
  return noNumber.exec(text)?.[0].length ?? (run > 12 ? run : 1);
}

function tokenAt(units: UnitIndex, text: string, index: number, from: number, forms: readonly FormRule[]): Token | null {
  const codeName = readCode(units, text, index, from);
  if (codeName) return codeName;
  const mark = readMark(text, index, forms);
  if (mark) return { start: Math.max(from, mark.start), end: mark.end, mark, measured: null };
  noNumber.lastIndex = index;
  if (noNumber.test(text)) return null;
  const measured = readMeasured(units, text, index);
  if (!measured || !isWhole(text, measured)) return null;
  return { start: measured.start, end: measured.end, mark: null, measured };
}

/** 全部 is a number only before a verb of attainment; 倍增 only after 实现 or 实现五年; a bare Chinese digit before a counter only from 二 on. */
function isWhole(text: string, { start, end, script, dimension }: Measured): boolean {
  if (script === 'arabic') return true;
  if (dimension === 'money' && !/[十百千万亿]/.test(text.slice(start, end))) return false;
  const word = text.slice(start, end);
  if (word === '全部') return /^(?:建成|达到|实现|完成|纳入|接入|覆盖|淘汰|退出|关停|开通|达标|建立)/.test(text.slice(end, end + 2));
  if (word === '倍增')
    return (
      /实现(?:[一二三四五六七八九十\d]年)?$/.test(text.slice(Math.max(0, start - 4), start)) &&
      !/^(?:计划|工程|行动|效应)/.test(text.slice(end, end + 2))
    );
  return true;
}

/** 5G, IPv6, PM2.5, T700, XY0206, 3D: letters and digits in one word, unless the letters are a unit (10MW). */
function readCode(units: UnitIndex, text: string, index: number, from: number): Token | null {
  if (!/\d/.test(text[index])) return null;
  const lead = code.exec(text.slice(Math.max(from, index - 12), index))?.[0] ?? '';
  const digits = /\d+(?:\.\d+)?[万亿千百]{0,4}/y;
  digits.lastIndex = index;
  const after = index + (digits.exec(text)?.[0].length ?? 0);
  const latin = /[A-Za-z]/.test(text[after] ?? '');
  if (!lead && (!latin || unitAt(units, text, after, 'arabic'))) return null;
  codeTail.lastIndex = index;
  const end = index + (codeTail.exec(text)?.[0].replace(/\.$/, '').length ?? 0);
  const rule = '字母代号';
  const start = index - lead.length;
  return { start, end, mark: { start, end, kind: 'name', rule, years: [], lasts: null }, measured: null };
}

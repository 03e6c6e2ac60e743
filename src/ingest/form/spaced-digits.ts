import type { Edit } from './draft.ts';
import { linesOf } from './text-lines.ts';

/** What makes digits before it one number: %, 年, 亿元, 家. */
const unit = '(?:[%％‰°℃年月日亿億万萬千百元家个個项項名人户戶座吨噸度倍亩畝米里所件期时時级級位成套台辆輛条條批次处處]|平方|立方|公)';
const digit = '[0-9０-９]';
const gap = '[ \u00a0\u2009\u202f\u3000]';

interface Shape {
  name: string;
  pattern: RegExp;
  /** Look-alikes, told from the spaced number and the line before it. */
  unless: (found: string, before: string) => boolean;
}

const close = (found: string): string => found.replace(/[\s\u202f]/g, '');
const isYear = (found: string): boolean => /^(?:19[4-9]|20[0-9])[0-9]$/.test(close(found).normalize('NFKC'));
/** 1 2 3: each digit is the one before and one. */
const countsOn = (found: string): boolean => close(found).length >= 3 && '0123456789'.includes(close(found).normalize('NFKC'));
/** A number that belongs to what stands before it: 专栏1, 表 2, 第3. */
const isLabel = (before: string): boolean => /(?:[栏欄项項件表图圖第录錄章节節]|[A-Za-z]) ?$/.test(before);

/** The shapes of a number whose digits are set apart; first match wins. */
export const spacedNumbers: readonly Shape[] = [
  {
    name: 'year',
    pattern: new RegExp(`(?<!${digit}${gap}?)(?:${digit}${gap}?){3}${digit}(?=${gap}?年)`, 'g'),
    unless: (found) => close(found) === found || !isYear(found),
  },
  {
    name: 'point',
    pattern: new RegExp(`(?<![0-9０-９.．])${digit}{1,6}(?:${gap}[.．]${gap}?|[.．]${gap})${digit}{1,4}(?=${gap}?${unit})`, 'g'),
    unless: (found, before) => before.trim() === '' || isLabel(before),
  },
  {
    name: 'digits',
    pattern: new RegExp(
      `(?<![0-9０-９A-Za-z.．]${gap}?)${digit}(?:${gap}${digit})+(?![0-9０-９])(?:${gap}?[.．]${gap}?${digit}(?:${gap}?${digit})*)?(?=${gap}?${unit})`,
      'g',
    ),
    unless: (found, before) => countsOn(found) || isLabel(before) || (before.trim() === '' && close(found).length < 4),
  },
];

/** Closes up the spaces inside numbers: 1 2%, 2 0 2 5年, 12 .5亿元. A list of numbers, and a number after a label, stay. */
export function closeDigitSpaces(text: string): Edit[] {
  return linesOf(text).flatMap((line) => {
    const taken: Edit[] = [];
    for (const { pattern, unless } of spacedNumbers) {
      for (const { 0: found, index } of line.text.matchAll(pattern)) {
        if (unless(found, line.text.slice(0, index))) continue;
        for (const space of found.matchAll(/[\s\u202f]/g)) {
          const start = line.start + index + space.index;
          if (!taken.some((edit) => edit.start === start)) taken.push({ start, end: start + 1, now: '', kind: 'digit-space' });
        }
      }
    }
    return taken;
  });
}

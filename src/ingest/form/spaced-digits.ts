import type { Edit } from './draft.ts';
import { linesOf } from './text-lines.ts';

/** What makes digits before it one number: a unit or a counter. */
const unit = '(?:[%％‰°℃]|\\p{Script=Han})';
const digit = '[0-9０-９OolI]';
const gap = '[ \u00a0\u2009\u202f\u3000]';
const start = `(?<![0-9０-９A-Za-z.．]${gap}?)`;

interface Shape {
  name: string;
  pattern: RegExp;
  /** Look-alikes, told from the spaced number and the line before it. */
  unless: (found: string, before: string) => boolean;
}

const close = (found: string): string => found.replace(/[\s\u202f]/g, '');
const hasDigit = (found: string): boolean => /[0-9０-９]/.test(found);
const isYear = (found: string): boolean => /^(?:19[4-9]|20[0-9])[0-9]$/.test(close(found).normalize('NFKC'));
/** 1 2 3: each digit is the one before and one. */
const countsOn = (found: string): boolean => close(found).length >= 3 && '0123456789'.includes(close(found).normalize('NFKC'));
/** A number that belongs to what stands before it: 专栏1, 表 2, 第3. */
const isLabel = (before: string): boolean => /(?:[栏欄项項件表图圖第录錄章节節]|[A-Za-z]) ?$/.test(before);

/** The shapes of a number whose digits are set apart; first match wins. */
export const spacedNumbers: readonly Shape[] = [
  {
    name: 'year',
    pattern: new RegExp(`(?<![0-9０-９]${gap}?)(?:[0-9０-９]${gap}?){3}[0-9０-９](?=${gap}?年)`, 'gu'),
    unless: (found) => close(found) === found || !isYear(found),
  },
  {
    name: 'point',
    pattern: new RegExp(`(?<![0-9０-９A-Za-z.．])${digit}{1,6}(?:${gap}[.．]${gap}?|[.．]${gap})${digit}{1,4}(?=${gap}?${unit})`, 'gu'),
    unless: (found, before) => before.trim() === '' || isLabel(before) || !hasDigit(found),
  },
  {
    name: 'digits',
    pattern: new RegExp(
      `${start}${digit}(?:${gap}${digit})+(?![0-9０-９A-Za-z])(?:${gap}?[.．]${gap}?${digit}(?:${gap}?${digit})*)?(?=${gap}?${unit})`,
      'gu',
    ),
    unless: (found, before) => countsOn(found) || isLabel(before) || !hasDigit(found) || (before.trim() === '' && close(found).length < 4),
  },
  {
    name: 'letters',
    pattern: new RegExp(`${start}${digit}{1,3}(?:${gap}${digit}{1,3})+(?![0-9０-９A-Za-z])(?=${gap}?${unit})`, 'gu'),
    unless: (found, before) => !/[OolI]/.test(found) || !hasDigit(found) || isLabel(before) || before.trim() === '',
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

import { describe, expect, test } from 'vitest';
import { ledgerOf } from './words.ts';

/** The year of the last target of a text, and whether it was taken from elsewhere. */
const lastYear = (text: string): string => {
  const last = ledgerOf(text)
    .filter(({ kind }) => kind === 'target')
    .at(-1);
  return last && 'measure' in last ? `${last.year} ${last.inferred.includes('year') ? `taken from ${last.yearFrom}` : 'own'}` : 'none';
};

describe('an undated target takes the year of one that says the same', () => {
  test.each([
    ['一、发展目标\n到2027年，低空经济产值达到300亿元。\n二、主要任务\n推动低空经济产值达到300亿元。'],
    ['一、发展目标\n到2027年，省级绿色工厂达到120家。\n二、主要任务\n培育绿色工厂120个。'],
    ['一、发展目标\n到2027年，数字化车间普及率达到60%。\n二、主要任务\n推动数字化车间普及率提高到60%。'],
    ['一、发展目标\n到2027年，低空经济产值达到300亿元。\n二、主要任务\n推动低空经济产值达到200亿元。'],
  ])('%s', (text) => expect(lastYear(text)).toBe('2027 taken from s1-p1'));

  test.each([
    ['another value of what has no owner', '一、发展目标\n到2027年，绿色工厂达到120家。\n二、主要任务\n培育绿色工厂80家。'],
    [
      'another value of what stands in no goals chapter',
      '一、重点任务\n到2027年，低空经济产值达到300亿元。\n二、保障\n推动低空经济产值达到200亿元。',
    ],
    ['another unit', '一、发展目标\n到2027年，绿色工厂达到120家。\n二、主要任务\n培育绿色工匠120名。'],
    ['another measure', '一、发展目标\n到2027年，绿色工厂达到120家。\n二、主要任务\n引进外贸主体120家。'],
    ['a yearly amount', '一、发展目标\n到2027年，绿色工厂达到120家。\n二、主要任务\n每年培育绿色工厂120家。'],
    ['another industry', '一、发展目标\n到2027年，机器人产业营业收入达到500亿元。\n二、主要任务\n推动生物医药产业营业收入达到500亿元。'],
    ['an annex of its own', '一、发展目标\n到2027年，绿色工厂达到120家。\n附件1\n绿色制造专项方案\n一、主要任务\n培育绿色工厂120家。'],
  ])('but not from %s', (_, text) => expect(lastYear(text)).toBe('null own'));
});

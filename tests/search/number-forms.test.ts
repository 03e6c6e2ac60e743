import { describe, expect, it } from 'vitest';
import { formsOf, stands } from '../../src/search/forms.ts';
import { numbersIn, waysOfWriting, writeDecimal } from '../../src/search/number-forms.ts';

describe('numbersIn', () => {
  it.each<[number, ...string[]]>([
    [100, '100', '一百', '百'],
    [17000, '17000', '17,000', '1.7万', '一万七千', '1万7千'],
    [1.7e12, '1.7万亿', '17000亿', '一万七千亿', '1万7千亿'],
    [2020, '2020', '二零二零'],
    [12, '12', '十二', '百分之十二'],
    [105, '一百零五'],
    [20000, '两万', '2万'],
    [2, '翻一番', '翻番'],
  ])('%d', (value, ...texts) => {
    expect(texts.map((text) => numbersIn(text).map((number) => number.value))).toEqual(texts.map(() => [value]));
  });

  it.each(['十三五', '', '亿亿', '石墨烯'])('%j holds no number', (text) => expect(numbersIn(text)).toEqual([]));
});

it('writes tenths in Chinese', () => expect([11.8, 0.63].map(writeDecimal)).toEqual(['十一点八', '零点六三']));

describe('waysOfWriting', () => {
  it.each([
    [100, ['100', '一百', '百']],
    [1.7e12, ['17000亿', '1.7万亿', '一万七千亿']],
    [17000, ['17000', '1.7万', '17,000', '一万七千']],
    [2020, ['2020', '2,020', '二千零二十', '二零二零']],
  ])('%d', (value, ways) => expect(waysOfWriting(value)).toEqual(ways));
});

describe('formsOf', () => {
  const others = (text: string): string[] =>
    formsOf(text)
      .slice(1)
      .map((form) => form.text);

  it.each([
    ['100项', ['一百项', '百项']],
    ['百项', ['100项', '一百项']],
    ['10%', ['百分之十']],
    ['百分之十二', ['12%']],
    ['下降11.8%', ['下降百分之十一点八']],
    ['翻一番', ['2倍', '两倍', '翻番']],
    ['一万七千亿元', ['17000亿元', '1.7万亿元']],
    ['5-10家', ['5~10家', '5至10家', '5到10家']],
    ['5%-10%', ['5-10%', '5%~10%', '5~10%', '5%至10%', '5至10%', '5%到10%', '5到10%']],
    ['十三五', []],
    ['一体化', []],
    ['石墨烯', []],
  ])('%s is also written %j', (text, forms) => expect(others(text)).toEqual(forms));

  it('another way of writing a number stands only where no longer number goes on; what was typed stands anywhere', () => {
    expect(stands({ text: '100项', kind: 'number' }, '2100项')).toBe(false);
    expect(stands({ text: '100项', kind: 'number' }, '共100项')).toBe(true);
    expect(stands({ text: '100项', kind: 'typed' }, '2100项')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { formsOf, stands } from '../../src/search/forms.ts';
import { readNumber, waysOfWriting } from '../../src/search/number-forms.ts';

describe('readNumber', () => {
  it.each<[number, ...string[]]>([
    [100, '100', '一百', '百'],
    [17000, '17000', '17,000', '1.7万', '一万七千'],
    [1.7e12, '1.7万亿', '17000亿'],
    [2020, '2020', '二零二零'],
    [12, '12', '十二'],
    [105, '一百零五'],
    [20000, '两万', '2万'],
  ])('%d', (value, ...texts) => {
    expect(texts.map(readNumber)).toEqual(texts.map(() => value));
  });

  it.each(['十三五', '', '亿亿'])('%j is no number', (text) => expect(readNumber(text)).toBeNull());
});

describe('waysOfWriting', () => {
  it.each([
    [100, ['100', '一百', '百']],
    [1.7e12, ['17000亿', '1.7万亿']],
    [2020, ['2020', '二千零二十', '二零二零']],
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

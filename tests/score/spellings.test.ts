import { expect, it } from 'vitest';
import { inChinese, spellingsOf } from '../../src/score/spellings.ts';

it.each([
  [17, '十七'],
  [120, '一百二十'],
  [105, '一百零五'],
  [17000, '一万七千'],
  [1.7e12, '一万七千亿'],
  [65000, '六万五千'],
])('%d is %s', (value, written) => expect(inChinese(value)).toBe(written));

it.each([
  ['1.7万亿元', ['1.7 万亿元', '１．７万亿元', '17000亿元', '1万7千亿元', '一万七千亿元']],
  ['6000万吨', ['6,000万吨', '6,000 万吨', '六千万吨']],
  ['11.8%', ['百分之十一点八', '11.8 ％']],
  ['5-10家', ['5—10家', '5至10家', '5 - 10家']],
  ['2∶8', ['2:8', '2：8']],
])('%s is asked for as %j', (printed, some) => {
  expect(spellingsOf(printed)).toEqual(expect.arrayContaining(some));
  expect(spellingsOf(printed).length).toBeGreaterThanOrEqual(6);
});

import { expect, it } from 'vitest';
import { toCsv } from '../../src/export/csv.ts';

const lines = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');

it('ends its lines as RFC 4180 says, and begins with the first name: a byte-order mark is for Chinese heads alone', () => {
  expect(toCsv([{ a: 1 }])).toBe('a\r\n1\r\n');
  expect(toCsv([{ a: '省' }], [{ name: 'a', head: 'a' }])).toBe('a\r\n省\r\n');
  expect(toCsv([{ a: 1 }], [{ name: 'a', head: '年份' }])).toBe('\uFEFF年份\r\n1\r\n');
});

it('names nested fields with dots, joins lists by ; and gives lists of records as one JSON list', () => {
  const related = [{ type: 'near' }, { type: 'later' }];
  const [head, row] = lines(toCsv([{ quote: { exact: '10%' }, sectors: ['bio', 'green'], related, none: null, empty: [] }]));
  expect(head).toBe('quote.exact,sectors,related,none,empty');
  expect(row).toBe('10%,bio;green,"[{""type"":""near""},{""type"":""later""}]",,');
});

it.each(['=1+1', '+cmd', '-cmd', '@sum(a1)', '\tx', '＝1', '＠x'])('makes %j harmless', (text) => {
  expect(lines(toCsv([{ a: text }]))[1]).toBe(`'${text}`);
});

it('leaves negative numbers and commas in words alone', () => {
  expect(lines(toCsv([{ a: -3.5, b: '-3.5', c: '一,二' }]))[1]).toBe('-3.5,-3.5,"一,二"');
});

it('takes the columns of all rows together, or those that are asked for, under the heads that are asked for', () => {
  expect(lines(toCsv([{ a: 1 }, { a: 2, b: 3 }]))).toEqual(['a,b', '1,', '2,3']);
  expect(
    lines(
      toCsv(
        [{ a: 1, b: { c: 2 } }],
        [
          { name: 'b.c', head: '丙' },
          { name: 'd', head: '丁' },
        ],
      ),
    ),
  ).toEqual(['丙,丁', '2,']);
});

it('refuses an item of a list that holds the sign between items', () => {
  expect(() => toCsv([{ a: ['一;二'] }])).toThrow('"一;二" can\'t stand in a list');
});

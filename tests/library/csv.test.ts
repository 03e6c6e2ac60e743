import { expect, it } from 'vitest';
import { toCsv } from '../../src/library/csv.ts';

const lines = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');

it('begins with a byte-order mark and ends its lines as RFC 4180 says', () => {
  expect(toCsv([{ a: 1 }])).toBe('\uFEFFa\r\n1\r\n');
});

it('names nested fields with dots, joins lists by ; and keeps lists of records as JSON', () => {
  const [head, row] = lines(toCsv([{ quote: { exact: '10%' }, sectors: ['bio', 'green'], related: [{ type: 'near' }], none: null }]));
  expect(head).toBe('quote.exact,sectors,related,none');
  expect(row).toBe('10%,bio;green,"{""type"":""near""}",');
});

it.each(['=1+1', '+cmd', '-cmd', '@sum(a1)', '\tx'])('makes %j harmless', (text) => {
  expect(lines(toCsv([{ a: text }]))[1]).toBe(`'${text}`);
});

it('leaves negative numbers and commas in words alone', () => {
  expect(lines(toCsv([{ a: -3.5, b: '-3.5', c: '一,二' }]))[1]).toBe('-3.5,-3.5,"一,二"');
});

it('takes the columns of all rows together', () => {
  expect(lines(toCsv([{ a: 1 }, { a: 2, b: 3 }]))).toEqual(['a,b', '1,', '2,3']);
});

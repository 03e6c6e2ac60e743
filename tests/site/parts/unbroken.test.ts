import { expect, it } from 'vitest';
import { fragmentOf } from '../../../src/site/parts/fragment.ts';
import { piecesOf } from '../../../src/site/parts/unbroken.ts';

const rows: [text: string, wholes: string[]][] = [
  ['到2025年，产值突破1.2万亿元', ['2025年', '1.2万亿元']],
  ['新增专精特新企业300家以上', ['300家']],
  ['研发投入强度：达到2.8%左右', ['强度：', '2.8%']],
  ['到2030年：3—5个', ['2030年：', '3—5个']],
  ['2030：5G和6G', ['2030：']],
  ['全文44,921字，共5份', ['44,921字', '5份']],
  ['經費支出達到85億元，設立20個平臺', ['85億元', '20個']],
  ['培育海洋工程装备集群', []],
  ['：', []],
  ['', []],
];

it.each(rows)('%s keeps together %j', (text, wholes) => {
  const pieces = piecesOf(text);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ isWhole }) => isWhole).map((piece) => piece.text)).toEqual(wholes);
});

it.each([
  ['#s2-1-p3', 's2-1-p3'],
  ['#%E4%B8%80', '一'],
  ['#%E4', '%E4'],
  ['', ''],
])('reads the fragment %s as %s', (hash, id) => {
  expect(fragmentOf(hash)).toBe(id);
});

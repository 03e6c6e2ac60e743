import { readFileSync } from 'node:fs';
import { gzipSync, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { unpack } from '../../../src/search/packing/packed.ts';
import { type Json, toColumns } from '../../../src/search/packing/columnar.ts';
import { packed } from '../../../src/site/search/built/pack.ts';
import { writeTokenText } from '../../../src/site/search/built/write-tokens.ts';

it.each<[Json]>([
  [['云南省“十四五”文化和旅游发展规划（2021—2025年）', '云政办发〔2021〕36号']],
  [{ 段: '一、总体要求，到2025年；约12.5％、①、㎡、·•—–…', 空: null, 数: [1, -2.5e9] }],
  ['𠮷野家\u0000\u007f\u0080\u00ff\u2028\ud83d\ude00'],
  ['龍門陣、樓蘭、ÄÖÜß、αβγ、한국'],
  ['\\u4e00 "引号" \\ \n\t'],
  [''],
  [[[], [[]], [{}], {}, null, [[1, 2], [], [[3]]], [[1], 2]]],
  [[{ a: 1, b: [{ c: null }, {}] }, { b: [] }, { a: [1], d: { e: [{ f: 'g' }] } }]],
  [[[0, 1, 2], [{ records: 1 }], { lengths: [1], values: [] }]],
])('%j comes out as it went in', async (value) => {
  expect(await unpack(packed(value))).toEqual(value);
  expect(await unpack(Uint8Array.from(writeTokenText(JSON.stringify(toColumns(value)))))).toEqual(value);
});

it('a plan packs smaller than from UTF-8', () => {
  const text = readFileSync('seeds/henan-emerging-2017.txt', 'utf8');
  expect(packed(text).length).toBeLessThan(0.8 * gzipSync(strToU8(JSON.stringify(text)), { level: 9 }).length);
});

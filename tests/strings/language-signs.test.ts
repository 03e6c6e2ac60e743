import { expect, it } from 'vitest';
import { type Signs, signsOf } from '../../src/strings/language-signs.ts';

it.each<[what: string, say: (signs: Signs) => string, chinese: string, english: string]>([
  ['names', ({ listed }) => listed(['A', 'B', 'C']), 'A、B、C', 'A, B and C'],
  ['names in a row', ({ row }) => row(['A', 'B', 'C']), 'A、B、C', 'A, B, C'],
  ['sentences', ({ sentences }) => sentences('A', '', 'B'), 'A。B。', 'A. B.'],
  ['sentences that have their stop', ({ sentences }) => sentences('甲。', 'B'), '甲。B。', '甲。 B.'],
  ['a label', ({ labelled }) => labelled('A', 'B'), 'A：B', 'A: B'],
  ['an aside', ({ aside }) => `A${aside('B')}`, 'A（B）', 'A (B)'],
  ['whose', ({ owned }) => owned('全省', '增加值'), '全省增加值', '增加值, 全省'],
  ['a title', ({ book }) => book('规划'), '《规划》', '规划'],
  ['quoted', ({ quoted }) => quoted('“十三五”规划'), '“‘十三五’规划”', '“‘十三五’规划”'],
])('%s', (_, say, chinese, english) => {
  expect([say(signsOf['zh-CN']), say(signsOf.en)]).toEqual([chinese, english]);
});

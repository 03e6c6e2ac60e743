import { expect, it } from 'vitest';
import { foldPlans, wordsOf } from '../../../src/pipeline/wording/fold.ts';
import { planOf } from './plans.ts';

/** The sentences of a row, their clauses parted by a bar. */
function cut(text: string, label = ''): string[] {
  const row = foldPlans([{ ...planOf('a', []), blocks: [{ id: 's1', text, label, names: [] }] }]);
  const sentences: string[] = [];
  for (let at = 0; at < row.codes.length - 1; at++) {
    const isNew = at === 0 || row.sentence[at] !== row.sentence[at - 1];
    if (isNew) sentences.push('');
    else if (row.clause[at] !== row.clause[at - 1]) sentences[sentences.length - 1] += '|';
    sentences[sentences.length - 1] += wordsOf(row, at, at + 1);
  }
  return sentences;
}

it.each([
  ['产业链条完善，竞争力增强。新增企业；引进', ['产业链条完善，|竞争力增强。', '新增企业；', '引进']],
  ['建成“基地。”打造', ['建成“基地。”', '打造']],
  ['投资1,000万元，用电1:2', ['投资1,000万元，|用电1:2']],
  ['甲\t乙\n丙', ['甲', '乙', '丙']],
  ['培 育　一批 企业', ['培育一批企业']],
])('cuts %s', (text, sentences) => expect(cut(text)).toEqual(sentences));

it('begins a sentence after a printed number', () => {
  expect(cut('（二）深入推进改革。', '（二）')).toEqual(['（二）', '深入推进改革。']);
});

it('ends a sentence without a full stop at a clause, and a clause without end anyway', () => {
  expect(cut(`${'长'.repeat(310)}，短，短`).map((part) => part.length)).toEqual([311, 4]);
  expect(cut('长'.repeat(1300)).map((part) => part.length)).toEqual([600, 600, 100]);
});

it('keeps places as code points of the text', () => {
  const row = foldPlans([planOf('a', ['𠀀 甲乙'])]);
  expect(Array.from(row.at.subarray(0, 3))).toEqual([0, 2, 3]);
});

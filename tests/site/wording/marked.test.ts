import { expect, it } from 'vitest';
import { markedPieces, withoutEdges, wordsMarked } from '../../../src/site/wording/marked.ts';

const pieces = markedPieces({
  text: '𠀀可按70%执行',
  marks: [
    [1, 2, 'modal'],
    [3, 6, 'number'],
    [8, 8, 'gap'],
  ],
});

it('cuts a text at its marks, in code points', () => {
  expect(pieces).toEqual([
    { text: '𠀀', kind: 'equal' },
    { text: '可', kind: 'modal' },
    { text: '按', kind: 'equal' },
    { text: '70%', kind: 'number' },
    { text: '执行', kind: 'equal' },
    { text: '', kind: 'gap' },
  ]);
  expect(wordsMarked(pieces, 'number')).toEqual(['70%']);
});

it('takes marks off the ends of a run, not brackets', () => expect(withoutEdges('，（一）指导思想。')).toBe('（一）指导思想'));

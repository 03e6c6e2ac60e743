import { expect, it } from 'vitest';
import { tableNoteOf } from '../../src/library/figure-passage.ts';
import { Block } from '../../src/model/block.ts';
import { BlockStretch } from '../../src/model/offset.ts';

const text = '指标\t2025年\n深水泊位（个）\t[12]\n渔船（艘）\t90';
const rows = text
  .split('\n')
  .map((row) => row.split('\t').map((words) => ({ text: words, header: false, rowspan: 1, colspan: 1, span: null })));
const block = (id: string, kind: Block['kind'], words: string): Block =>
  Block.parse({ id, division: 's1', kind, text: words, span: { start: 0, end: words.length } });
const table: Block = { ...block('s1-t1', 'table', text), rows };
const place = (words: string, id = 's1-t1') => {
  const start = text.indexOf(words);
  return { block: id, at: BlockStretch.parse([start, start + words.length]) };
};

const general = block('s1-n1', 'note', '注：本表按年初口径。');
const bracketed = block('s1-n2', 'note', '带［　］的为五年累计数。');
const after = block('s1-p1', 'paragraph', '以上[含本数]指标逐年分解。');

it.each([
  ['the note that names the bracket', '12', [table, general, bracketed, after], 's1-n2'],
  ['none for a cell without bracket', '90', [table, general, bracketed, after], null],
  ['none where no note names it', '12', [table, general, after], null],
  ['none behind another paragraph', '12', [table, after, bracketed], null],
  ['none without notes', '12', [table], null],
])('%s', (_, words, blocks, note) => expect(tableNoteOf(blocks, place(words))?.id ?? null).toBe(note));

it('a figure of a sentence has none', () => {
  const paragraph = block('s1-p1', 'paragraph', text);
  expect(tableNoteOf([paragraph, bracketed], place('12', 's1-p1'))).toBe(null);
});

import { expect, it } from 'vitest';
import { findContents } from '../../../src/pipeline/read/contents.ts';
import { lines, passage, shape } from './shape.ts';

const body = '第一章 基础\n第一节 成效\n甲。\n第二章 要求\n乙。';
const read = [
  's1 heading 第一章 基础',
  's1-1 heading 第一节 成效',
  's1-1-p1 paragraph 甲。',
  's2 heading 第二章 要求',
  's2-p1 paragraph 乙。',
];

it.each([
  ['with leaders and page numbers', '目  录\n第一章 基础……………………1\n第一节 成效 ......... 1\n第二章 要求·········5'],
  ['with page numbers after a tab', '目录\n第一章 基础\t1\n第一节 成效\t1\n第二章 要求\t5'],
  ['with page numbers between dashes', '目 录\n前  言 - 1 -\n第一章 基础 - 2 -\n第一节 成效 - 2 -\n第二章 要求 - 5 -'],
  ['with page numbers in brackets', '目錄\n第一章 基础（1）\n第一节 成效（1）\n第二章 要求（5）'],
  ['with an entry broken over two lines', '目录\n第一章 基础 1\n第一节 成效与\n存在问题 2\n第二章 要求 5'],
  ['without page numbers', '目录\n第一章 基础\n第一节 成效\n第二章 要求'],
])('a table of contents %s is no chapter', (_, contents) => {
  const found = shape(`${contents}\n${body}`);
  const entries = lines(contents).split('\n').length;
  expect(found.slice(0, entries).every((line) => line.startsWith('front-p'))).toBe(true);
  expect(found.slice(entries)).toEqual(read);
});

it('the word alone begins no contents', () => {
  expect(shape(`${body}\n第三章 附则\n目录`).at(-1)).toBe('s3-p1 paragraph 目录');
  expect(shape(`产业目录\n${body}`).slice(1)).toEqual(read);
});

it.each([
  ['a line of twenty characters may say it', `目${' '.repeat(18)}录\n第一章 基础 1`, 2],
  ['one of 21 says nothing', `目${' '.repeat(19)}录\n第一章 基础 1`, 1],
  ['the first entry may have no page', '目录\n前 言\n第一章 基础 1\n第二章 要求 5', 4],
  ['two lines without a page end it', '目录\n第一章 基础 1\n第二章\n要求与\n目标 5', 2],
  ['a line of a hundred characters does not end it', `目录\n第一章 基础 1\n${'长'.repeat(98)} 5`, 3],
  ['a long line ends it', `目录\n第一章 基础 1\n${'长'.repeat(101)} 5`, 2],
  ['it may end the text', '目录\n第一章 基础 1\n第二章 要求 5', 3],
])('%s', (_, text, entries) => {
  const read = text.split('\n').map((line) => passage(line));
  expect(findContents(read).size).toBe(entries === 1 ? 0 : entries);
});

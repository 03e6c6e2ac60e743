import { expect, it } from 'vitest';
import { readOutline } from '../../../src/pipeline/read/outline.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';
import { lines, problemsOf, shape } from './shape.ts';

const ids = (text: string) => shape(lines(text)).map((line) => line.split(' ')[0]);

it.each([
  ['篇 章 节 in this order', '第一篇 环境\n第一章 基础\n第一节 成效\n甲。\n第二节 问题\n第二篇 任务', 's1 s1-1 s1-1-1 s1-1-1-p1 s1-1-2 s2'],
  ['章 节 一、（一） without 篇', '第一章 要求\n第一节 思想\n一、甲\n（一）乙\n1.丙', 's1 s1-1 s1-1-1 s1-1-1-1 s1-1-1-1-1'],
  ['章 and 一、without 节', '第一章 要求\n一、甲\n（一）乙', 's1 s1-1 s1-1-1'],
  ['一、with 1. below it', '一、要求\n1.甲\n2.乙', 's1 s1-0-1 s1-0-2'],
  ['1 1.1 1.1.1', '1 要求\n1.1 思想\n甲。\n1.1.1 创新\n1.1.2 绿色\n1.2 原则\n2 任务', 's1 s1-1 s1-1-p1 s1-1-1 s1-1-2 s1-2 s2'],
  ['1. 1.1.', '1. 要求\n1.1. 思想\n2. 任务\n2.1. 钢铁', 's1 s1-1 s2 s2-1'],
  ['1.1 with a word that could be a unit', '1 要求\n1.1 以创新为先\n1.2 多元发展\n1.3 百强企业', 's1 s1-1 s1-2 s1-3'],
  ['（1） below 1.1', '1 要求\n1.1 思想\n（1）甲\n1.2 原则', 's1 s1-1 s1-1-1 s1-2'],
  ['章 out of the middle, set apart from its title', '第三章 发展目标\n甲。', 's3 s3-p1'],
  ['章 out of the middle, twice', '第三章发展目标\n甲。\n第四章重点任务', 's3 s3-p1 s4'],
  ['no 章 in running text', '第三章发展目标\n甲。', 'front-p1 front-p2'],
  ['no 章 before a year', '第三章 到2025年\n甲。', 'front-p1 front-p2'],
  ['条 out of the middle, twice', '第三条 甲。\n第四条 乙。', 's3 s3-p1 s4 s4-p1'],
  ['（一） outermost', '（一）甲\n1.乙\n（二）丙', 's1 s1-1 s2'],
])('addresses follow %s', (_, text, expected) => expect(ids(text)).toEqual(expected.split(' ')));

it('figures between decimal numbers are text', () => {
  const text = '1 要求\n1.1 思想\n1.5亿元的投资。\n1.1倍的增长。\n1.2 原则\n2.3万吨产能。\n10 个园区。\n2 任务';
  expect(ids(text)).toEqual(['s1', 's1-1', 's1-1-p1', 's1-1-p2', 's1-2', 's1-2-p1', 's1-2-p2', 's2']);
  expect(problemsOf(text)).toEqual([]);
});

it('a shape that stands once and out of order is part of a sentence', () => {
  expect(ids('一、要求\n甲。\n第三条 战线取得胜利。\n二、任务')).toEqual(['s1', 's1-p1', 's1-p2', 's2']);
});

it('an annex has a ladder of its own', () => {
  expect(ids('第一章 要求\n甲。\n附件1\n分工表\n一、甲\n（一）乙\n附件2\n办法\n第一章 总则\n第一条 丙。')).toEqual(
    's1 s1-p1 a1 a1-p1 a1-s1 a1-s1-1 a2 a2-p1 a2-s1 a2-s1-1 a2-s1-1-p1'.split(' '),
  );
});

it('chapters and articles may be numbered through', () => {
  const text = '第一篇 甲\n第一章 乙\n第一条 丙。\n第二篇 丁\n第二章 戊\n第二条 己。';
  expect(ids(text)).toEqual(['s1', 's1-1', 's1-1-1', 's1-1-1-p1', 's2', 's2-2', 's2-2-2', 's2-2-2-p1']);
  expect(problemsOf(text)).toEqual([]);
});

it.each([
  [
    '一、甲\n三、乙',
    'seeds/x.txt:2:1 [numbering] 三、 follows number 1: numbering jumps. Compare with the source; the address keeps the printed number.',
  ],
  ['二、甲', 'seeds/x.txt:1:1 [numbering] numbering begins with 二、. Compare with the source; the address keeps the printed number.'],
  [
    '一、甲\n（一）乙\n（一）丙',
    'seeds/x.txt:3:1 [numbering] （一） follows number 1: numbering jumps. Compare with the source; the address keeps the printed number.',
  ],
])('numbering that jumps is reported, and the plan read: %j', (text, message) => {
  expect(problemsOf(text)).toEqual([message]);
  expect(readOutline(seedOf('seeds/x.txt', text), null).problems.map(({ fatal }) => fatal)).toEqual([false]);
});

it('numbering begins anew in an annex', () => {
  expect(problemsOf('第一章 要求\n甲。\n附件1\n第二章 总则\n乙。\n第三章 附则\n丙。')).toEqual([
    'seeds/x.txt:4:1 [numbering] numbering begins with 第二章. Compare with the source; the address keeps the printed number.',
  ]);
});

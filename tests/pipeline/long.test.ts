import { describe, expect, it } from 'vitest';
import { build, expectTiled, judge } from './judge.ts';

/** A text of so many bytes: one part over and over. */
const fill = (part: string, bytes: number): string => part.repeat(Math.ceil(bytes / Buffer.byteLength(part)));

/** What could send a rule back over a line again and again: each alone on a line of five megabytes. */
const parts =
  '甲 │ ┌ ─ ┌─┐ └ └─┘ （一） 1.1.1.1 1 . 。 。。1. 。1.甲 附件1 ， <script> {#id} ^^ << | \\ ` [ & 《甲乙》 依据《甲规划》 一是 一、 目录 1、 １ …… ① —— ：'.split(
    ' ',
  );

describe('five megabytes on one line are read to the end, without loss', () => {
  const text = (part: string, bytes: number) => `一、总体要求\n甲${fill(part, bytes)}乙\n二、任务\n丙`;
  it.each([...parts, ' 甲', '\t', '\u3000。'])('of %j', (part) => {
    judge(text(part, 100_000));
    const { data, problems } = build(text(part, 5_000_000));
    if (data && !problems.some(({ fatal }) => fatal)) expectTiled(data);
  });
});

/** What could make work for every line that came before: many lines, or many divisions, of one kind. */
const lines = [
  ...'甲 一、甲 （一）甲 1.甲。乙。 │ └──┘ ┌──┐ 附件1 附件：1.甲 目录 专栏1 依据《甲规划》 注：甲 1.1甲 第一条 一是甲。 ①甲 （图略） 某市政府'
    .split(' ')
    .map((line) => `${line}\n`),
  '甲\r',
  '1.甲。乙。',
  '（1）甲。',
  '。1.甲。2.乙',
  '┌─┬─┐\n│甲│乙│\n└─┴─┘\n',
  '┌──┐\n│甲　│\n└──┘\n',
  '|甲|乙|\n|---|---|\n',
];

describe('a fifth of a megabyte of one thing after the other is read to the end', () => {
  it.each(lines)('of %j', (line) => {
    const { problems, data } = build(`甲\n${fill(line, 200_000)}`);
    expect(problems.some(({ fatal }) => fatal) || (data?.blocks.length ?? 0) > 0).toBe(true);
  });
});

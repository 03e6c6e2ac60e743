import { describe, expect, it } from 'vitest';
import { expectLinear } from '../growth.ts';
import { build, expectTiled, judge } from './judge.ts';

/** A text of so many bytes: one part over and over. */
const fill = (part: string, bytes: number): string => part.repeat(Math.ceil(bytes / Buffer.byteLength(part)));

/** What could send a rule back over a line again and again: each alone on a line of five megabytes. */
const parts =
  '甲 │ ┌ ─ ┌─┐ └ └─┘ （一） 1.1.1.1 1 . 。 。。1. 。1.甲 附件1 ， <script> {#id} ^^ << | \\ ` [ & 《甲乙》 依据《甲规划》 一是 一、 目录 1、 １ …… ① —— ：'.split(
    ' ',
  );

const line = (part: string, bytes: number): string => `一、总体要求\n甲${fill(part, bytes)}乙\n二、任务\n丙`;

/** Builds a text; when it is read, no visible character may be lost. */
function read(text: string): void {
  const { data, problems } = build(text);
  const isRefused = problems.some(({ fatal }) => fatal);
  expect(isRefused || (data?.blocks.length ?? 0) > 0).toBe(true);
  if (data && !isRefused) expectTiled(data);
}

describe('a line of one thing over and over is read to the end, without loss, in time that grows with its length', () => {
  it.each([...parts, ' 甲', '\t', '\u3000。', '甲┌─┐└─┘乙'])('of %j', (part) => {
    judge(line(part, 20_000));
    expectLinear((bytes) => read(line(part, bytes)), 50_000);
  });
});

describe('a book on one line is read to the end, without loss', () => {
  it.each([
    ['甲', 5_000_000],
    [parts.join(''), 500_000],
  ])('of %s', (part, bytes) => {
    read(line(part, bytes));
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

describe('one thing after the other, many times, is read to the end in time that grows with their number', () => {
  it.each(lines)('of %j', (part) => {
    expectLinear((bytes) => read(`甲\n${fill(part, bytes)}`), 12_000);
  });
});

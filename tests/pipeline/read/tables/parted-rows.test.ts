import { describe, expect, it } from 'vitest';
import { commas, opensWithHeads, readCommas, readSpaced, spaces } from '../../../../src/pipeline/read/tables/parted-rows.ts';
import type { Written } from '../../../../src/pipeline/read/tables/pipes.ts';
import { passage } from '../shape.ts';

/** A table as it is read: its cells by row, then how many lines were taken. */
function shown(table: Written | null): string | null {
  if (!table) return null;
  const rows = Array.from({ length: table.grid.rows }, (_, r) => table.grid.cells.filter(({ row }) => row === r));
  return `${rows
    .map((row) => row.map(({ lines, colspan }) => lines.map(({ text }) => text).join('+') + '→'.repeat(colspan - 1)).join('|'))
    .join(' ¦ ')} (${table.taken})`;
}
const spaced = (...lines: string[]) => shown(readSpaced(lines.map(passage)));
const comma = (...lines: string[]) => shown(readCommas(lines.map(passage)));

describe('a line of heads', () => {
  it.each(['指标 2025年', '指标 城市 2025年', '指标 甲 乙 2025年', `指标 ${'长'.repeat(16)} 2025年`])(
    'is known by two, half of all: %s',
    (line) => expect(opensWithHeads(line, spaces)).toBe(true),
  );
  it.each([
    '2025年',
    '指标 产值',
    '指标 单位',
    '指标 甲 乙 丙 2025年',
    '指标 2025年 5',
    '指标 2025年 说明。',
    '指标、单位 指标 2025年',
    `指标 ${'长'.repeat(17)} 2025年`,
  ])('is none: %s', (line) => expect(opensWithHeads(line, spaces)).toBe(false));
});

describe('cells parted by commas', () => {
  it.each([
    ['rows with a figure', ['指标,2025年', '茶园,5', '渔港,—'], '指标|2025年 ¦ 茶园|5 ¦ 渔港|— (3)'],
    ['end before a row of another length', ['指标,2025年', '茶园,5', '渔港,8,9'], '指标|2025年 ¦ 茶园|5 (2)'],
    ['end before a row of words', ['指标,2025年', '茶园,5', '渔港,增加'], '指标|2025年 ¦ 茶园|5 (2)'],
    ['end before a row with a figure in its first cell alone', ['指标,2025年', '茶园,5', '8,增加'], '指标|2025年 ¦ 茶园|5 (2)'],
    ['end before a sentence', ['指标,2025年', '茶园,5', '茶园。,8'], '指标|2025年 ¦ 茶园|5 (2)'],
    ['are none without rows', ['指标,2025年', '茶园。'], null],
  ])('%s', (_, lines, expected) => expect(comma(...lines)).toBe(expected));
  it('begin with heads', () => expect(opensWithHeads('指标，2025年', commas)).toBe(true));
});

describe('cells parted by spaces', () => {
  const head = '指标 单位 2020年 2025年';
  const read = '指标|单位|2020年|2025年';
  it.each([
    ['rows as long as the heads', ['茶园 万亩 5 8'], `${read} ¦ 茶园|万亩|5|8 (2)`],
    ['what is more goes into the name', ['优质 茶园 万亩 5 8'], `${read} ¦ 优质+茶园|万亩|5|8 (2)`],
    ['what is less is the last cell', ['茶园 万亩 5'], `${read} ¦ 茶园|万亩|5| (2)`],
    ['digits in groups of three', ['茶园 万亩 8 600 9 200'], `${read} ¦ 茶园|万亩|8 600|9 200 (2)`],
    ['a goal in words beside a figure', ['茶园 万亩 5 基本消除'], `${read} ¦ 茶园|万亩|5|基本消除 (2)`],
    [
      'a label over the rows below',
      ['茶园 万亩 5 8', '绿色发展', '水耗 吨 4 3'],
      `${read} ¦ 茶园|万亩|5|8 ¦ 绿色发展→→→ ¦ 水耗|吨|4|3 (4)`,
    ],
    ['a label right under the heads', ['绿色发展', '水耗 吨 4 3'], `${read} ¦ 绿色发展→→→ ¦ 水耗|吨|4|3 (3)`],
    ['the rest of a name', ['单位产值取水 吨 4 3', '量（立方米）'], `${read} ¦ 单位产值取水+量（立方米）|吨|4|3 (3)`],
    ['the beginning of a name', ['高技能人才占', '劳动者比例 % 4 3'], `${read} ¦ 高技能人才占+劳动者比例|%|4|3 (3)`],
    ['end before a label without rows', ['茶园 万亩 5 8', '绿色发展'], `${read} ¦ 茶园|万亩|5|8 (2)`],
    ['end before a sentence', ['茶园 万亩 5 8', '发展 茶业。'], `${read} ¦ 茶园|万亩|5|8 (2)`],
    ['end before a row without figures', ['茶园 万亩 5 8', '渔港 个 增加 持平'], `${read} ¦ 茶园|万亩|5|8 (2)`],
    ['end before words where two figures should stand', ['茶园 万亩 5 8', '渔港 个 增加'], `${read} ¦ 茶园|万亩|5|8 (2)`],
    ['a label of 24 characters', ['长'.repeat(24), '水耗 吨 4 3'], `${read} ¦ ${'长'.repeat(24)}→→→ ¦ 水耗|吨|4|3 (3)`],
    ['no label of 25', ['长'.repeat(25), '水耗 吨 4 3'], null],
    ['no row at all', ['发展茶业'], null],
  ])('%s', (_, lines, expected) => expect(spaced(head, ...lines)).toBe(expected));

  it('two columns are enough', () => {
    expect(spaced('指标 2025年', '茶园 5', '渔港 8')).toBe('指标|2025年 ¦ 茶园|5 ¦ 渔港|8 (3)');
  });

  it('a first cell that goes on from above may be left out', () => {
    expect(spaced('类别 指标 2020年 2025年', '规模 茶园 5 8', '渔港 1 2', '5G基站 3 4')).toBe(
      '类别|指标|2020年|2025年 ¦ 规模|茶园|5|8 ¦ |渔港|1|2 ¦ |5G基站|3|4 (4)',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readCellLines } from '../../../../src/pipeline/read/tables/cell-lines.ts';
import { passage } from '../shape.ts';

/** Lines (parted by spaces here) as a table with a cell a line: its cells by row, an empty one left out; then how many lines were taken. */
function cells(written: string): string | null {
  const table = readCellLines(written.split(' ').map((line) => passage(line.replaceAll('＿', ' '))));
  if (!table) return null;
  const rows = Array.from({ length: table.grid.rows }, (_, r) => table.grid.cells.filter(({ row }) => row === r));
  const text = rows.map((row) => row.map(({ column, lines }) => `${column}${lines.map((line) => line.text).join('+')}`).join(' '));
  return `${text.join(' ¦ ')} (${table.taken})`;
}

describe('a cell a line', () => {
  it.each([
    ['two columns and two rows', '指标 2025年 茶园 5 渔港 8', '0指标 12025年 ¦ 0茶园 15 ¦ 0渔港 18 (6)'],
    ['three columns and one row', '指标 单位 2025年 茶园 亩 5', '0指标 1单位 22025年 ¦ 0茶园 1亩 25 (6)'],
    ['ends before what fits no column', '指标 2025年 茶园 5 渔港 8 发展茶业', '0指标 12025年 ¦ 0茶园 15 ¦ 0渔港 18 (6)'],
    ['ends before a figure where a name should stand', '指标 2025年 茶园 5 渔港 8 9 9', '0指标 12025年 ¦ 0茶园 15 ¦ 0渔港 18 (6)'],
    ['a column of numbers', '序号 指标 2025年 1 茶园 5 2 渔港 8', '0序号 1指标 22025年 ¦ 01 1茶园 25 ¦ 02 1渔港 28 (9)'],
    [
      'a column of what binds',
      '指标 2025年 属性 茶园 5 预期性 渔港 8 约束性',
      '0指标 12025年 2属性 ¦ 0茶园 15 2预期性 ¦ 0渔港 18 2约束性 (9)',
    ],
    ['a last cell of words left out', '指标 2025年 备注 茶园 5 渔港 8 累计', '0指标 12025年 2备注 ¦ 0茶园 15 ¦ 0渔港 18 2累计 (8)'],
    ['a first cell that goes on left out', '类别 指标 2025年 规模 茶园 5 渔港 8', '0类别 1指标 22025年 ¦ 0规模 1茶园 25 ¦ 1渔港 28 (8)'],
    [
      'both left out',
      '类别 指标 2025年 备注 规模 茶园 5 累计 渔港 8 航线 9 新增',
      '0类别 1指标 22025年 3备注 ¦ 0规模 1茶园 25 3累计 ¦ 1渔港 28 ¦ 1航线 29 3新增 (13)',
    ],
    ['a name in two lines', '指标 2025年 高技能人才占 劳动者比例 5 渔港 8', '0指标 12025年 ¦ 0高技能人才占+劳动者比例 15 ¦ 0渔港 18 (7)'],
    ['a figure and its bound', '指标 2025年 茶园 5 以上 渔港 8', '0指标 12025年 ¦ 0茶园 15+以上 ¦ 0渔港 18 (7)'],
    ['a unit with a power of ten', '指标 单位 2025年 有效专利 /万人 5', '0指标 1单位 22025年 ¦ 0有效专利 1/万人 25 (6)'],
    ['a unit with figures', '指标 单位 2025年 死亡率 1/10万 5', '0指标 1单位 22025年 ¦ 0死亡率 11/10万 25 (6)'],
    ['no unit', '指标 单位 2025年 质量指数 — 5', '0指标 1单位 22025年 ¦ 0质量指数 1— 25 (6)'],
    ['a name with letters', '指标 2025年 GDP 5 渔港 8', '0指标 12025年 ¦ 0GDP 15 ¦ 0渔港 18 (6)'],
    ['a name of 40 characters', `指标 2025年 ${'长'.repeat(40)} 5 渔港 8`, `0指标 12025年 ¦ 0${'长'.repeat(40)} 15 ¦ 0渔港 18 (6)`],
    ['a name with space in it', '指标 2025年 茶＿园 5 渔港 8', '0指标 12025年 ¦ 0茶 园 15 ¦ 0渔港 18 (6)'],
  ])('%s', (_, lines, expected) => expect(cells(lines)).toBe(expected));

  it.each([
    ['one row of two columns', '指标 2025年 茶园 5'],
    ['no figures', '指标 单位 茶园 亩 渔港 个'],
    ['nothing measured', '序号 2025年 1 5 2 8'],
    ['a first head of figures', '2025年 指标 5 茶园 8 渔港'],
    ['a name of one character', '指标 2025年 茶 5 渔 8'],
    ['a name of 41 characters', `指标 2025年 ${'长'.repeat(41)} 5 渔港 8`],
    ['a bound for a name', '指标 2025年 以上 5 左右 8'],
    ['what binds for a name', '指标 2025年 预期性 5 约束性 8'],
    ['a figure for a name', '指标 2025年 5万元 5 8万元 8'],
  ])('is none with %s', (_, lines) => expect(cells(lines)).toBeNull());
});

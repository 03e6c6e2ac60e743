import { describe, expect, it } from 'vitest';
import { shape } from './shape.ts';

/** The blocks of a text under 一、目标, without that heading. */
const blocks = (...lines: string[]) => shape(['一、目标', ...lines].join('\n')).slice(1);

const isTable = (...lines: string[]): boolean => blocks(...lines).some((line) => / table /.test(line));

describe('one table, in every form', () => {
  const table = ['s1-t1 table 指标¦单位¦2020年¦2025年⏎造林面积¦万亩¦100¦120⏎水库库容¦亿立方米¦—¦≥3.5'];
  const cells = [
    ['指标', '单位', '2020年', '2025年'],
    ['造林面积', '万亩', '100', '120'],
    ['水库库容', '亿立方米', '—', '≥3.5'],
  ];
  const rule = '+------+------+------+------+';
  it.each([
    ['pipes', cells.map((row) => `| ${row.join(' | ')} |`)],
    ['pipes and a rule', ['|指标|单位|2020年|2025年|', '|---|---|---|---|', ...cells.slice(1).map((row) => `|${row.join('|')}|`)]],
    ['pipes between cells alone', cells.map((row) => row.join(' ｜ '))],
    ['tabs', cells.map((row) => row.join('\t'))],
    ['tabs, indented', cells.map((row) => `\t${row.join('\t')}`)],
    ['tabs, with more at each end', cells.map((row) => `${row.join('\t')}\t\t`)],
    ['rules between cells alone', cells.map((row) => row.join('│'))],
    ['commas', cells.map((row) => row.join(','))],
    ['spaces', cells.map((row) => row.join(' '))],
    ['wide spaces', cells.map((row) => row.join('　 '))],
    ['a cell a line', cells.flat()],
    ['a cell a line, with lines between', cells.flat().flatMap((cell) => [cell, ''])],
    ['plus and minus', [rule, ...cells.flatMap((row) => [`| ${row.join(' | ')} |`, rule])]],
    ['plus and minus, a rule under the head', [rule, ...cells.flatMap((row, r) => [`| ${row.join(' | ')} |`, ...(r === 1 ? [] : [rule])])]],
  ])('%s', (_, lines) => expect(blocks(...lines)).toEqual(table));
});

describe('pipes', () => {
  it('^^ goes on from above, << from the left, <br> parts lines, \\| is text', () => {
    expect(blocks('| 类别 | 指标 | << |', '| --- | --- | --- |', '| 规模<br>（一） | 产值 | 1 |', '| ^^ | 甲\\|乙 | 2 |')).toEqual([
      's1-t1 table 类别¦指标⏎规模（一）¦产值¦1⏎甲|乙¦2',
    ]);
  });
  it('marks that make no rectangle are empty cells', () => {
    expect(blocks('| 甲 | 乙 |', '| ^^ | << |')).toEqual(['s1-t1 table 甲¦乙⏎¦']);
  });
});

describe('tabs', () => {
  it.each([
    ['a last row that is short', ['指标\t2020年\t2025年', '产值\t5\t8', '水耗\t—'], '指标¦2020年¦2025年⏎产值¦5¦8⏎水耗¦—¦'],
    [
      'a cell that goes on from above left out',
      ['类别\t指标\t2020年\t2025年', '规模\t产值\t5\t8', '利润\t1\t2'],
      '类别¦指标¦2020年¦2025年⏎规模¦产值¦5¦8⏎¦利润¦1¦2',
    ],
    ['a label over the rows below', ['指标\t2020年\t2025年', '绿色发展', '水耗\t5\t4'], '指标¦2020年¦2025年⏎绿色发展⏎水耗¦5¦4'],
  ])('%s', (_, lines, expected) => expect(blocks(...lines)).toEqual([`s1-t1 table ${expected}`]));

  it('with a caption is a box, and 注 stands after it', () => {
    expect(blocks('专栏1 主要指标', '指标\t2020年\t2025年', '产值\t5\t8', '注：累计数。')).toEqual([
      's1-b1 heading 专栏1 主要指标',
      's1-b1-t1 table 指标¦2020年¦2025年⏎产值¦5¦8',
      's1-n1 note 注：累计数。',
    ]);
  });
});

describe('a cell a line', () => {
  it('leaves out a cell that goes on from above, or the last', () => {
    expect(blocks('类别', '指标', '2020年', '2025年', '备注', '规模', '产值', '5', '8', '利润', '1', '2', '累计', '二、任务').at(0)).toBe(
      's1-t1 table 类别¦指标¦2020年¦2025年¦备注⏎规模¦产值¦5¦8¦⏎¦利润¦1¦2¦累计',
    );
  });
});

describe('cells that a line cuts', () => {
  const head = ['指标', '2020年', '2025年'];
  const rows = (mark: string, ...lines: string[]) => blocks(head.join(mark), ...lines.map((line) => line.replaceAll(' ', mark)));
  it.each([
    ['a name that must go on', ['研发投入占', '产值比 2 3', '产值 5 8'], '研发投入占产值比¦2¦3⏎产值¦5¦8'],
    ['a last word', ['城乡居民收入', '比 2 3', '产值 5 8'], '城乡居民收入比¦2¦3⏎产值¦5¦8'],
    ['a unit', ['单位产值取水 2 3', '量（立方米）', '产值 5 8'], '单位产值取水量（立方米）¦2¦3⏎产值¦5¦8'],
    ['an open bracket', ['发明专利（件/ 2 3', '万人）', '产值 5 8'], '发明专利（件/万人）¦2¦3⏎产值¦5¦8'],
  ])('%s', (_, lines, expected) => {
    for (const mark of ['\t', ' ']) expect(rows(mark, ...lines)).toEqual([`s1-t1 table 指标¦2020年¦2025年⏎${expected}`]);
  });
  it('with a cell a line', () => {
    expect(blocks(...head, '产值', '5', '8', '以上', '高技能人才占', '劳动者比例', '2', '3')).toEqual([
      's1-t1 table 指标¦2020年¦2025年⏎产值¦5¦8以上⏎高技能人才占劳动者比例¦2¦3',
    ]);
  });
});

describe('what is no table', () => {
  it.each([
    ['numbered lines with a tab', ['1.\t到2025年，建成园区5个。', '2.\t到2025年，产值达到30亿元。']],
    ['items with a tab', ['（一）\t支持企业发展', '（二）\t扩大开放']],
    ['names and their values', ['联系人：张三\t电话：12345', '传真：678\t邮编：100000']],
    ['years and figures without heads', ['2025年\t100\t200', '2030年\t300\t400']],
    ['a line with a tab', ['指标\t2025年']],
    ['a list of short lines', ['项目', '产业升级', '设施改造', '人才引进']],
    ['heads with no rows', ['指标', '单位', '2020年', '2025年', '到2025年，产值达到30亿元。']],
    ['a list that begins with a head', ['主要指标', '2025年', '产值', '就业']],
    ['pipes in one line', ['来源：统计局 | 时间：2021年']],
    ['two lines with a pipe', ['首页 | 新闻', '政务 | 互动']],
    ['sentences with commas', ['指标,单位,2025年,目标', '到2025年,产值达到5亿元,就业3万人。']],
    ['words with spaces', ['指标 说明', '产值 增加值', '就业 人数']],
    ['a sum', ['+ 5', '+ 6']],
    ['a rule alone', ['+------+------+', '产值增长。']],
    ['a drawing without a word', ['+---+---+', '|   |   |', '+---+---+']],
  ])('%s', (_, lines) => expect(isTable(...lines)).toBe(false));
});

it('rules without a word between them are lines of text', () => {
  expect(blocks('+---+---+', '+---+---+', '+---+---+')).toHaveLength(3);
});

describe('lines that look like a table and are none', () => {
  const rows = ['|指标|单位|', '|茶园|亩|'];
  const none = ['甲|乙', '甲|乙|丙', '丁|戊', '丁|戊|己', '庚|辛'];
  it.each([
    ['three of them hide no table behind them', [...none.slice(0, 3), ...rows], 1],
    ['behind four of them none is looked for', [...none.slice(0, 4), ...rows], 0],
    ['but behind another line', [...none.slice(0, 4), '发展茶业。', ...rows], 1],
    ['and behind a table and three of them', [...none.slice(0, 3), ...rows, '发展茶业', ...none.slice(0, 3), ...rows], 2],
  ])('%s', (_, lines, expected) => expect(blocks(...lines).filter((line) => / table /.test(line)).length).toBe(expected));
});

it('a table written in lines does not go on from a drawn one', () => {
  const drawn = ['┌──┬──┐', '│指标│单位│', '├──┼──┤', '│渔港│个　│', '└──┴──┘'];
  expect(blocks(...drawn, '|指标|单位|', '|茶园|亩|')).toEqual(['s1-t1 table 指标¦单位⏎渔港¦个', 's1-t2 table 指标¦单位⏎茶园¦亩']);
});

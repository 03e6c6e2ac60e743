import { describe, expect, it } from 'vitest';
import { headKind, isFigureCell, isNone, isTable } from '../../../../src/pipeline/read/drawing/cell-form.ts';

const grid = (text: string): string[][] => text.split('\n').map((row) => row.split('|'));

it.each(['49.7', '[18]', '≥95%', '20以上', '81.13（2014）', '-5', '１２', '3—5', '12.5万亿元', '5 年', '202.5'])('%s is a figure', (cell) =>
  expect(isFigureCell(cell)).toBe(true),
);
it.each(['2025', '2025年', '2025年目标', '2025 年', '', '—', '第5', '5、6', '5。', '产值5亿元', '5家重点骨干企业集团'])(
  '%j is no figure',
  (cell) => expect(isFigureCell(cell)).toBe(false),
);

it.each(['—', '-', '——', '/', '……', ' - ', '无'])('%j stands for no figure', (cell) => expect(isNone(cell)).toBe(true));
it.each(['', '0', '无锡', '-5', '—5'])('%j does not', (cell) => expect(isNone(cell)).toBe(false));

it('a head is known with space in it, and up to 24 characters', () => {
  expect(headKind('指 标')).toBe('measure');
  expect(headKind('2025年（全市合计数）')).toBe('value');
  expect(headKind(`${'甲'.repeat(23)}指标`)).toBeNull();
});

describe('rows are a table', () => {
  it.each([
    ['by two known heads', '指标|单位\n甲|乙'],
    ['by a column of figures', '城市|产量\n甲|5\n乙|8'],
    ['by a column with more figures than words', '城市|产量\n甲|5\n乙|翻番\n丙|8'],
    ['by figures with none among them', '城市|产量\n甲|—\n乙|8'],
    ['by a column that is empty in fewer than half of the rows', '城市|产量\n甲|5\n乙|\n丙|8'],
    ['by more figures than words, empty cells apart', '城市|产量\n甲|5\n乙|翻番\n丙|8\n丁|\n戊|'],
    ['with a head of 40 characters', `城市|${'长'.repeat(40)}\n甲|5`],
  ])('%s', (_, rows) => expect(isTable(grid(rows))).toBe(true));

  it.each([
    ['without rows under the head', '指标|单位'],
    ['with one head alone', '指标|\n产值|5'],
    ['with a figure among the heads', '城市|3\n甲|5'],
    ['with a sentence among the heads', '城市|说明。\n甲|5'],
    ['with a head of 41 characters', `城市|${'长'.repeat(41)}\n甲|5`],
    ['with figures in the first column alone', '产量|城市\n5|甲\n8|乙'],
    ['with as many words as figures', '城市|产量\n甲|5\n乙|翻番'],
    ['with signs for none alone', '城市|产量\n甲|—\n乙|—'],
    ['with a column that is empty in half of the rows', '城市|产量\n甲|5\n乙|'],
    ['with more words than figures', '城市|产量\n甲|5\n乙|翻番\n丙|达标\n丁|8\n戊|持平'],
  ])('but not %s', (_, rows) => expect(isTable(grid(rows))).toBe(false));
});

import { describe, expect, it } from 'vitest';
import { readPipes } from '../../../../src/pipeline/read/tables/pipes.ts';
import { passage } from '../shape.ts';

/** A table written with pipes as it is read: its cells by row, with ↓ and → for the rows and columns they take beyond one; then how many lines it takes. */
function pipes(...lines: string[]): string | null {
  const written = readPipes(lines.map(passage));
  if (!written) return null;
  const { taken, grid } = written;
  const rows = Array.from({ length: grid.rows }, (_, r) =>
    grid.cells
      .filter(({ row }) => row === r)
      .map(
        ({ lines: words, rowspan, colspan }) => words.map(({ text }) => text).join('/') + '↓'.repeat(rowspan - 1) + '→'.repeat(colspan - 1),
      ),
  );
  return `${rows.map((row) => row.join(' ')).join(' ¦ ')} (${taken}, ${grid.columns})${grid.heads === undefined ? '' : ` ${grid.heads} heads`}`;
}

describe('rows with a pipe at either end', () => {
  it.each([
    ['are a table over a rule', ['|甲|乙|', '|--|--|', '|丙|丁|'], '甲 乙 ¦ 丙 丁 (3, 2) 1 heads'],
    ['with a rule under two heads', ['|甲|乙|', '|丙|丁|', '|--|--|', '|戊|己|'], '甲 乙 ¦ 丙 丁 ¦ 戊 己 (4, 2) 2 heads'],
    ['are one without a rule, where all have as many cells', ['|甲|乙|', '|丙|丁|'], '甲 乙 ¦ 丙 丁 (2, 2)'],
    ['end before a line without pipes', ['|甲|乙|', '|丙|丁|', '戊'], '甲 乙 ¦ 丙 丁 (2, 2)'],
    ['end before a line with pipes inside alone', ['|甲|乙|', '|丙|丁|', '戊|己|庚'], '甲 乙 ¦ 丙 丁 (2, 2)'],
    ['with a first row that is a rule', ['|--|--|', '|甲|乙|', '|丙|丁|'], '-- -- ¦ 甲 乙 ¦ 丙 丁 (3, 2)'],
    ['with the widest row setting the columns', ['|甲|', '|--|', '|丙|丁|戊|'], '甲 ¦ 丙 丁 戊 (3, 3) 1 heads'],
    ['with a row of dots for no rule', ['|甲|乙|', '|:|:|'], '甲 乙 ¦ : : (2, 2)'],
  ])('%s', (_, lines, expected) => expect(pipes(...lines)).toBe(expected));

  it.each([
    ['alone', ['|甲|乙|']],
    ['with one cell each', ['|甲|', '|乙|']],
    ['without a rule and of several lengths', ['|甲|乙|', '|丙|丁|', '|戊|']],
    ['without a rule, the first being the shortest', ['|甲|', '|丙|丁|']],
  ])('are none %s', (_, lines) => expect(pipes(...lines)).toBeNull());

  it('have a hundred cells at most', () => {
    const row = (cells: number) => `|${'甲|'.repeat(cells)}`;
    expect(pipes(row(100), row(100))).toMatch(/\(2, 100\)$/);
    expect(pipes(row(101), row(101))).toBeNull();
  });
});

describe('rows with pipes between cells alone', () => {
  it.each([
    ['are a table over a rule', ['甲|乙', '--|--', '丙|丁'], '甲 乙 ¦ 丙 丁 (3, 2) 1 heads'],
    ['are one under two known heads', ['指标|单位', '茶园|亩'], '指标 单位 ¦ 茶园 亩 (2, 2)'],
    ['end before a row with more of them', ['甲|乙', '--|--', '丙|丁', '戊|己|庚'], '甲 乙 ¦ 丙 丁 (3, 2) 1 heads'],
    ['end before a row that has one at either end', ['甲|乙', '--|--', '丙|丁', '|己|'], '甲 乙 ¦ 丙 丁 (3, 2) 1 heads'],
  ])('%s', (_, lines, expected) => expect(pipes(...lines)).toBe(expected));

  it.each([
    ['under a rule alone', ['甲|乙', '--|--']],
    ['without a rule and a head', ['甲|乙', '丙|丁']],
  ])('are none %s', (_, lines) => expect(pipes(...lines)).toBeNull());
});

describe('a cell that goes on', () => {
  const table = (...rows: string[]) => pipes(rows[0], '|--|--|--|', ...rows.slice(1));
  it.each([
    ['from above', ['|甲|乙|丙|', '|^^|丁|戊|', '|^^|己|庚|'], '甲↓↓ 乙 丙 ¦ 丁 戊 ¦ 己 庚 (4, 3) 1 heads'],
    ['from the left', ['|甲|<<|丙|', '|丁|戊|己|'], '甲→ 丙 ¦ 丁 戊 己 (3, 3) 1 heads'],
    ['both ways', ['|甲|<<|丙|', '|^^|^^|己|'], '甲↓→ 丙 ¦ 己 (3, 3) 1 heads'],
    ['both ways, but for a corner', ['|甲|<<|丙|', '|^^|丁|己|'], '甲 丙 ¦ 丁 己 (3, 3) 1 heads'],
    ['with nothing above it', ['|^^|乙|丙|', '|丁|戊|己|'], '^^ 乙 丙 ¦ 丁 戊 己 (3, 3) 1 heads'],
    ['with nothing to its left', ['|<<|乙|丙|', '|丁|戊|己|'], '<< 乙 丙 ¦ 丁 戊 己 (3, 3) 1 heads'],
  ])('%s', (_, rows, expected) => expect(table(...rows)).toBe(expected));
});

it('a cell has the lines that <br> parts, and pipes behind a backslash', () => {
  expect(pipes('|甲<br>乙<br/>丙|丁|', '|--|--|', '|戊\\|己|\\|庚|')).toBe('甲/乙/丙 丁 ¦ 戊|己 |庚 (3, 2) 1 heads');
});

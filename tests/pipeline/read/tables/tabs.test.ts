import { describe, expect, it } from 'vitest';
import { readTabs } from '../../../../src/pipeline/read/tables/tabs.ts';
import { trim } from '../../../../src/pipeline/read/source/passage.ts';
import { passageOf } from '../../../../src/pipeline/read/source/passage.ts';

/** Lines with tabs (written ⇥) as they are read: cells by row, each with the column it stands in and how many it takes beyond one; then how many lines were taken. */
function tabs(...written: string[]): string | null {
  const lines = written.map((line) => line.replaceAll('⇥', '\t'));
  const text = lines.join('\n');
  let from = 0;
  const passages = lines.map((line) => {
    const passage = trim(passageOf(text, from, from + line.length));
    from += line.length + 1;
    return passage;
  });
  const table = readTabs(passages, text);
  if (!table) return null;
  const rows = Array.from({ length: table.grid.rows }, (_, r) => table.grid.cells.filter(({ row }) => row === r));
  const cellOf = ({ column, colspan, lines: words }: (typeof rows)[number][number]): string =>
    `${column}${words.map((word) => word.text).join('+')}${'→'.repeat(colspan - 1)}`;
  return `${rows.map((row) => row.map(cellOf).join(' ')).join(' ¦ ')} (${table.taken})`;
}

describe('rows parted by tabs', () => {
  it.each([
    ['with known heads', ['指标⇥单位', '茶园⇥亩'], '0指标 1单位 ¦ 0茶园 1亩 (2)'],
    ['end before a line without a tab', ['指标⇥2025年', '茶园⇥5', '发展茶业。'], '0指标 12025年 ¦ 0茶园 15 (2)'],
    ['without the columns that are empty in all', ['⇥指标⇥2025年⇥⇥', '⇥茶园⇥5⇥⇥'], '0指标 12025年 ¦ 0茶园 15 (2)'],
    ['with a first cell that is empty in one', ['指标⇥2020年⇥2025年', '⇥5⇥8'], '0指标 12020年 22025年 ¦ 0 15 28 (2)'],
    ['with a last cell that is empty in one', ['指标⇥2020年⇥2025年', '茶园⇥5⇥'], '0指标 12020年 22025年 ¦ 0茶园 15 2 (2)'],
    [
      'of three short cells each, whatever they are',
      ['城市⇥港口⇥航线', '甲⇥乙⇥丙', '丁⇥戊⇥己'],
      '0城市 1港口 2航线 ¦ 0甲 1乙 2丙 ¦ 0丁 1戊 2己 (3)',
    ],
    [
      'with a head of 16 characters',
      [`城市⇥港口⇥${'长'.repeat(16)}`, '甲⇥乙⇥丙', '丁⇥戊⇥己'],
      `0城市 1港口 2${'长'.repeat(16)} ¦ 0甲 1乙 2丙 ¦ 0丁 1戊 2己 (3)`,
    ],
    ['with a number before each name', ['序号⇥指标⇥2025年', '1⇥茶园⇥5', '2⇥渔港⇥8'], '0序号 1指标 22025年 ¦ 01 1茶园 25 ¦ 02 1渔港 28 (3)'],
    ['with one row numbered of two', ['指标⇥2025年', '1.⇥5', '渔港⇥8', '茶园⇥9'], '0指标 12025年 ¦ 01. 15 ¦ 0渔港 18 ¦ 0茶园 19 (4)'],
  ])('%s', (_, lines, expected) => expect(tabs(...lines)).toBe(expected));

  it.each([
    ['one alone', ['指标⇥2025年']],
    ['two of three short cells', ['城市⇥港口⇥航线', '甲⇥乙⇥丙']],
    ['three of two short cells', ['城市⇥港口', '甲⇥乙', '丙⇥丁']],
    ['three of several lengths', ['城市⇥港口⇥航线', '甲⇥乙⇥丙', '丁⇥戊']],
    ['with an empty head', ['城市⇥⇥航线', '甲⇥乙⇥丙', '丁⇥戊⇥己']],
    ['with a sentence for a head', ['城市⇥港口⇥航线。', '甲⇥乙⇥丙', '丁⇥戊⇥己']],
    ['with a figure for a head', ['城市⇥港口⇥5', '甲⇥乙⇥丙', '丁⇥戊⇥己']],
    ['with a head of 17 characters', [`城市⇥港口⇥${'长'.repeat(17)}`, '甲⇥乙⇥丙', '丁⇥戊⇥己']],
    ['that are numbered lines', ['指标⇥2025年', '1.⇥5', '2.⇥8']],
  ])('are none %s', (_, lines) => expect(tabs(...lines)).toBeNull());

  it('are a hundred columns wide at most', () => {
    const row = (cell: string, many: number) => new Array(many).fill(cell).join('⇥');
    expect(tabs(row('指标', 100), row('5', 100))).toMatch(/\(2\)$/);
    expect(tabs(row('指标', 101), row('5', 101))).toBeNull();
  });
});

describe('a label over the rows below', () => {
  const head = ['指标⇥2020年⇥2025年', '茶园⇥5⇥8'];
  const read = '0指标 12020年 22025年 ¦ 0茶园 15 28';
  it.each([
    ['stands over a row with figures', ['绿色发展', '水耗⇥4⇥3'], `${read} ¦ 0绿色发展→→ ¦ 0水耗 14 23 (4)`],
    ['stands over a row with signs for none', ['绿色发展', '水耗⇥—⇥—'], `${read} ¦ 0绿色发展→→ ¦ 0水耗 1— 2— (4)`],
    ['ends the table where no row follows', ['绿色发展'], `${read} (2)`],
    ['ends it over a row of two cells', ['绿色发展', '水耗⇥4'], `${read} (2)`],
    ['ends it over a row without figures', ['绿色发展', '水耗⇥下降⇥持平'], `${read} (2)`],
    ['ends it over other heads', ['绿色发展', '指标⇥单位⇥5'], `${read} (2)`],
    ['is no sentence', ['绿色发展。', '水耗⇥4⇥3'], `${read} (2)`],
    ['is no caption of another table', ['专栏2 绿色发展', '水耗⇥4⇥3'], `${read} (2)`],
    ['is no note', ['注：累计数', '水耗⇥4⇥3'], `${read} (2)`],
    ['has 24 characters at most', ['长'.repeat(25), '水耗⇥4⇥3'], `${read} (2)`],
  ])('%s', (_, lines, expected) => expect(tabs(...head, ...lines)).toBe(expected));

  it('heads no table', () => expect(tabs('绿色发展', ...head)).toBeNull());
});

describe('a row that is short', () => {
  const head = ['类别⇥指标⇥2020年⇥2025年', '规模⇥茶园⇥5⇥8'];
  const read = '0类别 1指标 22020年 32025年 ¦ 0规模 1茶园 25 38';
  it.each([
    ['leaves out its first cell where its figures stand under figures then', ['渔港⇥1⇥2'], `${read} ¦ 1渔港 21 32 (3)`],
    ['leaves out its last where they do without', ['规模⇥渔港⇥1'], `${read} ¦ 0规模 1渔港 21 (3)`],
    ['goes on from the row above', ['效益⇥单位产值取水⇥1⇥2', '量（立方米）'], `${read} ¦ 0效益 1单位产值取水+量（立方米） 21 32 (4)`],
    ['is the bound of the figure above', ['效益⇥渔港⇥1⇥2', '以上'], `${read} ¦ 0效益 1渔港 21 32+以上 (4)`],
  ])('%s', (_, lines, expected) => expect(tabs(...head, ...lines)).toBe(expected));
});

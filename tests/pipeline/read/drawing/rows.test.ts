import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../../src/pipeline/read/outline.ts';
import { seedOf } from '../../../../src/pipeline/read/source/seed.ts';
import { shape } from '../shape.ts';

const headers = (text: string) =>
  readOutline(seedOf('seeds/x.txt', text), null).blocks.flatMap((block) =>
    (block.rows ?? []).map((row) => row.map((cell) => (cell.header ? 'h' : '-')).join('')),
  );

describe('a table written with pipes', () => {
  it.each([
    ['as Markdown', '| 指标 | 2020年 |\n| --- | --- |\n| 产值 | 200 |', '指标¦2020年⏎产值¦200'],
    ['with alignment', '|指标|2020年|\n|:---|---:|\n|产值|200|', '指标¦2020年⏎产值¦200'],
    ['with full-width pipes', '｜指标｜2020年｜\n｜———｜———｜\n｜产值｜200｜', '指标¦2020年⏎产值¦200'],
    ['with rows that are too short', '|指标|2019年|2020年|\n|---|---|---|\n|产值|200|', '指标¦2019年¦2020年⏎产值¦200¦'],
  ])('%s is a table', (_, text, expected) => expect(shape(`一、目标\n${text}`)[1]).toBe(`s1-t1 table ${expected}`));

  it.each(['| 甲 |', '|甲|乙|\n丙', '甲 | 乙\n---|---'])('is none without a rule under its first row: %j', (text) => {
    expect(
      shape(`一、目标\n${text}`)
        .slice(1)
        .every((line) => / paragraph /.test(line)),
    ).toBe(true);
  });
});

it('the first row is head, and so are the columns before the first with figures', () => {
  expect(headers('一、甲\n|类别|指标|2015年|2020年|\n|---|---|---|---|\n|规模|产值|100|[200]|\n|规模|利润|-|20以上|')).toEqual([
    'hhhh',
    'hh--',
    'hh--',
  ]);
  expect(headers('一、甲\n|序号|项目|\n|---|---|\n|甲|乙|')).toEqual(['hh', 'h-']);
});

describe('heads of a table', () => {
  const rule = '|---|---|---|';
  it.each([
    ['columns before figures in one row', ['|类别|指标|2025年|', rule, '|规模|产值|5|'], 'hhh hh-'],
    ['columns before one where half are figures', ['|类别|指标|2025年|', rule, '|规模|产值|5|', '|质量|品质|达标|'], 'hhh hh- hh-'],
    [
      'the first column where fewer are figures',
      ['|类别|指标|说明|', rule, '|规模|产值|5|', '|质量|品质|达标|', '|就业|岗位|充足|'],
      'hhh h-- h-- h--',
    ],
    ['the first column where none are, whatever the heads say', ['|类别|指标|2025年|', rule, '|规模|质量|达标|'], 'hhh h--'],
    [
      'columns before figures, empty cells apart',
      ['|类别|指标|2025年|', rule, '|规模|产值|5|', '|质量|品质||', '|就业|岗位||'],
      'hhh hh- hh- hh-',
    ],
    ['no empty cell', ['|类别|指标|2025年|', rule, '|规模|产值|5|', '||利润|8|'], 'hhh hh- -h-'],
    ['no column where all hold figures', ['|2024年|2025年|2026年|', rule, '|5|6|7|'], 'hhh ---'],
    ['no column of a table with one', ['|项目|', '|---|', '|茶园|'], 'h -'],
    ['the rows over the rule', ['|甲|乙|丙|', '|丁|戊|己|', rule, '|茶园|亩|5|'], 'hhh hhh hh-'],
  ])('%s', (_, lines, expected) => expect(headers(['一、目标', ...lines].join('\n')).join(' ')).toBe(expected));

  const drawn = (...lines: string[]) => headers(['一、目标', ...lines].join('\n')).join(' ');
  it('reach down as far as a cell beside one that stands over several columns', () => {
    expect(drawn('┌──┬─┬─┐', '│指标│产值│', '│　　├─┼─┤', '│　　│甲│乙│', '├──┼─┼─┤', '│茶园│５│８│', '└──┴─┴─┘')).toBe('hh hh h--');
    expect(drawn('┌──┬─┬─┐', '│指标│甲│乙│', '│　　├─┼─┤', '│　　│６│７│', '├──┼─┼─┤', '│茶园│５│８│', '└──┴─┴─┘')).toBe('hhh -- h--');
  });
});

it('a row has an empty cell of one column wherever nothing is written', () => {
  const cells = readOutline(seedOf('seeds/x.txt', '一、目标\n|指标|\n|---|---|---|\n|产值|5|8|'), null).blocks[1].rows?.[0];
  expect(cells?.map(({ passage, rowspan, colspan }) => [passage.text, rowspan, colspan])).toEqual([
    ['指标', 1, 1],
    ['', 1, 1],
    ['', 1, 1],
  ]);
});

describe('a box of text broken at a fixed width', () => {
  const box = (...inside: string[]) =>
    ['一、甲', `┌${'─'.repeat(8)}┐`, ...inside.map((line) => `│${line}│`), `└${'─'.repeat(8)}┘`].join('\n');

  it('is joined to the paragraphs it was, a number over two lines too', () => {
    expect(
      shape(
        box('专栏1重点工程　　', '　　实施五项工程到', '2020年建成。　　　', '　　推广新技术20　', '万台。　　　　　　').replace(
          '20　',
          '2　　',
        ),
      ),
    ).toContain('s1-b1 heading 专栏1重点工程');
    expect(shape(box('专项1　重点工程　　', '　　实施工程，到202', '0年建成一批项目。', '　　推广新技术。　'))).toEqual([
      's1 heading 一、甲',
      's1-b1 heading 专项1　重点工程',
      's1-b1-p1 paragraph 实施工程，到2020年建成一批项目。',
      's1-b1-p2 paragraph 推广新技术。',
    ]);
  });

  it('without a title is a box of paragraphs', () => {
    expect(shape(box('　　实施工程，推广', '新技术。　　　　'))).toEqual([
      's1 heading 一、甲',
      's1-b1-p1 paragraph 实施工程，推广新技术。',
    ]);
  });

  it('with nothing in it is left out', () => expect(shape(box('　　　　　　　　'))).toEqual(['s1 heading 一、甲']));

  it('with a caption over columns is a box with a table', () => {
    expect(
      shape('一、甲\n┌─────┐\n│专栏1 主要指标│\n├──┬──┤\n│指标│数值│\n├──┼──┤\n│产值│200 │\n└──┴──┘'.replace('┌─────┐', '┌──┬──┐')),
    ).toEqual(['s1 heading 一、甲', 's1-b1 heading 专栏1 主要指标', 's1-b1-t1 table 指标¦数值⏎产值¦200']);
  });
});

it('an empty table is left out, one with a word is not', () => {
  const space = '　';
  const table = (cell: string) => shape(['一、甲', '┌─┬─┐', `│${cell}│${space}│`, '├─┼─┤', '│　│　│', '└─┴─┘'].join('\n')).slice(1);
  expect(table(space)).toEqual([]);
  expect(table('乙')).toEqual(['s1-t1 table 乙¦⏎¦']);
});

it('tables that stand apart are two, whatever their heads', () => {
  const piece = (head: string) => `┌──┬──┐\n│${head}│数值│\n├──┼──┤\n│产值│200 │\n└──┴──┘\n`;
  expect(shape(`一、甲\n${piece('指标')}乙。\n${piece('指标')}`).slice(1)).toEqual([
    's1-t1 table 指标¦数值⏎产值¦200',
    's1-p1 paragraph 乙。',
    's1-t2 table 指标¦数值⏎产值¦200',
  ]);
  expect(shape(`一、甲\n${piece('指标')}${piece('项目')}`).slice(1)).toEqual([
    's1-t1 table 指标¦数值⏎产值¦200',
    's1-t2 table 项目¦数值⏎产值¦200',
  ]);
});

it('a table drawn in pieces with one head is one table', () => {
  const piece = (name: string) => `┌──┬──┐\n│指标│数值│\n├──┼──┤\n│${name}│200 │\n└──┴──┘\n`;
  expect(shape(`一、甲\n${piece('产值')}\n${piece('利润')}乙。`)).toEqual([
    's1 heading 一、甲',
    's1-t1 table 指标¦数值⏎产值¦200⏎指标¦数值⏎利润¦200',
    's1-p1 paragraph 乙。',
  ]);
});

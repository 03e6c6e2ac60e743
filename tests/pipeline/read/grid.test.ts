import { describe, expect, it } from 'vitest';
import { lines, problemsOf, shape } from './shape.ts';

const drawn = (box: string) => shape(`一、目标\n${lines(box)}\n甲。`);
const table = (text: string) => ['s1 heading 一、目标', `s1-t1 table ${text}`, 's1-p1 paragraph 甲。'];

describe('a drawn table', () => {
  it.each([
    ['with light rules', '┌──┬──┐\n│指标│数值│\n├──┼──┤\n│产值│200 │\n└──┴──┘'],
    ['with double rules', '╔══╦══╗\n║指标║数值║\n╠══╬══╣\n║产值║200 ║\n╚══╩══╝'],
    ['with heavy rules', '┏━━┳━━┓\n┃指标┃数值┃\n┣━━╋━━┫\n┃产值┃200 ┃\n┗━━┻━━┛'],
    ['with a heavy frame and light rules', '┏━━┯━━┓\n┃指标│数值┃\n┠──┼──┨\n┃产值│200 ┃\n┗━━┷━━┛'],
    ['with a head ruled off twice', '┌──┬──┐\n│指标│数值│\n├──┼──┤\n├──┼──┤\n│产值│200 │\n└──┴──┘'],
    ['on one line', '┌──┬──┐│指标│数值│├──┼──┤│产值│200 │└──┴──┘'],
    ['on one line with space between', '┌──┬──┐ │指标│数值│ ├──┼──┤ │产值│200 │ └──┴──┘'],
    ['on one line with rules half as wide', '┌────┬────┐│指标│数值│├────┼────┤│产值│200 │└────┴────┘'],
    ['indented', '　　┌──┬──┐\n　　│指标│数值│\n　　├──┼──┤\n　　│产值│200 │\n　　└──┴──┘'],
    ['with lines apart', '┌──┬──┐\r\n\r\n│指标│数值│\r\n├──┼──┤\r\n│产值│200 │\r\n└──┴──┘\r\n'],
  ])('%s is read', (_, box) => expect(drawn(box)).toEqual(table('指标¦数值⏎产值¦200')));

  it('joins the lines of a cell', () => {
    expect(drawn('┌───┬──┐\n│增加值│2020│\n│（亿元）│年　│\n├───┼──┤\n│甲　　│ 1  │\n└───┴──┘')).toEqual(
      table('增加值（亿元）¦2020年⏎甲¦1'),
    );
  });

  it('keeps a cell that spans rows', () => {
    expect(drawn('┌──┬──┬─┐\n│类别│指标│值│\n├──┼──┼─┤\n│规模│产值│１│\n│　　├──┼─┤\n│　　│利润│２│\n└──┴──┴─┘')).toEqual(
      table('类别¦指标¦值⏎规模¦产值¦１⏎利润¦２'),
    );
  });

  it('keeps a cell that spans columns', () => {
    expect(drawn('┌──┬───┐\n│指标│数值　│\n├──┼─┬─┤\n│产值│１│２│\n└──┴─┴─┘'.replace('┌──┬───┐', '┌──┬─┬─┐'))).toEqual(
      table('指标¦数值⏎产值¦１¦２'),
    );
  });

  it('keeps words that stand outside its rules, and reports them', () => {
    const box = '┌──┬──┐\n│指标│数值│\n漏了框线\n├──┼──┤\n│产值│200 │\n└──┴──┘';
    expect(drawn(box)).toEqual(table('指标漏了框线¦数值⏎产值¦200'));
    expect(problemsOf(`一、目标\n${box}`)).toEqual([
      'seeds/x.txt:4:1 [box] a line of this box has no rule at one of its ends; it is read as part of the cell above. Compare the box with its source.',
    ]);
  });
});

it.each([
  [
    'a box that is not closed',
    '┌──┐\n│甲　│\n一、乙',
    'seeds/x.txt:1:1 [box] the box that opens here is not closed before the next one or the end. Take the text from its source again; a box ends with └…┘.',
  ],
  [
    'a box that opens twice',
    '甲\n┌──┐\n│甲　│\n┌──┐\n│甲　│\n└──┘',
    'seeds/x.txt:2:1 [box] the box that opens here is not closed before the next one or the end. Take the text from its source again; a box ends with └…┘.',
  ],
  [
    'a box that closes without having opened',
    '│甲　│\n└──┘',
    'seeds/x.txt:2:1 [box] a box closes here that never opened; its lines are read as text. Take the text from its source again; a box begins with ┌…┐.',
  ],
  [
    'a rule without its right corner',
    '甲\n　　┌────\n│甲　│',
    'seeds/x.txt:2:3 [box] the rule that opens a box here has no right corner. Take the text from its source again; a box begins with ┌…┐.',
  ],
  [
    'more columns than a table has',
    `┌${'┬'.repeat(200)}┐\n└${'┴'.repeat(200)}┘`,
    'seeds/x.txt:1:1 [box] the box has 201 columns. A table has 100 at most: take the text from its source again.',
  ],
])('%s is reported', (_, text, message) => expect(problemsOf(text)).toEqual([message]));

it.each(['甲──乙', '“──”是破折号', '│', '└'])('rules in a sentence are text: %s', (line) => {
  expect(shape(`一、目标\n${line}`)).toEqual(['s1 heading 一、目标', `s1-p1 paragraph ${line}`]);
  expect(problemsOf(`一、目标\n${line}`)).toEqual([]);
});

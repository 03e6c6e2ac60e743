import { describe, expect, it } from 'vitest';
import { drawnRegions } from '../../../../src/pipeline/read/drawing/box-regions.ts';
import { boxParagraphs } from '../../../../src/pipeline/read/drawing/rows.ts';
import { seedOf } from '../../../../src/pipeline/read/source/seed.ts';
import { passage, problemsOf, shape } from '../shape.ts';

const regions = (text: string): string[] => drawnRegions(seedOf('x', text)).regions.map(([start, end]) => text.slice(start, end));
const fatal = (text: string): boolean[] => drawnRegions(seedOf('x', text)).problems.map((problem) => problem.fatal);

describe('where boxes are drawn', () => {
  it.each([
    ['one behind the other', '┌─┐│甲│└─┘┌─┐│乙│└─┘', ['┌─┐│甲│└─┘', '┌─┐│乙│└─┘']],
    ['two corners alone are text', '甲┌┐乙', []],
    ['a corner with one rule is text', '甲┌─乙', []],
  ])('%s', (_, text, expected) => {
    expect(regions(text)).toEqual(expected);
    expect(fatal(text)).toEqual([]);
  });

  it('a plan is not read with a box that is not closed or has no right corner; one that only closes is text', () => {
    expect(fatal('┌──┐\n│甲　│')).toEqual([true]);
    expect(fatal('甲┌──乙')).toEqual([true]);
    expect(fatal('│甲　│\n└──┘')).toEqual([false]);
  });
});

describe('a box on one line', () => {
  const rows = (...lines: string[]) => shape(`一、目标\n${lines.join(' ')}`)[1];
  const wide = ['┌────┬────┐', '├────┼────┤', '└────┴────┘'];
  const read = 's1-t1 table 指标名称¦年度数值⏎工业产值¦200';

  it('has lines as wide as its top rule, where a rule is as wide as a Han or half as wide', () => {
    expect(rows(wide[0], '│指标名称│年度数值│', wide[1], '│工业产值│200     │', wide[2])).toBe(read);
    const half = wide.map((line) => line.replaceAll('────', '────────'));
    expect(rows(half[0], '│指标名称│年度数值│', half[1], '│工业产值│200     │', half[2])).toBe(read);
  });

  it('has lines two characters wider or narrower, but no more', () => {
    expect(rows(wide[0], '│指标名称│年度│', wide[1], '│工业产值│数值200     │', wide[2])).toBe(
      's1-t1 table 指标名称¦年度⏎工业产值¦数值200',
    );
    const text = [wide[0], '│指标名称一二│年度数值1│', wide[1], '│工业产值│200     │', wide[2]].join(' ');
    expect(problemsOf(text)).toEqual([
      'seeds/x.txt:1:1 [box] the box stands on one line and its lines are not equally wide; it is read as one row. Compare the table with its source.',
    ]);
  });
});

describe('a drawn table', () => {
  const drawn = (...lines: string[]) => shape(['一、目标', ...lines, '甲。'].join('\n')).slice(1, -1);
  const head = ['┌──┬──┐', '│指标│数值│', '├──┼──┤'];

  it('keeps a dash among the words of a cell', () => {
    expect(drawn(...head, '│产值│5──8│', '└──┴──┘')).toEqual(['s1-t1 table 指标¦数值⏎产值¦5──8']);
  });

  it('keeps its last row where words stand before its last rule', () => {
    expect(drawn(...head, '│产值│200 │', '漏└──┴──┘')).toEqual(['s1-t1 table 指标¦数值⏎产值漏¦200']);
    expect(drawn(...head, '│产值│200 │', '漏│了│└──┴──┘')).toEqual(['s1-t1 table 指标¦数值⏎产值漏了¦200']);
  });

  it('of a hundred columns is the widest', () => {
    const row = (cell: string, [left, between, right]: string) => `${left}${new Array(100).fill(cell).join(between)}${right}`;
    const box = [row('─', '┌┬┐'), row('甲', '│││'), row('─', '└┴┘')].join('\n');
    expect(problemsOf(box)).toEqual([]);
    expect(drawn(box)).toEqual([`s1-t1 table ${new Array(100).fill('甲').join('¦')}`]);
  });

  it('of more columns is a line of text, no word of it lost', () => {
    const box = `┌${'┬'.repeat(200)}┐\n│甲│\n└${'┴'.repeat(200)}┘`;
    expect(drawn(box)[0]).toMatch(/^s1-p1 paragraph ┌.*甲/);
  });
});

describe('rows that no rule parts', () => {
  const four = (...rows: string[]) =>
    shape(['一、目标', '┌─┬─┬─┬─┐', '│名│甲│乙│丙│', '├─┼─┼─┼─┤', ...rows, '└─┴─┴─┴─┘'].join('\n'))[1].replace(
      's1-t1 table 名¦甲¦乙¦丙⏎',
      '',
    );

  it.each([
    ['figures under one another, each beside a name', ['│茶│１│２│３│', '│渔│４│５│６│'], '茶¦１¦２¦３⏎渔¦４¦５¦６'],
    ['where most cells of a line hold words', ['│茶│１│２│　│', '│渔│４│５│　│'], '茶¦１¦２¦⏎渔¦４¦５¦'],
    ['one row where half of a line is empty', ['│茶│１│２│３│', '│渔│４│　│　│'], '茶渔¦１４¦２¦３'],
    ['one row where its first line has no figure', ['│茶│　│　│　│', '│园│１│２│３│', '│渔│４│５│６│'], '茶园渔¦１４¦２５¦３６'],
  ])('%s', (_, rows, expected) => expect(four(...rows)).toBe(expected));

  it('are one row in the head', () => {
    const box = ['┌─┬─┐', '│茶│１│', '│渔│４│', '├─┼─┤', '│园│５│', '└─┴─┘'].join('\n');
    expect(shape(`一、目标\n${box}`)[1]).toBe('s1-t1 table 茶渔¦１４⏎园¦５');
  });
});

describe('the lines of a box of text', () => {
  const paragraphs = (...lines: string[]) =>
    boxParagraphs({ row: 0, column: 0, rowspan: 1, colspan: 1, lines: lines.map(passage) }).map(({ text }) => text);

  it.each([
    ['a full line goes on', ['实施工程到', '建成一批。'], ['实施工程到建成一批。']],
    ['room for two characters ends a paragraph', ['实施工程　　', '建成一批。'], ['实施工程', '建成一批。']],
    ['room for one does not', ['实施工程　', '建成一批。'], ['实施工程建成一批。']],
    ['room for one after a full stop does', ['实施工程。　', '建成一批。'], ['实施工程。', '建成一批。']],
    ['half of that does not', ['实施工程。 ', '建成一批。'], ['实施工程。建成一批。']],
    ['an indented line opens one', ['实施工程', '　　建成一批。'], ['实施工程', '建成一批。']],
    ['a space is no indent', ['实施工程', '　建成一批。'], ['实施工程建成一批。']],
    ['four narrow spaces are one', ['实施工程', '    建成一批。'], ['实施工程', '建成一批。']],
    ['two narrow spaces are none', ['实施工程', '  建成一批。'], ['实施工程建成一批。']],
    ['an empty line ends one', ['实施工程', '　　　', '建成一批。'], ['实施工程', '建成一批。']],
  ])('%s', (_, lines, expected) => expect(paragraphs(...lines)).toEqual(expected));
});

import { expect, it } from 'vitest';
import { type Line, setLines } from '../../src/charts/set-lines.ts';

/** Chinese is one wide, digits and Latin half. */
const advances = (text: string): number[] => [...text].map((character) => (/[\w.,% ]/.test(character) ? 0.5 : 1));
const shown = (text: string, measure: number, isBalanced = false): string[] =>
  setLines(text, advances, { measure, isBalanced, hangs: true }).map(({ from, to }: Line) => text.slice(from, to));

it.each<[string, string, number, string[]]>([
  [
    'no line begins with a comma, which stands outside the measure',
    '建成重点实验室，培育龙头企业',
    7.5,
    ['建成重点实验室，', '培育龙头企业'],
  ],
  ['no line ends with a bracket that opens', '依托园区建设（二期）工程', 7, ['依托园区建设', '（二期）工程']],
  ['no line begins with a bracket that closes', '依托园区（二期）工程建设', 8, ['依托园区（二期）', '工程建设']],
  ['a number keeps its unit', '粮食产能稳定在1300万吨以上', 9, ['粮食产能稳定在', '1300万吨以上']],
  ['a year keeps 年', '力争到2035年全面建成强省', 5, ['力争到', '2035年全面', '建成强省']],
  ['a range keeps together', '每年新增30—50家企业', 7, ['每年新增', '30—50家企业']],
  ['a count of characters keeps its unit', '最长的一份有44,921字，最短的', 9, ['最长的一份有', '44,921字，最短的']],
  ['a name keeps its year', '相同文字最多的云南2031有两处', 8.5, ['相同文字最多的', '云南2031有两处']],
  ['a bound keeps to its number', '主营收入超500亿元', 6, ['主营收入', '超500亿元']],
  ['a share keeps its sign', '所占比重提高到12.5%左右', 8, ['所占比重提高到', '12.5%左右']],
  ['words aren’t cut', '加快推动基础设施建设投资', 7, ['加快推动基础', '设施建设投资']],
  ['nor is the end of a word', '新建国家重点实验室两个', 7, ['新建国家重点', '实验室两个']],
  ['Latin words aren’t cut', '开展OLED显示研发', 4, ['开展OLED', '显示研发']],
  [
    'a compound that is wider than a line is parted behind a hyphen',
    'First-of-a-kind equipment',
    6.5,
    ['First-of-', 'a-kind', 'equipment'],
  ],
  ['and isn’t where it fits', 'First-of-a-kind equipment', 10, ['First-of-a-kind', 'equipment']],
  ['a dash of two parts isn’t cut', '打造增长极——全国一流基地', 7, ['打造增长极——', '全国一流基地']],
])('%s', (_name, text, measure, lines) => {
  expect(shown(text, measure)).toEqual(lines);
});

it('the fewest lines, then no lost last one', () => {
  expect(shown('一二三四五六七八九十甲乙', 11).length).toBe(2);
  expect(shown('海洋经济示范区建设规划', 10).at(-1)?.length).toBeGreaterThan(2);
});

it('lines of a title are of like length', () => {
  const [first, second] = shown('海洋经济高质量发展三年行动计划', 12, true);
  expect(Math.abs(first.length - second.length)).toBeLessThanOrEqual(3);
});

it.each([
  ['a number that is wider than a line', '12345678901234567890', 4],
  ['a word that is wider than a line', '支气管肺炎', 2],
  ['marks alone', '，，，，，，', 2],
])('%s is cut all the same', (_name, text, measure) => {
  const lines = shown(text, measure);
  expect(lines.join('')).toBe(text);
  expect(lines.length).toBeGreaterThan(1);
});

it('blanks at the ends of lines belong to none', () => {
  expect(shown('附件1 海洋牧场', 4)).toEqual(['附件1', '海洋牧场']);
});

it('no text has no lines', () => {
  expect(shown('', 5).join('')).toBe('');
});

it('a figure is never cut, unless it is wider than a line', () => {
  const text = '增加值率提高2个百分点';
  const lines = (measure: number): string[] =>
    setLines(text, advances, { measure, isBalanced: false, hangs: true, whole: { from: 6, to: 11 } }).map(({ from, to }) =>
      text.slice(from, to),
    );
  expect(lines(8)).toEqual(['增加值率提高', '2个百分点']);
  expect(lines(3).join('')).toBe(text);
});

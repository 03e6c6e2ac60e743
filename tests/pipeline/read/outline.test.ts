import { describe, expect, it } from 'vitest';
import { lines, problemsOf, shape } from './shape.ts';

const chapter = (text: string) => shape(`一、任务\n${lines(text)}`).slice(1);

it.each([
  ['line feeds', '\n'],
  ['carriage returns and line feeds', '\r\n'],
  ['carriage returns', '\r'],
  ['empty lines', '\n\n　　\n'],
  ['line separators', '\u2028'],
  ['form feeds', '\f'],
])('lines end with %s', (_, end) => {
  const text = `\ufeff一、目标${end}\u3000\u3000（一）规模。${end}\t翻番。${end}（二）质量。`;
  expect(shape(text)).toEqual([
    's1 heading 一、目标',
    's1-1 heading （一）规模。',
    's1-1-p1 paragraph 翻番。',
    's1-2 heading （二）质量。',
  ]);
});

it('a heading whose characters are set apart reads as any other', () => {
  expect(shape('某 市 规 划\n一 、 总 体 要 求\n（ 一 ） 思 想\n甲。\n1 . 创 新\n专 栏 1  工 程')).toEqual([
    'front-p1 heading 某 市 规 划',
    's1 heading 一 、 总 体 要 求',
    's1-1 heading （ 一 ） 思 想',
    's1-1-p1 paragraph 甲。',
    's1-1-1 heading 1 . 创 新',
    's1-1-1-b1 heading 专 栏 1  工 程',
  ]);
});

it('full-width digits are digits', () => {
  expect(chapter('（一）规模\n１．产值。到２０２０年达到１００亿元。\n（１）甲\n１５００家企业。')).toEqual([
    's1-1 heading （一）规模',
    's1-1-1 heading １．产值。',
    's1-1-1-p1 paragraph 到２０２０年达到１００亿元。',
    's1-1-1-1 heading （１）甲',
    's1-1-1-1-p1 paragraph １５００家企业。',
  ]);
});

it('traditional characters are read', () => {
  expect(shape('第一章　總則\n第一節　目標\n專欄1 工程\n甲。\n附錄一 名詞\n一、乙')).toEqual([
    's1 heading 第一章　總則',
    's1-1 heading 第一節　目標',
    's1-1-b1 heading 專欄1 工程',
    's1-1-b1-p1 paragraph 甲。',
    'a1 heading 附錄一 名詞',
    'a1-s1 heading 一、乙',
  ]);
});

it.each([
  '——坚持创新。以企业为主体。',
  '—— 坚持开放。',
  '一是强化统筹。成立小组。二是压实责任。',
  '二是压实责任，分解任务。',
  '●要点',
  '- 列表',
  '* 列表',
])('a bullet is a paragraph: %s', (line) => expect(chapter(line)).toEqual([`s1-p1 paragraph ${line}`]));

describe('a box without drawn lines', () => {
  it('goes on to where the numbering around it goes on', () => {
    expect(chapter('（一）装备\n专栏1 工程\n1.机床。五轴。\n2.轴承。高速。\n（二）材料\n专栏 2：工程\n乙。\n二、措施')).toEqual([
      's1-1 heading （一）装备',
      's1-1-b1 heading 专栏1 工程',
      's1-1-b1-p1 paragraph 1.机床。五轴。',
      's1-1-b1-p2 paragraph 2.轴承。高速。',
      's1-2 heading （二）材料',
      's1-2-b1 heading 专栏 2：工程',
      's1-2-b1-p1 paragraph 乙。',
      's2 heading 二、措施',
    ]);
  });

  it('keeps its own numbers where the numbers around it have the same shape', () => {
    expect(chapter('（一）装备\n1.机床\n甲。\n专栏1 工程\n1.五轴。乙。\n2.高速。丙。\n2.轴承\n丁。')).toEqual([
      's1-1 heading （一）装备',
      's1-1-1 heading 1.机床',
      's1-1-1-p1 paragraph 甲。',
      's1-1-1-b1 heading 专栏1 工程',
      's1-1-1-b1-p1 paragraph 1.五轴。乙。',
      's1-1-1-b1-p2 paragraph 2.高速。丙。',
      's1-1-2 heading 2.轴承',
      's1-1-2-p1 paragraph 丁。',
    ]);
  });

  it('has a title over a table', () => {
    expect(chapter('专栏1 指标\n| 指标 | 值 |\n|---|---|\n| 产值 | 200 |\n甲。')).toEqual([
      's1-b1 heading 专栏1 指标',
      's1-b1-t1 table 指标¦值⏎产值¦200',
      's1-p1 paragraph 甲。',
    ]);
  });

  it.each(['专栏中的内容要注意。', '专项资金支持。', '专栏1所列工程由各部门负责。'])('is none in a sentence: %s', (line) => {
    expect(chapter(line)).toEqual([`s1-p1 paragraph ${line}`]);
  });
});

describe('an annex', () => {
  it.each([
    ['with its title on the same line', '附件1：项目表\n甲', ['a1 heading 附件1：项目表', 'a1-p1 paragraph 甲']],
    ['with its title behind a space', '附件 1  项目表\n甲', ['a1 heading 附件 1  项目表', 'a1-p1 paragraph 甲']],
    [
      'with its title on two lines',
      '附件2\n某市高端装备产业\n三年行动计划\n一、现状\n甲。',
      [
        'a2 heading 附件2',
        'a2-p1 heading 某市高端装备产业',
        'a2-p2 heading 三年行动计划',
        'a2-s1 heading 一、现状',
        'a2-s1-p1 paragraph 甲。',
      ],
    ],
    [
      'without chapters',
      '附件3\n名单\n甲公司。\n乙公司。',
      ['a3 heading 附件3', 'a3-p1 heading 名单', 'a3-p2 paragraph 甲公司。', 'a3-p3 paragraph 乙公司。'],
    ],
    ['that is a table', '附表1 指标\n甲 1', ['a1 heading 附表1 指标', 'a1-p1 paragraph 甲 1']],
    ['without a number', '附件\n办法\n甲。', ['a1 heading 附件', 'a1-p1 heading 办法', 'a1-p2 paragraph 甲。']],
    ['before another', '附件1\n甲表\n附件2\n乙表', ['a1 heading 附件1', 'a1-p1 heading 甲表', 'a2 heading 附件2', 'a2-p1 heading 乙表']],
    [
      'that stands twice',
      '附件1\n甲。\n附件1\n乙。',
      ['a1 heading 附件1', 'a1-p1 paragraph 甲。', 'a1x2 heading 附件1', 'a1x2-p1 paragraph 乙。'],
    ],
  ])('%s is read', (_, text, expected) => expect(chapter(text)).toEqual(expected));

  it.each(['附件1所列项目由各县负责。', '附件1、附件2同时执行', '附加条件', '附近地区'])('is none in a sentence: %s', (line) => {
    expect(chapter(line)).toEqual([`s1-p1 paragraph ${line}`]);
  });
});

it.each([
  ['注：数据为初步统计。', 's1-n1 note'],
  ['（图略）', 's1-p1 figure'],
  ['(图略)', 's1-p1 figure'],
  ['注重创新：以企业为主体。', 's1-p1 paragraph'],
  ['见图（图略）。', 's1-p1 paragraph'],
])('%s is %s', (line, expected) => expect(chapter(line)).toEqual([`${expected} ${line}`]));

it('a number that stands twice keeps both addresses apart', () => {
  expect(chapter('（一）甲\n1.乙\n（一）丙\n1.丁')).toEqual([
    's1-1 heading （一）甲',
    's1-1-1 heading 1.乙',
    's1-1x2 heading （一）丙',
    's1-1-1x2 heading 1.丁',
  ]);
});

it('what is attached under other names has pages of its own', () => {
  const text = `一、目标
    附件1
    分工表
    附表1-1 重点项目
    序号
    附：名词解释
    绿色产业。
    附录A 计算方法
    折算。
    附图1 空间布局图`;
  expect(shape(lines(text)).filter((line) => line.includes('heading'))).toEqual([
    's1 heading 一、目标',
    'a1 heading 附件1',
    'a1-p1 heading 分工表',
    'a1x2 heading 附表1-1 重点项目',
    'a0 heading 附：名词解释',
    'aa heading 附录A 计算方法',
    'af1 heading 附图1 空间布局图',
  ]);
});

it.each(['附录API接口', '附图示例', '附件中'])('%s is no annex', (line) => {
  expect(shape(`一、目标\n甲。\n${line}\n乙。`)[2]).toBe(`s1-p2 paragraph ${line}`);
});

it.each(['附：重点项目表', '附：1.重点项目表\n2.任务分工表'])('what is only listed as attached is a list: %s', (list) => {
  expect(
    shape(`一、目标\n甲。\n${list}`)
      .slice(2)
      .every((line) => line.includes(' attachments ')),
  ).toBe(true);
});

it('an article put in between others breaks no numbering', () => {
  const text = '第一条　甲。\n第二条　乙。\n第二条之一　丙。\n第三条　丁。';
  expect(shape(text).filter((line) => line.includes('heading'))).toEqual([
    's1 heading 第一条',
    's2 heading 第二条',
    's2x2 heading 第二条之一',
    's3 heading 第三条',
  ]);
  expect(problemsOf(text)).toEqual([]);
});

it('a chapter may stand without its mark behind others that have it', () => {
  expect(shape('一、目标\n甲。\n二 保障措施\n乙。')).toEqual([
    's1 heading 一、目标',
    's1-p1 paragraph 甲。',
    's2 heading 二 保障措施',
    's2-p1 paragraph 乙。',
  ]);
  expect(shape('一、目标\n三 季度').at(-1)).toBe('s1-p1 paragraph 三 季度');
});

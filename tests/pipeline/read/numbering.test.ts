import { describe, expect, it } from 'vitest';
import { readAnnex, readBare, readBox, readDecimal, readNumber } from '../../../src/pipeline/read/numbering.ts';
import { openingOf } from '../../../src/pipeline/read/opening.ts';
import { passage } from './shape.ts';

const opening = (line: string) => openingOf(passage(line));
const number = (line: string) => {
  const read = readNumber(opening(line));
  return read && `${read.kind} ${read.number}`;
};

describe.each([
  ['part 1', '第一篇 发展环境', '第一编　总论', '第1篇 总论', '第一部分 总体要求', '第一部分总体要求', '第 一 篇  发 展 环 境'],
  ['chapter 12', '第十二章 保障措施', '第12章 保障措施', '第１２章　保障措施', '第 十 二 章  保 障 措 施'],
  ['section 2', '第二节 水利装备', '第二节　节能环保产业', '第二節　發展目標', '第 二 节  产 业 布 局'],
  ['article 1', '第一条 为了促进产业发展', '第一条　线上线下融合', '第一條 為了促進產業發展', '第一条鼓励企业技术改造'],
  ['article 11', '第十一条之一 本办法所称', '第十一条之二　县级以上'],
  ['han 1', '一、总体要求', '一．总体要求', '一.总体要求', '一 、 总 体 要 求', '一、　总体要求', '一、一产提质增效'],
  ['han 3', '三、三大工程', '三、三级医疗体系', '三、十大产业集群'],
  ['han 21', '二十一、附则'],
  ['parenHan 1', '（一）指导思想', '(一)指导思想', '（一)指导思想', '( 一 ) 指 导 思 想', '（一）、指导思想', '㈠指导思想'],
  ['parenHan 11', '（十一）质量提升', '(十一) 质量提升'],
  ['arabic 1', '1.钢铁', '1．钢铁', '1﹒钢铁', '1、钢铁', '１．钢铁', '１、钢铁', '1 . 钢 铁', '1. 钢铁', '⒈钢铁'],
  ['arabic 10', '10.机器人', '１０．机器人', '10、工业互联网'],
  ['parenArabic 1', '（1）机床', '(1)机床', '（１）机床', '1)、机床', '1）机床', '⑴机床', '(1)、机床'],
  ['circled 3', '③轴承', '③ 轴承'],
])('%s', (expected, ...printed) => {
  it.each(printed)('is read from %s', (line) => expect(number(line)).toBe(expected));
});

describe('no number', () => {
  it.each([
    '一、二、三产业融合发展',
    '一、二线城市',
    '一、二级市场',
    '二、三产业比重',
    '三、四十个项目',
    '第一条生产线投产',
    '第一条高速铁路',
    '第二条例外',
    '第一篇论文',
    '第一节车厢',
    '第三季度',
    '第二产业',
    '第一批试点',
    '1.5亿元',
    '1. 5亿元',
    '1.1倍',
    '10.5%',
    '１．５亿元',
    '1、2号机组',
    '2020年',
    '100.甲',
    '10个园区',
    '（2018）12号',
    '（一季度）',
    '(3个)',
    '一批项目',
    '一是加强领导',
    '一',
    '一、',
    '1.',
    '十',
    '5G应用',
    '——坚持创新',
    '',
  ])('is read from %s', (line) => expect(number(line)).toBeNull());
});

it.each([
  ['1.1 指导思想', [1, 1], 3],
  ['1.1指导思想', [1, 1], 3],
  ['1.1. 指导思想', [1, 1], 4],
  ['１．２　基本原则', [1, 2], 3],
  ['2.3.1 创新', [2, 3, 1], 5],
  ['1.2 多元发展', [1, 2], 3],
  ['1.3 5G应用', [1, 3], 3],
  ['2.1 百强企业', [2, 1], 3],
])('%s has the number %j', (line, path, length) => expect(readDecimal(opening(line))).toMatchObject({ path, length }));

it.each(['1.5亿元', '1.1倍', '2.3万吨', '1.5个百分点', '0.5平方公里', '1.0版', '1.5', '1.5%', '1.2GW组件', '12.34.56.78.90甲', '2020.1甲'])(
  '%s is a figure, not a number of a part',
  (line) => expect(readDecimal(opening(line))).toBeNull(),
);

it('a bare number needs a space behind it', () => {
  expect(readBare(opening('1 总体要求'))).toMatchObject({ number: 1, length: 1 });
  expect(readBare(opening('１　总体要求'))).toMatchObject({ number: 1 });
  expect(readBare(opening('2 5G网络'))).toMatchObject({ number: 2 });
  expect(readBare(opening('二 保障措施'))).toMatchObject({ kind: 'han', number: 2, length: 1 });
  for (const line of ['10个园区', '1家企业', '2020 年', '1%']) expect(readBare(opening(line)), line).toBeNull();
});

it.each([
  ['附件1', 'a1 3'],
  ['附 件 2', 'a2 3'],
  ['附件3：重点项目表', 'a3 3'],
  ['附件 4 2021年重点项目', 'a4 3'],
  ['附件十一', 'a11 4'],
  ['附錄一 名詞解釋', 'a1 3'],
  ['附表2 主要指标', 'a2 3'],
  ['附表1-2 重点项目', 'a1 5'],
  ['附录A 计算方法', 'aa 3'],
  ['附录Ｂ', 'ab 3'],
  ['附图1 空间布局图', 'af1 3'],
  ['附圖二　產業布局', 'af2 3'],
  ['附：名词解释', 'a0 1'],
  ['附件', 'a1 2'],
])('%s is an annex: its address and the length of its label are %s', (line, expected) => {
  const { address, length } = readAnnex(opening(line)) ?? {};
  expect(`${address} ${length}`).toBe(expected);
});

it.each(['附件1、2', '附件1和附件2', '附件123', '附：', '附加条件', '附近1公里', '附件、附表'])('%s is no annex', (line) =>
  expect(readAnnex(opening(line))).toBeNull(),
);

it.each([
  ['专栏1 重点工程', 3],
  ['专 栏 1  重 点 工 程', 3],
  ['专栏1 5G工程', 3],
  ['专栏1-2 主要指标', 5],
  ['专栏三：重点工程', 4],
  ['专项12', 4],
  ['專欄1 重點工程', 3],
  ['专栏：主要指标', 3],
])('%s is a box whose label has %i characters', (line, expected) => expect(readBox(opening(line))).toBe(expected));

it.each(['专栏中的内容', '专项资金', '专项1.5亿元', '专栏', '专题1'])('%s is no box', (line) => expect(readBox(opening(line))).toBeNull());

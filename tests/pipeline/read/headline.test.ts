import { expect, it } from 'vitest';
import { plainTitle, readHeadline } from '../../../src/pipeline/read/headline.ts';
import { readNumber } from '../../../src/pipeline/read/numbering.ts';
import { openingOf } from '../../../src/pipeline/read/opening.ts';
import { passage, shape } from './shape.ts';

function headline(line: string): (string | null)[] {
  const text = passage(line);
  const number = readNumber(openingOf(text));
  if (!number) throw new Error(line);
  const { heading, label, title, rest } = readHeadline(text, number);
  return [heading.text, label, title, rest?.text ?? null];
}

it.each([
  ['一、总体要求', ['一、总体要求', '一、', '总体要求', null]],
  ['（一）指导思想。全面贯彻。', ['（一）指导思想。', '（一）', '指导思想', '全面贯彻。']],
  ['1.重点突破，示范引领。集中资源。', ['1.重点突破，示范引领。', '1.', '重点突破，示范引领', '集中资源。']],
  ['第 一 章  总 体 要 求', ['第 一 章  总 体 要 求', '第一章', '总体要求', null]],
  ['（1）加强领导；', ['（1）', '（1）', null, '加强领导；']],
  ['2.围绕钢铁、装备、石化等产业，', ['2.', '2.', null, '围绕钢铁、装备、石化等产业，']],
  [`3.${'长'.repeat(41)}。后文。`, ['3.', '3.', null, `${'长'.repeat(41)}。后文。`]],
  [`3.${'长'.repeat(60)}`, [`3.${'长'.repeat(60)}`, '3.', '长'.repeat(60), null]],
  [`3.${'长'.repeat(61)}`, ['3.', '3.', null, '长'.repeat(61)]],
  ['第一条　为了促进发展，制定本办法。', ['第一条', '第一条', null, '为了促进发展，制定本办法。']],
  ['1.建成省级园区5家。', ['1.建成省级园区5家。', '1.', '建成省级园区5家', null]],
  ['1.到2025年，建成省级园区5家。', ['1.', '1.', null, '到2025年，建成省级园区5家。']],
  ['1.亩均税收达到12万元。', ['1.', '1.', null, '亩均税收达到12万元。']],
  ['第二条　适用范围', ['第二条　适用范围', '第二条', '适用范围', null]],
])('%s falls into heading, label, title and rest', (line, expected) => expect(headline(line)).toEqual(expected));

it.each([
  ['总 体 要 求', '总体要求'],
  ['总体要求。', '总体要求'],
  ['智能  制造', '智能 制造'],
  ['5G 网络', '5G 网络'],
])('the title %s reads %s', (printed, title) => expect(plainTitle(printed)).toBe(title));

it('a line is cut by the numbers that come next in it after a full stop', () => {
  expect(shape('一、任务\n（一）生物\n做强产业。1.医药。创新药。 2. 农业。育种。（1）种子。良种。（2）饲料。酶。')).toEqual([
    's1 heading 一、任务',
    's1-1 heading （一）生物',
    's1-1-p1 paragraph 做强产业。',
    's1-1-1 heading 1.医药。',
    's1-1-1-p1 paragraph 创新药。',
    's1-1-2 heading 2. 农业。',
    's1-1-2-p1 paragraph 育种。',
    's1-1-2-1 heading （1）种子。',
    's1-1-2-1-p1 paragraph 良种。',
    's1-1-2-2 heading （2）饲料。',
    's1-1-2-2-p1 paragraph 酶。',
  ]);
});

it.each([
  '要做到：（1）加强领导；（2）压实责任；（3）强化考核。',
  '分为（一）类（二）类。',
  '产值稳定。1.5亿元投资到位。',
  '任务完成。（3）项未完成。',
  '项目建成。2.二期。',
  '成效显著。2020年达到。',
])('a line is not cut inside a sentence or by a number out of order: %s', (line) => {
  expect(shape(`一、任务\n${line}`)).toEqual(['s1 heading 一、任务', `s1-p1 paragraph ${line}`]);
});

import { describe, expect, it } from 'vitest';
import { findReferences, type KnownPlan } from '../../../../src/pipeline/find/documents/reference.ts';
import { passageOf } from '../../../../src/pipeline/read/source/passage.ts';
import { seedOf } from '../../../../src/pipeline/read/source/seed.ts';
import type { ReadBlock } from '../../../../src/pipeline/read/walk.ts';

const plans: KnownPlan[] = [
  { id: 'a', title: '甲省战略性新兴产业发展三年行动计划', documentNumber: '甲政发〔2018〕3号' },
  { id: 'b', title: '乙市战略性新兴产业发展三年行动计划', documentNumber: null },
  { id: 'c', title: '丙省工业规划', documentNumber: null },
  { id: 'd', title: '丙省工业规划', documentNumber: null },
];

/** References of one paragraph, as `type title number plan`. */
function read(text: string, page = 'front', self = 'b'): string[] {
  const seed = seedOf('seeds/x.txt', text);
  const block: ReadBlock = {
    id: `${page}-p1`,
    division: page,
    page,
    kind: 'paragraph',
    passage: passageOf(text, 0, text.length),
    runOn: false,
  };
  return findReferences(seed, block, self, plans).map((found) => {
    expect(text.slice(found.position.start, found.position.end)).toContain(found.title);
    return [found.type, found.title, found.number ?? '-', found.plan ?? '-'].join(' ');
  });
}

describe('a ground of the preamble', () => {
  it.each([
    [
      '依据《甲省战略性新兴产业发展三年行动计划》（甲政发〔2018〕3号）、《乙市国民经济和社会发展第十三个五年规划纲要》等，制定本行动计划。',
      ['based-on 甲省战略性新兴产业发展三年行动计划 甲政发〔2018〕3号 a', 'based-on 乙市国民经济和社会发展第十三个五年规划纲要 - -'],
    ],
    [
      '依据甲省战略性新兴产业发展三年行动计划、乙市“十三五”规划，制定本计划。',
      ['based-on 甲省战略性新兴产业发展三年行动计划 - a', 'based-on 乙市“十三五”规划 - -'],
    ],
    [
      '为贯彻落实市委重大战略决策，推进结构调整，依据丁省“十三五”规划、丁市工业发展规划，结合实际，制定本计划。',
      ['based-on 丁省“十三五”规划 - -', 'based-on 丁市工业发展规划 - -'],
    ],
    ['为落实《中国制造2025》，制定本规划。', ['based-on 中国制造2025 - -']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a document only named', () => {
  it.each([
    ['现将《乙市战略性新兴产业发展三年行动计划》印发给你们。', 'front', ['names 乙市战略性新兴产业发展三年行动计划 - b']],
    ['根据《制造业人才发展规划》开展培训。', 's3', ['names 制造业人才发展规划 - -']],
    ['依据会议要求开展工作。现将《某市推进方案》印发给你们。', 'front', ['names 某市推进方案 - -']],
    ['对接国家《协同创新共同体建设试点》，推进合作。', 's3', ['names 协同创新共同体建设试点 - -']],
    ['落实《丙省工业规划》。', 's1', ['names 丙省工业规划 - -']],
  ])('%s', (text, page, expected) => expect(read(text, page)).toEqual(expected));
});

it.each([
  ['创作《西游记》《清明上河图》等动漫作品。', 's3'],
  ['本行动计划自印发之日起施行。', 's3'],
  ['按照国家规划推进建设。', 's3'],
  ['根据省委、省政府决策部署，制定本行动计划。', 'front'],
  ['根据上级有关规划，结合实际，制定本方案。', 'front'],
])('names no document: %s', (text, page) => expect(read(text, page)).toEqual([]));

it('a title that fits two plans stays unresolved, a number decides', () => {
  expect(read('参照《丙省工业规划》。', 's1')).toEqual(['names 丙省工业规划 - -']);
  expect(read('参照《甲省三年行动计划》（甲政发〔2018〕3号）。', 's1')).toEqual(['names 甲省三年行动计划 甲政发〔2018〕3号 a']);
});

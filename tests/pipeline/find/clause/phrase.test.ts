import { expect, test } from 'vitest';
import { periodOf } from '../../../../src/pipeline/find/clause/period.ts';
import { endsInVerb, headOf, trimEnd, trimFront, withoutVerb } from '../../../../src/pipeline/find/clause/phrase.ts';
import { listedSubjects, splitPhrase } from '../../../../src/pipeline/find/clause/split.ts';

test.each([
  ['到2025年，力争全省规上工业企业', '规上工业企业', '全省'],
  ['其中，海洋生物产业', '海洋生物产业', null],
  ['“十四五”末全市茶叶产量', '茶叶产量', '全市'],
  ['带动就业人数', '就业人数', null],
])('%s begins with words that name nothing', (text, phrase, scope) => {
  expect(trimFront(text)).toEqual({ phrase, scope });
});

test.each([
  ['工业增加值率比2015年提高', '工业增加值率'],
  ['集装箱吞吐量分别达到', '集装箱吞吐量'],
  ['城镇化率由60.5%提高到', '城镇化率'],
  ['茶叶产量稳定在', '茶叶产量'],
  ['能耗强度不高于', '能耗强度'],
  ['船舶产业规模达', '船舶产业规模'],
  ['全员劳动生产率增速', '全员劳动生产率增速'],
])('%s ends in words that measure nothing', (text, phrase) => {
  expect(trimEnd(text)).toBe(phrase);
});

test.each([
  ['新增工业设计中心', '工业设计中心'],
  ['培育壮大了链主企业', '链主企业'],
  ['海铁联运班列', '海铁联运班列'],
])('%s without its verb', (text, phrase) => {
  expect(withoutVerb(text)).toBe(phrase);
});

test.each([
  ['每年选派', true],
  ['', true],
  ['茶叶产量', false],
])('%s ends in a verb: %s', (text, expected) => {
  expect(endsInVerb(text)).toBe(expected);
});

test.each([
  ['自主创新能力强、产业带动作用大的行业领军企业', '行业领军企业'],
  ['集装箱、散货、滚装等各类专业码头', '专业码头'],
  ['主营业务收入超百亿元、带动力强的龙头企业', '主营业务收入超百亿元、带动力强的龙头企业'],
])('the head of %s', (text, head) => {
  expect(headOf(text)).toBe(head);
});

test.each([
  ['海洋生物产业主营业务收入', '主营业务收入', '海洋生物产业'],
  ['生物产业规模', '产业规模', '生物产业'],
  ['消费品工业增加值', '增加值', '消费品工业'],
  ['战略性新兴产业增加值占GDP比重', '增加值占GDP比重', '战略性新兴产业'],
  ['新能源汽车市场占有率', '市场占有率', '新能源汽车'],
  ['深水泊位', '深水泊位', ''],
])('%s is measure and subject', (text, measure, subject) => {
  expect(splitPhrase(text)).toEqual({ measure, subject });
});

test('the members of a list that a count sums up', () => {
  expect(listedSubjects('渔业、盐业、航运业等3个产业')).toEqual(['渔业', '盐业', '航运业']);
  expect(listedSubjects('渔业和盐业')).toEqual([]);
});

test.each([
  ['规划期为2021—2025年。', 2021, 2025],
  ['海洋经济行动计划（2022-2024年）', 2022, 2024],
  ['海洋经济发展“十四五”规划', 2021, 2025],
  ['“十三五”期间成绩显著。', 2016, 2020],
  ['到2030年，海洋产值翻番。', null, 2030],
  ['大力发展海洋经济。', null, null],
])('%s gives its period', (text, from, to) => {
  expect(periodOf(text)).toEqual({ from, to });
});

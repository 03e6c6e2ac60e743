import { expect, it } from 'vitest';
import { inChinese, openEnglish, type Translated } from '../../../../src/search/question/english/in-chinese.ts';

const names: Translated[] = [
  ['hydrogen energy', '氢能'],
  ['graphene', '石墨烯'],
  ['big data', '大数据'],
  ['artificial intelligence', '人工智能'],
  ['new-energy and connected vehicles', '新能源汽车与智能网联汽车'],
  ['new materials', '新材料'],
  ['revenue from principal business', '主营业务收入'],
  ['share of R&D spending in GDP', '研发投入占GDP比重'],
  ['Sichuan', '四川'],
  ['Lüliang', '吕梁'],
  ['Xi’an', '西安'],
  ['Guangyuan', '广元'],
  ['guidance funds and venture capital', '引导基金与创业投资'],
  ['industrial robots', '工业机器人'],
];
const lexicon = openEnglish({ names, units: [['tonne', '吨']] });

it.each<[question: string, chinese: string]>([
  ['graphene', '石墨烯'],
  ['Graphene in Sichuan', '石墨烯 四川'],
  ['What does Sichuan say about big data?', '四川 大数据'],
  ['hydrogen', '氢能'],
  ['industrial robot targets', '工业机器人 目标'],
  ['How many industrial robots by 2025', '多少 工业机器人 2025'],
  ['revenue from principal business at least 1.7 trillion yuan', '主营业务收入 至少 1.7万亿元'],
  ['500 billion yuan', '5000亿元'],
  ['50 million yuan', '5000万元'],
  ['60 million tonnes', '6000万 吨'],
  ['12 per cent', '12%'],
  ['1,000 yuan', '1000元'],
  ['Luliang new materials', '吕梁 新材料'],
  ['Xi’an', '西安'],
  ['share of R&D spending in GDP 2.5%', '研发投入占GDP比重 2.5%'],
  ['venture', '引导基金与创业投资'],
  ['bread', ''],
  ['new-energy vehicles', '新能源汽车与智能网联汽车'],
  ['venture capital in Sichuan', '引导基金与创业投资 四川'],
  ['主营业务收入 2020', '主营业务收入 2020'],
  ['5G in 四川', '5G 四川'],
  ['AI', 'AI'],
  ['', ''],
])('%s', (question, chinese) => {
  expect(inChinese(question, lexicon).text).toBe(chinese);
});

it('tells which words were taken for which', () => {
  expect(inChinese('hydrogen in Sichuan', lexicon).taken).toEqual([
    ['hydrogen energy', '氢能'],
    ['Sichuan', '四川'],
  ]);
  expect(inChinese('graphene bread', lexicon).left).toEqual(['bread']);
});

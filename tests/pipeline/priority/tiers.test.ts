import { describe, expect, it } from 'vitest';
import { priorityVerbs } from '../../../src/language/priority-verbs.ts';
import { plainExample } from '../../../src/language/example.ts';
import { membersOf, readTiers } from '../../../src/pipeline/priority/tiers.ts';

const tiersOf = (sentence: string) => readTiers(sentence)?.tiers.map(({ words, members }) => `${words} ${members.join('、')}`) ?? null;

it.each([
  ['新能源与新材料产业', ['新能源', '新材料']],
  ['船舶和海洋工程装备产业', ['船舶', '海洋工程装备']],
  ['稀土、铜及铝产业', ['稀土', '铜', '铝']],
  ['新型显示、光伏等产业发展新高地', ['新型显示', '光伏']],
  ['白酒、茶叶等五大特色产业', ['白酒', '茶叶']],
  ['传统产业', ['传统产业']],
  ['生产性服务业', ['生产性服务业']],
  ['陶瓷、消费品工业', ['陶瓷', '消费品工业']],
  ['龙头企业打造产业集群', []],
  ['半导体产业园', []],
  ['一批细分行业领域“隐性冠军”', []],
  ['高速公路网', []],
])('%s lists %j', (object, members) => expect(membersOf(object)).toEqual(members));

describe('a sentence that ranks industries', () => {
  it.each([
    [
      '按照做大做强新能源与新材料产业，着力发展高端装备制造与生物医药健康产业，积极培育新一代信息技术产业的原则，组织实施七大领域专项行动',
      ['做大做强 新能源、新材料', '着力发展 高端装备制造、生物医药健康', '积极培育 新一代信息技术'],
    ],
    ['到2025年，巩固提升家电、家具产业，超前布局类脑智能等未来产业', ['巩固提升 家电、家具', '超前布局 类脑智能']],
    ['坚持优先发展稀土产业，稳步发展制糖工业', ['优先发展 稀土', '稳步发展 制糖工业']],
    ['培育壮大新兴产业，改造提升传统产业，加快发展生产性服务业', ['培育壮大 新兴产业', '改造提升 传统产业', '加快发展 生产性服务业']],
  ])('%s', (sentence, tiers) => expect(tiersOf(sentence)).toEqual(tiers));

  it.each([
    '大力发展稀土产业',
    '着力培育龙头企业打造产业集群，加快发展壮大光伏、储能等战略性新兴产业',
    '重点发展三条高速公路，加快培育五家上市公司',
    '推动船舶产业加快发展，促进茶产业提质增效',
  ])('is none with fewer than two such clauses: %s', (sentence) => expect(tiersOf(sentence)).toBeNull());

  it('is quoted from its first rank to its last, without what names it a principle', () =>
    expect(readTiers('按照做强做优软件产业，积极培育卫星产业的思路，建设园区')?.says).toBe('做强做优软件产业，积极培育卫星产业'));
});

it.each(Object.entries(priorityVerbs))('%s ranks an industry: %s', (verb, example) => {
  const { text, start, end } = plainExample(example);
  expect(text.slice(start, end)).toBe(verb);
  expect(readTiers(text)?.tiers.map(({ words }) => words)).toContain(verb);
});

import { describe, expect, it } from 'vitest';
import { chipsOf } from '../../src/search/question/chips.ts';
import { readQuestion } from '../../src/search/question/question-reading.ts';
import { openLexicon } from '../../src/search/question/vocabulary.ts';
import { askedUnits } from '../../src/search/asked-figure.ts';
import { words } from '../vocabulary.ts';

const units = askedUnits(words.units, []);
const lexicon = openLexicon([
  { id: 'place/a', names: ['甲州市', '甲州'], plans: ['a'] },
  { id: 'place/zhoushan', names: ['舟山市', '舟山'] },
  { id: 'topic/5g', names: ['5G', '第五代移动通信'] },
  { id: 'topic/nev', names: ['新能源汽车'], everyday: ['电动车'] },
  { id: 'topic/chips', names: ['芯片'], not: ['太阳能芯片'] },
  { id: 'indicator/value-added', names: ['增加值'] },
  { id: 'sector/steel', names: ['钢铁'] },
]);
const read = (q: string) => readQuestion(q, lexicon, units);
const told = (q: string): string =>
  read(q)
    .parts.map(({ kind, text, rule }) => `${rule ?? kind}:${text}`)
    .join(' ');

describe('readQuestion', () => {
  it.each([
    ['主营业务收入 ≥1000亿元 2020', 'words:主营业务收入 figure:≥1000亿元 year:2020'],
    ['主营业务收入 ≥ 1000 亿元 2020 年', 'words:主营业务收入 figure:≥1000亿元 year:2020'],
    ['创新平台 300 家', 'words:创新平台 figure:300家'],
    ['占比 > １０％', 'words:占比 figure:>10%'],
    ['2020年建设300家平台', 'year:2020 words:建设 figure:300家 words:平台'],
    ['二〇二〇年', 'year:2020'],
    ['甲州 增加值', 'place:甲州 thing:增加值'],
    ['甲州电动车', 'place:甲州 thing:电动车'],
    ['3D打印', 'words:3d打印'],
    ['十三五', 'words:十三五'],
    ['5G', 'thing:5g'],
    ['太阳能芯片', 'words:太阳能芯片'],
    ['“甲州 5G”', 'words:甲州5g'],
    ['甲州2020年增加值目标是多少', 'place:甲州 year:2020 thing:增加值 目标:目标 虚词:是 多少:多少'],
    ['甲州钢铁要减多少', 'place:甲州 thing:钢铁 虚词:要 减:减 多少:多少'],
    ['哪些规划设了渔港？', '哪些:哪些 规划:规划 轻动词:设 虚词:了 words:渔港'],
    ['请问舟山有没有5G', '请问:请问 place:舟山 是否:有没有 thing:5g'],
    ['舟山有哪些重点产业', 'place:舟山 虚词:有 哪些:哪些 重点:重点产业'],
  ])('%s', (q, expected) => expect(told(q)).toBe(expected));

  it.each([
    ['各地铁路建成多少公里？', []],
    ['怎样加强考核能力？', []],
    ['哪些集中药品采购平台要建？', []],
    ['企业主动漫步在哪里？', []],
    ['哪些规划写了核能？', ['核能']],
    ['核能供热有多少？', ['核能']],
    ['舟山地铁要建几条？', ['舟山', '地铁']],
    ['全市中药材种多少亩？', ['中药']],
    ['有没有动漫基地？', ['动漫']],
  ])('a short name is not cut out of two words: %s', (q, expected) => {
    const short = openLexicon([
      { id: 'place/zhoushan', names: ['舟山市', '舟山'] },
      { id: 'topic/rail', names: ['城市轨道交通'], everyday: ['地铁'] },
      { id: 'topic/nuclear', names: ['核能'] },
      { id: 'topic/medicine', names: ['中药'] },
      { id: 'topic/comics', names: ['动漫'] },
    ]);
    const { parts } = readQuestion(q, short, units);
    expect(parts.filter(({ entries = [] }) => entries.length > 0).map(({ text }) => text)).toEqual(expected);
  });

  it.each([
    ['不低于100家', { comparator: 'ge', value: 100, unit: '家' }],
    ['100家以上', { comparator: 'ge', value: 100, unit: '家' }],
    ['百家', { comparator: 'eq', value: 100, unit: '家' }],
    ['10%左右', { comparator: 'approx', value: 10, unit: '%' }],
    ['1.7万亿', { comparator: 'eq', value: 1.7e12, unit: null, isBig: true }],
    ['1000亿元', { comparator: 'eq', value: 1e11, unit: '元', isBig: true }],
    ['50多万台', { comparator: 'ge', value: 500000, unit: '台' }],
    ['5-10家', { value: 5, valueMax: 10, unit: '家' }],
    ['5 — 10 家', { value: 5, valueMax: 10, unit: '家' }],
    ['5至10家', { value: 5, valueMax: 10, unit: '家' }],
    ['翻一番', { value: 2, unit: '倍' }],
    ['百分之 十二', { value: 12, unit: '%' }],
    ['２：８', { ratio: '2:8', value: null }],
  ])('%s is one figure', (q, expected) => {
    const { parts } = read(q);
    expect(parts.map(({ kind }) => kind)).toEqual(['figure']);
    expect(parts[0]?.figure).toMatchObject(expected);
  });

  it.each(['十三五', '一带一路', '5G', '三网融合', '全部建成', '倍增计划', '2020 人均'])('%s is no figure', (q) =>
    expect(read(q).parts.flatMap(({ figure }) => figure ?? [])).toEqual([]),
  );
});

it('says of every chip what the question is without it', () => {
  const without = (q: string) => chipsOf(read(q)).map(({ kind, as, without: rest }) => [kind, as, rest]);
  expect(without('主营业务收入 ≥1000亿元 2020')).toEqual([
    ['words', null, '≥1000亿元 2020'],
    ['figure', null, '主营业务收入 2020'],
    ['year', null, '主营业务收入 ≥1000亿元'],
  ]);
  expect(without('甲州2020年电动车是多少')).toEqual([
    ['place', '甲州市', '2020年电动车是多少'],
    ['year', null, '甲州电动车是多少'],
    ['thing', '新能源汽车', '甲州2020年是多少'],
  ]);
});

it.each(['每万人床位数', '每百户汽车', '万元工业增加值能耗'])('what is counted by is no figure: %s', (q) =>
  expect(read(q).parts.flatMap(({ figure }) => figure ?? [])).toEqual([]),
);

import { expect, it } from 'vitest';
import { type Readable, readingOf } from '../../../src/library/english/say-reading.ts';
import { words } from '../../vocabulary.ts';

const level: Readable = {
  kind: 'target',
  indicator: null,
  sectors: ['other'],
  value: 5,
  valueMax: null,
  unit: '家',
  ratio: null,
  comparator: 'eq',
  mode: 'level',
  year: 2025,
  baseYear: null,
  hedged: false,
  wording: '达到',
  stated: '到2025年达到5家',
  measure: '茶企',
  subject: null,
  scope: '全市',
  rules: { comparator: null, mode: '达到', year: null, scope: null, subject: null },
};
const by = (mode: string): Readable['rules'] => ({ ...level.rules, mode });
const add: Readable = { ...level, mode: 'add', wording: '新建' };
const annual: Readable = { ...level, mode: 'annual', year: null, wording: '' };
const growth: Readable = { ...level, mode: 'growth', unit: '%', value: 9, wording: '年均增长', stated: '到2025年年均增长9%' };
const change: Readable = { ...level, mode: 'change', unit: '%', value: 18, baseYear: 2020, wording: '比2020年下降' };
const twice: Readable = { ...level, mode: 'change', unit: '倍', value: 2, rules: by('翻番'), wording: '比2020年' };
const was: Readable = { ...level, kind: 'baseline', year: 2020 };

const phraseOf = (figure: Readable): string | null => readingOf(figure, words)?.phrase ?? null;

it.each<[Partial<Readable>, string]>([
  // Money
  [{ value: 17000, unit: '亿元', comparator: 'ge' }, 'reach at least 1.7 trillion yuan by 2025'],
  [{ value: 5000, unit: '亿元' }, 'reach 500 billion yuan by 2025'],
  [{ value: 245, unit: '亿元' }, 'reach 24.5 billion yuan by 2025'],
  [{ value: 0.5, unit: '亿元' }, 'reach 50 million yuan by 2025'],
  [{ value: 0.008, unit: '亿元' }, 'reach 800,000 yuan by 2025'],
  [{ value: 6.5, unit: '亿美元' }, 'reach 650 million US dollars by 2025'],
  [{ value: 450, unit: '元' }, 'reach 450 yuan by 2025'],
  [{ value: 12, unit: '万元/人' }, 'reach 120,000 yuan per person by 2025'],
  [{ value: 30, unit: '万元/亩', comparator: 'ge' }, 'reach at least 300,000 yuan per mu by 2025'],
  // Counts
  [{ value: 20000, unit: '家' }, 'reach 20,000 by 2025'],
  [{ value: 8, unit: '个' }, 'reach 8 by 2025'],
  [{ value: 1200, unit: '项', comparator: 'ge' }, 'reach at least 1,200 by 2025'],
  [{ value: 6, unit: '件' }, 'reach 6 by 2025'],
  [{ value: 5, unit: '条', year: null }, 'reach 5'],
  [{ value: 500000, unit: '辆' }, 'reach 500,000 vehicles by 2025'],
  [{ value: 2000000, unit: '台' }, 'reach 2 million units by 2025'],
  [{ value: 1, unit: '名' }, 'reach 1 person by 2025'],
  [{ value: 200, unit: '名' }, 'reach 200 people by 2025'],
  [{ value: 1970, unit: '座' }, 'reach 1,970 by 2025'],
  [{ value: 10, unit: '人年' }, 'reach 10 person-years by 2025'],
  [{ value: 60, unit: '台/万名员工' }, 'reach 60 units per 10,000 employees by 2025'],
  [{ value: 10, unit: '个/万人' }, 'reach 10 per 10,000 people by 2025'],
  // Physical units, with the printed multiple
  [{ value: 6000, unit: '万吨' }, 'reach 60 million tonnes by 2025'],
  [{ value: 20, unit: '万千瓦', comparator: 'ge' }, 'reach at least 200,000 kilowatts by 2025'],
  [{ value: 3600, unit: '万重量箱' }, 'reach 36 million weight cases by 2025'],
  [{ value: 1.92, unit: '亿立方米' }, 'reach 192 million cubic metres by 2025'],
  [{ value: 35, unit: '微克/立方米' }, 'reach 35 micrograms per cubic metre by 2025'],
  [{ value: 1, unit: '公里' }, 'reach 1 kilometre by 2025'],
  // Shares, points, ratios, an index
  [{ value: 12, unit: '%', comparator: 'ge' }, 'reach at least 12% by 2025'],
  [{ value: 15, unit: '%', comparator: 'approx', hedged: true }, 'strive to reach about 15% by 2025'],
  [{ value: 35, unit: '%', comparator: 'le' }, 'be at most 35% by 2025'],
  [{ value: 10, valueMax: 15, unit: '%', comparator: 'range' }, 'reach between 10% and 15% by 2025'],
  [{ value: 3, valueMax: 5, comparator: 'range' }, 'reach between 3 and 5 by 2025'],
  [{ value: 3, valueMax: 4, comparator: 'range' }, 'reach 3 or 4 by 2025'],
  [{ value: 3, valueMax: 4, unit: '%', comparator: 'range' }, 'reach between 3% and 4% by 2025'],
  [{ value: 82, valueMax: 83, unit: '', comparator: 'range' }, 'reach between 82 and 83 by 2025'],
  [{ value: 14.29, unit: '%', stated: '占全国的七分之一' }, 'reach one seventh by 2025'],
  [{ value: 66.67, unit: '%', comparator: 'ge', stated: '三分之二以上' }, 'reach at least two thirds by 2025'],
  [{ value: 20, unit: '%', stated: '百分之二十' }, 'reach 20% by 2025'],
  // A level that is kept, one that is named by a round number, and what is made in a year
  [{ value: 600, wording: '保持在…以上', comparator: 'ge' }, 'remain at least 600 by 2025'],
  [{ value: 600, wording: '稳定在', year: null }, 'remain at 600'],
  [{ value: 1000, unit: '亿元', stated: '打造千亿级', year: null }, 'reach the level of 100 billion yuan'],
  [{ value: 50, unit: '万辆', stated: '形成年产50万辆' }, 'reach 500,000 vehicles a year by 2025'],
  [{ value: 9.8, unit: '/10万', comparator: 'le' }, 'be at most 9.8 per 100,000 by 2025'],
  [{ value: null, ratio: '2:8', unit: '比' }, 'reach 2:8 by 2025'],
  [{ value: 82.5, unit: '' }, 'reach 82.5 by 2025'],
  [{ value: 2.5, unit: '倍', baseYear: 2020 }, 'reach 2.5 times its 2020 level by 2025'],
  // One value for each of several
  [{ value: 4000, unit: '亿元', wording: '分别达到' }, 'reach 400 billion yuan each by 2025'],
  [{ value: 1000, unit: '亿元', wording: '力争…均超过', comparator: 'ge' }, 'reach at least 100 billion yuan each by 2025'],
  [{ value: 3, unit: '万元', wording: '户均达到' }, 'reach 30,000 yuan by 2025'],
])('a level %j: %s', (fields, said) => {
  expect(phraseOf({ ...level, ...fields })).toBe(said);
});

it.each<[Readable, string]>([
  [{ ...add, value: 30 }, 'add 30 in total by 2025'],
  [{ ...add, value: 600, comparator: 'ge' }, 'add at least 600 in total by 2025'],
  [{ ...add, value: 100, hedged: true }, 'strive to add 100 in total by 2025'],
  [{ ...add, value: 3, valueMax: 4, comparator: 'range' }, 'add 3 or 4 in total by 2025'],
  [{ ...add, value: 3, comparator: 'approx', year: null }, 'add about 3 in total'],
  [{ ...add, value: 150, unit: '亿元', year: null }, 'add 15 billion yuan in total'],
  [{ ...annual, value: 50, unit: '项' }, '50 a year'],
  [{ ...annual, value: 100, unit: '项', comparator: 'ge', hedged: true }, 'strive for at least 100 a year'],
  [{ ...annual, value: 1.5, unit: '万亩', year: 2025 }, '15,000 mu a year until 2025'],
  [growth, 'grow by 9% a year to 2025'],
  [{ ...growth, baseYear: 2020 }, 'grow by 9% a year between 2020 and 2025'],
  [{ ...growth, comparator: 'approx', stated: '2025年增长9%左右', wording: '增长…左右' }, 'grow by about 9% in 2025'],
  [{ ...growth, wording: '年均下降', stated: '到2025年年均下降9%' }, 'fall by 9% a year to 2025'],
  [change, 'fall by 18% between 2020 and 2025'],
  [{ ...change, wording: '比2020年提高', unit: '百分点', value: 2 }, 'rise by 2 percentage points between 2020 and 2025'],
  [{ ...change, wording: '提高', unit: '百分点', value: 1, baseYear: null }, 'rise by 1 percentage point by 2025'],
  [{ ...change, wording: '压减', unit: '万吨', value: 2000, baseYear: null }, 'fall by 20 million tonnes by 2025'],
  [{ ...change, wording: '', measure: '单位工业增加值能耗降低', rules: by('指标名升降') }, 'fall by 18% between 2020 and 2025'],
  [{ ...change, wording: '', measure: '单位工业增加值能耗' }, 'change by 18% between 2020 and 2025'],
  [{ ...change, wording: '', value: 50, rules: by('翻番') }, 'fall by 50% between 2020 and 2025'],
  [twice, 'double by 2025'],
  [{ ...twice, value: 4 }, 'quadruple by 2025'],
  [{ ...twice, baseYear: 2020 }, 'reach twice its 2020 level by 2025'],
  [{ ...twice, baseYear: 2020, comparator: 'ge' }, 'reach at least twice its 2020 level by 2025'],
  [{ ...twice, baseYear: 2020, value: 3 }, 'reach 3 times its 2020 level by 2025'],
  // Baselines
  [{ ...was, value: 450, unit: '亿元' }, '45 billion yuan in 2020'],
  [{ ...was, value: 450, unit: '亿元', comparator: 'approx' }, 'about 45 billion yuan in 2020'],
  [{ ...was, value: 30, comparator: 'ge', year: null }, 'at least 30'],
  [{ ...was, value: 0.63, unit: '%' }, '0.63% in 2020'],
  [{ ...growth, kind: 'baseline', year: 2020 }, 'grew by 9% a year to 2020'],
  [{ ...growth, kind: 'baseline', year: 2020, wording: '同比增长', stated: '2020年同比增长9%' }, 'grew by 9% in 2020'],
  [
    { ...change, kind: 'baseline', unit: '家', value: 1345, wording: '比上年增加', baseYear: 2019, year: 2020 },
    'rose by 1,345 between 2019 and 2020',
  ],
  [{ ...twice, kind: 'baseline', year: 2020 }, 'doubled by 2020'],
])('%# a figure of another mode, or a baseline: %j', (figure, said) => {
  expect(phraseOf(figure)).toBe(said);
});

it.each<[string, Readable]>([
  ['a unit without English', { ...level, unit: '度' }],
  ['a unit that isn’t known', { ...level, unit: '万空方' }],
  ['a rise of so many times: 增长2倍 is three times', { ...twice, rules: by('升降'), wording: '增长' }],
  ['so many times with nothing that it is of', { ...level, unit: '倍' }],
  ['three times what isn’t said', { ...twice, value: 3 }],
  ['a rate that is above another', { ...growth, unit: '百分点', value: 2 }],
  ['growth that is negative', { ...growth, value: -2 }],
  ['a share that is added', { ...add, unit: '%' }],
  ['a share a year', { ...annual, unit: '%' }],
  ['so much a year a year', { ...annual, unit: '吨/年' }],
  ['a range with one end', { ...level, comparator: 'range' }],
  ['two ends that are no range', { ...level, valueMax: 7 }],
  ['neither a value nor a ratio', { ...level, value: null }],
])('%s is not read', (_, figure) => {
  expect(readingOf(figure, words)).toBe(null);
});

it('names the indicator, and the industry where the figure has one alone', () => {
  const figure: Readable = { ...level, indicator: 'main-revenue', sectors: ['material'], unit: '亿元' };
  expect(readingOf(figure, words)).toMatchObject({ indicator: 'revenue from principal business', sector: { en: 'new materials' } });
  expect(readingOf({ ...figure, sectors: ['material', 'bio'] }, words)).toMatchObject({ sector: null });
  expect(readingOf({ ...figure, sectors: ['all'], indicator: null }, words)).toMatchObject({ indicator: null, sector: null });
});

it('a rate that the indicator calls growth reaches a level', () => {
  const gap: Readable = { ...growth, indicator: 'value-added-growth-gap', unit: '百分点', value: 5, comparator: 'approx' };
  expect(phraseOf(gap)).toBe('reach about 5 percentage points by 2025');
});

it('a rate of growth that is what is measured does not grow', () => {
  const named: Readable = { ...growth, measure: '增速', comparator: 'ge', wording: '年均超过', stated: '年均超过9%' };
  expect(phraseOf(named)).toBe('be at least 9% a year to 2025');
  expect(phraseOf({ ...named, kind: 'baseline' })).toBe('at least 9% a year to 2025');
  expect(phraseOf({ ...named, wording: '达到', stated: '2025年增速达到9%以上' })).toBe('reach at least 9% by 2025');
});

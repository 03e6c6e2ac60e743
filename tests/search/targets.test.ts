import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readTargetQuery } from '../../src/search/target-query.ts';
import { findTargets, groupTargets, type TargetFile, type TargetRecord, type UnitRecord } from '../../src/search/targets.ts';

interface Unit {
  zh: string;
  surfaces: (string | { text: string; factor: number })[];
  notBefore?: string[];
}
const units = (parse(readFileSync('seeds/units.yml', 'utf8')) as Unit[]).flatMap(({ zh, surfaces, notBefore = [] }) =>
  surfaces.map((one): UnitRecord => (typeof one === 'string' ? [one, zh, 1, notBefore] : [one.text, zh, one.factor, notBefore])),
);
const places = [{ names: ['甲省', '甲'], plans: ['a'] }];
const read = (q: string) => readTargetQuery(q, units, places);

describe('readTargetQuery', () => {
  it.each([
    [
      '主营业务收入 ≥1000亿元 2020',
      { words: ['主营业务收入'], years: [2020], figures: [{ comparator: 'ge', value: 1e11, unit: '元', isBig: true }] },
    ],
    ['创新平台 300家', { words: ['创新平台'], figures: [{ comparator: 'eq', value: 300, unit: '家', isBig: false }] }],
    ['占比 >10%', { words: ['占比'], figures: [{ comparator: 'gt', value: 10, unit: '%', isBig: false }] }],
    ['占比 > １０％', { words: ['占比'], figures: [{ comparator: 'gt', value: 10, unit: '%', isBig: false }] }],
    ['1.7万亿', { words: [], figures: [{ comparator: 'eq', value: 1.7e12, unit: null, isBig: true }] }],
    ['不低于100家', { figures: [{ comparator: 'ge', value: 100, unit: '家', isBig: false }] }],
    ['100家以上', { figures: [{ comparator: 'ge', value: 100, unit: '家', isBig: false }] }],
    ['百家', { figures: [{ comparator: 'eq', value: 100, unit: '家', isBig: false }] }],
    ['10%左右', { figures: [{ comparator: 'approx', value: 10, unit: '%', isBig: false }] }],
    [
      '2020年建设300家平台',
      { years: [2020], words: ['建设', '平台'], figures: [{ comparator: 'eq', value: 300, unit: '家', isBig: false }] },
    ],
    ['甲 增加值', { places: [places[0]], words: ['增加值'] }],
    ['3D打印', { words: ['3d打印'], figures: [], chips: [{ kind: 'words', text: '3d打印', without: '' }] }],
    ['十三五', { words: ['十三五'], figures: [] }],
    ['一带一路', { figures: [] }],
    ['5G', { figures: [] }],
  ])('%s', (q, expected) => expect(read(q)).toMatchObject(expected));

  it('says of every chip what the question is without it', () => {
    expect(read('主营业务收入 ≥1000亿元 2020').chips.map(({ kind, without }) => [kind, without])).toEqual([
      ['words', '≥1000亿元 2020'],
      ['figure', '主营业务收入 2020'],
      ['year', '主营业务收入 ≥1000亿元'],
    ]);
  });
});

const target = (id: string, name: string, value: number | null, unit: string, more: Partial<TargetRecord> = {}): TargetRecord => ({
  id,
  plan: 'a',
  name,
  stated: '',
  scope: null,
  indicator: null,
  value,
  valueMax: null,
  unit,
  year: 2020,
  sectors: ['all'],
  ...more,
});
const file: TargetFile = {
  indicators: [{ id: 'main-revenue', zh: '主营业务收入' }],
  units,
  targets: [
    target('1', '10个重点领域主营业务收入', 17000, '亿元', { indicator: 0 }),
    target('2', '规模以上工业增加值', 17000, '亿元'),
    target('3', '省级以上创新平台', 300, '家'),
    target('4', '中小企业服务平台', 300, '个'),
    target('5', '增加值占GDP比重', 10, '%', { year: null }),
    target('6', '增加值占GDP比重', 12, '%', { plan: 'b' }),
    target('7', '装机容量', 1700, '万千瓦'),
    target('8', '新增就业', 200, '人', { valueMax: 300 }),
    target('9', '产值比', null, '比'),
  ],
};
const found = (q: string): string[] => findTargets(file, read(q)).map(({ id }) => id);

describe('findTargets', () => {
  it.each([
    ['1.7万亿', ['1', '2']],
    ['17000亿元', ['1', '2']],
    ['17000', ['1', '2']],
    ['17000000千瓦', ['7']],
    ['1700万千瓦', ['7']],
    ['300家', ['3', '4']],
    ['创新平台 300家', ['3']],
    ['占比 >10%', ['6']],
    ['占比 ≥10%', ['5', '6']],
    ['占比 2020', ['6']],
    ['甲 占比', ['5']],
    ['250人', ['8']],
    ['>300人', []],
    ['主营业务收入 ≥1000亿元 2020', ['1']],
    ['主营业务收入 ≥1000亿元 2019', []],
    ['', []],
    ['石墨烯', []],
  ])('%s finds %j', (q, ids) => expect(found(q)).toEqual(ids));

  it('figures of different indicators are different groups', () => {
    expect(groupTargets(findTargets(file, read('1.7万亿')), file).map(({ title, targets }) => [title, targets.length])).toEqual([
      ['主营业务收入', 1],
      ['规模以上工业增加值', 1],
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Unit } from '../../src/model/measuring-unit.ts';
import { readQuestion } from '../../src/search/question/question-reading.ts';
import { targetsFor } from '../../src/search/question/target-wanted.ts';
import { openLexicon } from '../../src/search/question/vocabulary.ts';
import { groupTargets, type TargetFile, type TargetRecord, unitsOf } from '../../src/search/targets.ts';

const units = (parse(readFileSync('vocabularies/units.yml', 'utf8')) as unknown[]).map((unit) => Unit.parse(unit));
const lexicon = openLexicon([{ id: 'place/a', names: ['甲州市', '甲州'], plans: ['a'] }]);

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
  ratio: null,
  isStrict: false,
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
    target('9', '产值比', null, '比', { ratio: '2:8' }),
  ],
};
const read = (q: string) => readQuestion(q, lexicon, unitsOf(file));
const found = (q: string): string[] => targetsFor(file, read(q)).map(({ id }) => id);

describe('targetsFor', () => {
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
    ['甲州 占比', ['5']],
    ['250人', ['8']],
    ['200-300人', ['8']],
    ['200 ～ 300 人', ['8']],
    ['2:8', ['9']],
    ['２∶８', ['9']],
    ['10 %', ['5']],
    ['百分之十', ['5']],
    ['1.7 万亿 元', ['1', '2']],
    ['一万七千亿元', ['1', '2']],
    ['1万7千亿', ['1', '2']],
    ['17,000 亿元', ['1', '2']],
    ['>300人', []],
    ['主营业务收入 ≥1000亿元 2020', ['1']],
    ['主营业务收入 ≥1000亿元 2019', []],
    ['', []],
    ['石墨烯', []],
  ])('%s finds %j', (q, ids) => expect(found(q)).toEqual(ids));

  it('figures of different indicators are different groups', () => {
    expect(groupTargets(targetsFor(file, read('1.7万亿')), file).map(({ title, targets }) => [title, targets.length])).toEqual([
      ['主营业务收入', 1],
      ['规模以上工业增加值', 1],
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Unit } from '../../../src/model/measuring-unit.ts';
import { checkText, type CheckCorpus } from '../../../src/search/check/check-text.ts';
import { wholeSource } from '../../../src/search/source.ts';
import { type TargetRecord, wholeTargets } from '../../../src/search/targets.ts';

const units = (parse(readFileSync('vocabularies/units.yml', 'utf8')) as unknown[]).map((unit) => Unit.parse(unit));

/** A target of an invented plan, as far as it is compared. */
const target = (plan: string, name: string, stated: string, unit: string, year: number | null): TargetRecord => ({
  id: `${plan}/${name}`,
  ...{ plan, name, stated, unit, year },
  ...{ scope: null, indicator: null, value: null, valueMax: null, ratio: null, isStrict: false, sectors: [] },
});

const text = '到2030年，全市海洋工程装备产业营业收入达到900亿元，深水网箱保有量达到3000口。';
const corpus: CheckCorpus = {
  source: wholeSource([{ plan: 'jiazhou', address: 's1', title: '', blocks: [{ id: 's1-p1', heading: '', text }] }]),
  targets: wholeTargets({
    targets: [
      target('jiazhou', '海洋经济增加值', '到2030年达到600亿元', '亿元', 2030),
      target('jiazhou', '海洋经济增加值占GDP比重', '到2030年达到15%以上', '%', 2030),
      target('jiazhou', '研发经费投入占规模以上工业主营业务收入比重', '到2030年达到3%', '%', 2030),
      target('jiazhou', '远洋渔业等领域 · 技术水平高、带动作用大的深海养殖示范项目', '每年实施20项', '项', null),
      target('jiazhou', '海洋产业园区、集聚区及示范基地', '到2030年达到12个以上', '个', 2030),
      target('jiazhou', '海洋产业投资基金 · 总规模', '50亿元', '亿元', null),
      target('jiazhou', '绿色港口', '到2030年建设6个', '个', 2030),
      target('jiazhou', '海洋领域高新技术企业', '到2030年达到200家', '家', 2030),
      target('jiazhou', '造船业 · 省级以上创新平台', '到2030年新建8家', '家', 2030),
      target('jiazhou', '渔业 · 省级以上创新平台', '到2030年新建8家', '家', 2030),
    ],
    indicators: [],
    units,
  }),
  places: [
    { names: ['甲州市', '甲州'], plans: ['jiazhou'] },
    { names: ['乙江市', '乙江'], plans: [] },
    { names: ['四川省', '四川'], plans: [] },
  ],
};

/** Of each figure that is set beside a target: the target's name and what differs. */
async function matterOf(pasted: string): Promise<string[]> {
  const { findings } = await checkText(pasted, corpus);
  return findings.flatMap(({ target, differences }) =>
    target ? [[target.name, ...differences.map(({ aspects }) => aspects.join('+'))].join(' ')] : [],
  );
}

describe('what is said of a target in other words', () => {
  it.each([
    ['甲州市把账算得很细。按照市政府3月印发的计划，届时海洋经济增加值将达600亿元。', ['海洋经济增加值']],
    ['甲州市海洋经济增加值2030年将达600亿元，在GDP中的占比不低于15%。', ['海洋经济增加值', '海洋经济增加值占GDP比重']],
    ['甲州市研发经费投入占规上工业主营收入的比重2030年为3%左右。', ['研发经费投入占规模以上工业主营业务收入比重 bound']],
    ['甲州市今后每年安排20项深海养殖示范项目。', ['远洋渔业等领域 · 技术水平高、带动作用大的深海养殖示范项目']],
    ['甲州市2030年建成十二个以上海洋产业园区、集聚区和示范基地。', ['海洋产业园区、集聚区及示范基地']],
    ['甲州市发展海洋产业不缺钱。该市将设立总规模50亿元的投资基金。', ['海洋产业投资基金 · 总规模']],
    ['甲州市2030年建成6个绿色港口。', ['绿色港口']],
    ['甲州市海洋经济增加值占GDP比重眼下是11%，到2030年要提高到18%以上。', ['海洋经济增加值占GDP比重 value']],
  ])('%s', async (pasted, expected) => {
    expect(await matterOf(pasted)).toEqual(expected);
  });

  it('is looked for in the plan that the sentence agrees with, where it names no place', async () => {
    expect(await matterOf('全市海洋工程装备产业营业收入达到900亿元，海洋领域高新技术企业总数要有200家。')).toEqual([
      '海洋领域高新技术企业',
    ]);
  });
});

describe('what only looks like it is set beside nothing', () => {
  it.each([
    ['截至去年底，甲州市海洋领域高新技术企业已有150家。'],
    ['甲州市海洋领域高新技术企业到2035年要有260家。'],
    ['甲州市今年海洋领域高新技术企业新增的创新平台有30家。'],
    ['甲州市2030年新建省级以上创新平台8家。'],
    ['甲州市2030年建成9个绿色港口。'],
    ['乙江市海洋经济增加值将达600亿元。'],
    ['四川省海洋经济增加值将达600亿元。'],
    ['鲁省海洋经济增加值将达600亿元。'],
    ['海洋经济增加值将达600亿元。'],
  ])('%s', async (pasted) => {
    expect(await matterOf(pasted)).toEqual([]);
  });

  it('a year in which a plan was issued is no year that its figures are for', async () => {
    expect(await matterOf('甲州市2026年印发的计划提出，海洋经济增加值将要达到600亿元。')).toEqual(['海洋经济增加值']);
  });

  it('few words of one place are no words of another that is named', async () => {
    const { findings } = await checkText('四川省提出，深水网箱保有量达到3000口。', corpus);
    expect(findings.map(({ kind }) => kind)).toEqual(['unfound']);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Unit } from '../../../src/model/measuring-unit.ts';
import { checkText, type CheckCorpus } from '../../../src/search/check/check-text.ts';
import { wholeSource } from '../../../src/search/source.ts';
import { wholeTargets } from '../../../src/search/targets.ts';

const units = (parse(readFileSync('vocabularies/units.yml', 'utf8')) as unknown[]).map((unit) => Unit.parse(unit));

/** A corpus of one passage. */
const corpusOf = (text: string, readings?: [number, number, string][]): CheckCorpus => ({
  source: wholeSource([
    { plan: 'a', address: 's1', title: '', blocks: [{ id: 's1-p1', heading: '', text, ...(readings && { readings }) }] },
  ]),
  targets: wholeTargets({ targets: [], indicators: [], units }),
  places: [
    { names: ['甲州市', '甲州'], plans: ['a'] },
    { names: ['乙江市', '乙江'], plans: [] },
  ],
});

const printed =
  '到2030年，力争全市海洋工程装备产业年营业收入超过1.5万亿元，深海养殖网箱达到300个以上，严格控制近岸养殖，不再新建围填海项目。';

/** What is written for what is printed, and what that is: the aspects and both words of each difference. */
const cases: [here: string, differences: [aspects: string, printed: string, here: string][]][] = [
  [printed, []],
  ['到２０３０年，力争全市海洋工程装备产业年营业收入超过1.5万亿元；深海养殖网箱达到300个以上。', []],
  ['力争全市海洋工程装备产业年营业收入超过15000亿元', [['form', '超过1.5万亿元', '超过15000亿元']]],
  ['力争全市海洋工程装备产业年营业收入达到1.5万亿元', [['bound', '超过1.5万亿元', '达到1.5万亿元']]],
  ['力争全市海洋工程装备产业年营业收入超过1.5亿元', [['value', '超过1.5万亿元', '超过1.5亿元']]],
  ['力争全市海洋工程装备产业年营业收入超过1.8万亿元', [['value', '超过1.5万亿元', '超过1.8万亿元']]],
  ['全市海洋工程装备产业年营业收入超过1.5万亿元', [['hedge', '力争', '']]],
  ['力争全省海洋工程装备产业年营业收入超过1.5万亿元', [['place', '全市', '全省']]],
  ['力争甲州海洋工程装备产业年营业收入超过1.5万亿元', [['form', '全市', '甲州']]],
  ['力争乙江海洋工程装备产业年营业收入超过1.5万亿元', [['place', '全市', '乙江']]],
  ['到2035年，力争全市海洋工程装备产业年营业收入超过1.5万亿元', [['year', '2030年', '2035年']]],
  [
    '深海养殖网箱达到300个',
    [
      ['bound', '达到300个以上', '达到300个'],
      ['hedge', '力争', ''],
    ],
  ],
];

describe('what differs, and in what', () => {
  it.each(cases)('%s', async (here, differences) => {
    const { findings } = await checkText(here, corpusOf(printed));
    expect(findings.flatMap((finding) => finding.differences.map((each) => [each.aspects.join(' '), each.printed, each.here]))).toEqual(
      differences,
    );
    expect(findings.length).toBeGreaterThan(0);
  });

  it('a denial that is left out is named', async () => {
    const text = '各县区要严格控制近岸养殖，不再批准新建围填海项目。';
    const { findings } = await checkText('各县区要严格控制近岸养殖，批准新建围填海项目。', corpusOf(text));
    expect(findings.map(({ kind, differences }) => [kind, differences.map(({ aspects }) => aspects.join())])).toEqual([
      ['differs', ['negation']],
    ]);
  });

  it('a misprint that is written as its editor reads it is told as such', async () => {
    const text = '支持碳纤维复合材枓在海洋工程装备里推广应用，建设中试基地。';
    const { findings } = await checkText('支持碳纤维复合材料在海洋工程装备里推广应用，建设中试基地。', corpusOf(text, [[7, 9, '材料']]));
    expect(findings.map(({ kind, differences }) => [kind, differences.map(({ aspects }) => aspects.join())])).toEqual([
      ['changed', ['slip']],
    ]);
  });

  it('two passages that fit alike and give two figures are no answer', async () => {
    const text = '到2030年，年营业收入达到200亿元。\n到2030年，年营业收入达到500亿元。';
    const blocks = text.split('\n').map((each, i) => ({ id: `s1-p${i + 1}`, heading: '', text: each }));
    const corpus = { ...corpusOf(''), source: wholeSource([{ plan: 'a', address: 's1', title: '', blocks }]) };
    const { findings } = await checkText('到2030年，年营业收入达到301亿元。', corpus);
    expect(findings.map(({ kind }) => kind)).toEqual(['unfound']);
  });
});

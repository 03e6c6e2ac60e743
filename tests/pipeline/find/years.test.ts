import { expect, test } from 'vitest';
import { readText } from '../../../src/pipeline/find/any-text.ts';
import { isYearly, periodOf } from '../../../src/pipeline/find/clause/date/period.ts';
import { titleScope } from '../../../src/pipeline/find/clause/scope/territory-rules.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';
import { words } from './words.ts';

/** Every figure of a text with its kind, its year and the year it is compared with. */
function yearsIn(text: string, from: number | null, to: number | null, title: string | null = null): string[] {
  const { quantities } = readText(seedOf('text.txt', text), 'text', title, words, { from, to }).ledger;
  return quantities.flatMap((entry) =>
    'measure' in entry ? [[entry.text, entry.kind, entry.year ?? '–', entry.baseYear ?? ''].join(' ').trim()] : [],
  );
}

test.each([
  [
    'a date governs the dashes below it, an outlook before it does not',
    '展望2035年，渔业全面现代化。\n到2025年，主要目标如下：\n——水产品产量达到30万吨。\n——深水网箱600口，休闲渔业产值突破20亿元。',
    ['30万吨 target 2025', '600口 target 2025', '20亿元 target 2025'],
  ],
  [
    'the first member of a list dates the others, not what follows the list',
    '一、任务\n1.到2024年，茶园面积稳定在18万亩。\n2.茶叶加工企业达到60家。\n二、保障\n培训茶农8000人。',
    ['18万亩 target 2024', '60家 target 2024', '8000人 target –'],
  ],
  [
    'a line that ends in the middle of a sentence leaves its date to the next',
    '一、任务\n到2024年，全州公路里程达到3万公里，建制村\n通硬化路比例达到98%。',
    ['3万公里 target 2024', '98% target 2024'],
  ],
  [
    'years side by side are dealt out by 分别',
    '清洁能源占比由20%起步，到2023年、2025年分别提高到24%和28%。',
    ['24% target 2023', '28% target 2025'],
  ],
  [
    'a date in brackets governs what stands there with it',
    '到2025年，登记志愿者（2020年已有8万人）达到12万人。',
    ['8万人 baseline 2020', '12万人 target 2025'],
  ],
  [
    'the years of parts don’t go on',
    '到2025年，改造老旧小区90个，其中2023年改造30个。城镇登记失业率控制在4%以内。',
    ['90个 target 2025', '30个 target 2023', '4% target 2025'],
  ],
  [
    'what follows the years of parts has the year of the whole, not of the plan',
    '到2024年，开行旅游专列90列，其中2023年开行30列。景区投诉率控制在4%以内。',
    ['90列 target 2024', '30列 target 2023', '4% target 2024'],
  ],
  ['a multiple of a year is for the year that governs it', '到2025年，港口吞吐量为2020年的1.5倍。', ['1.5倍 target 2025 2020']],
  ['figures that no heading and no date governs are for the end of the plan', '绿道长度达到900公里。', ['900公里 target 2025']],
  ['a heading gives its year to what stands under it', '一、2023年预期目标\n城镇新增就业5万人。', ['5万人 target 2023']],
])('%s', (_, text, years) => {
  expect(yearsIn(text, 2021, 2025)).toEqual(expect.arrayContaining(years));
});

test('a report tells the year before and the year to come apart', () => {
  const text = '去年，全县生产总值98亿元，增长6.2%。新增企业320家。\n今年要重点抓好三件大事。一是扩大投资，新开工项目80个。';
  expect(yearsIn(text, 2022, 2022, '2022年某县政府工作报告')).toEqual([
    '98亿元 baseline 2021',
    '6.2% baseline 2021',
    '320家 baseline 2021',
    '80个 target 2022',
  ]);
});

test.each([
  ['2024年某市政府工作报告', 2024],
  ['政府工作报告（2009年1月12日）', 2009],
  ['关于2012年国民经济和社会发展计划执行情况与2013年计划草案的报告', 2013],
  ['某市2023年工作要点', 2023],
])('%s is for %i', (title, year) => {
  expect(periodOf(title)).toEqual({ from: year, to: year });
  expect(isYearly(periodOf(title))).toBe(true);
});

test.each([
  ['澜川省“十四五”渔业规划', '全省'],
  ['关于青岭市老龄事业的意见', '全市'],
  ['西桐自治州旅游条例实施方案', '全州'],
  ['全国旱作农业规划', '全国'],
  ['国务院关于扶持茶业的意见', '全国'],
  ['乡村振兴规划', null],
])('the figures of %s are those of %s', (title, scope) => {
  expect(titleScope(title)).toBe(scope);
});

test('a plan of the nation sets goals for it, and the world stays apart', () => {
  const text = '到2030年，全国旱作节水面积达到4.5亿亩。全球市场规模将达到6000亿美元。';
  const { quantities } = readText(seedOf('text.txt', text), 'text', '全国旱作农业规划', words, { from: 2026, to: 2030 }).ledger;
  expect(quantities.map(({ text: own, kind }) => `${own} ${kind}`)).toEqual(['2030年 date', '4.5亿亩 target', '6000亿美元 context']);
});

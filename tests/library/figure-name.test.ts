import { expect, it } from 'vitest';
import { aboutOf, nameOf, printedOf, valueOf, whenOf, wordsOf } from '../../src/library/figure-name.ts';
import { sayAbout, sayName, sayStated } from '../../src/library/say-figure-name.ts';
import { words } from '../../src/strings/languages.ts';

it.each([
  ['500亿元', '达到', '亿元', '达到500亿元'],
  ['10%', '达到…左右', '%', '达到10%左右'],
  ['200家', '力争…达到…以上', '家', '力争…达到200家以上'],
  ['18%', '…以上', '%', '18%以上'],
  ['1.7万亿元', '超', '亿元', '超1.7万亿元'],
  ['1000亿元', '', '亿元', '1000亿元'],
  ['300家', '累计新建', '家', '累计新建300家'],
  ['1.2', '', '%', '1.2%'],
  ['2∶8', '调整为', '比', '调整为2∶8'],
])('%s with the wording %j (%s) reads %s', (text, wording, unit, words) => {
  expect(wordsOf({ text, wording, unit })).toBe(words);
});

it('parts the printed value at its number', () => {
  expect(printedOf({ text: '200家', wording: '力争…达到…以上', unit: '家' })).toEqual({
    before: '力争…达到',
    number: '200家',
    after: '以上',
  });
  expect(printedOf({ text: '40', wording: '不低于', unit: '%' })).toEqual({ before: '不低于', number: '40%', after: '' });
});

it.each([
  ['战略性新兴产业', '增加值', '战略性新兴产业', '增加值'],
  ['信息技术制造业', '信息技术制造业规模以上企业研发机构', '', '信息技术制造业规模以上企业研发机构'],
  [null, '工业设计中心', '', '工业设计中心'],
  ['节能环保产业', '产业规模', '节能环保产业', '规模'],
  ['海洋工程装备', '装备产值', '海洋工程装备', '产值'],
])('the figure of %j and %s is of %j: %s', (subject, measure, whose, what) => {
  expect(aboutOf({ subject, measure })).toEqual({ whose, what });
  expect(sayAbout({ whose, what })).toBe(whose + what);
});

const yearly = {
  subject: null,
  measure: '种质资源圃',
  text: '10个',
  wording: '新增',
  unit: '个',
  year: null,
  baseYear: null,
  mode: 'annual',
} as const;
const doubled = {
  ...yearly,
  measure: '茶叶产值',
  text: '翻一番',
  wording: '',
  unit: '倍',
  mode: 'change',
  year: 2020,
  baseYear: 2010,
} as const;

it.each([
  [yearly, { year: null, since: null, isYearly: true }, '每年新增10个'],
  [{ ...yearly, wording: '每年新建' }, { year: null, since: null, isYearly: false }, '每年新建10个'],
  [{ ...yearly, year: 2025 }, { year: 2025, since: null, isYearly: true }, '2025年每年新增10个'],
  [doubled, { year: 2020, since: 2010, isYearly: false }, '2020年比2010年翻一番'],
  [{ ...doubled, mode: 'growth' as const, text: '8%' }, { year: 2020, since: null, isYearly: false }, '2020年8%'],
])('says each year, and since when, only where the printed words do not: %#', (figure, when, said) => {
  expect(whenOf(figure)).toEqual(when);
  expect(sayStated(nameOf(figure), words('zh-CN'))).toBe(said);
});

it('a whole name is what it is about, then what it states', () => {
  expect(sayName(nameOf(doubled), words('zh-CN'))).toBe('茶叶产值：2020年比2010年翻一番');
});

it('writes values with commas, ranges with a dash, ratios as they are', () => {
  expect(valueOf({ value: 17000, valueMax: null, unit: '亿元', ratio: null })).toBe('17,000亿元');
  expect(valueOf({ value: 3, valueMax: 4, unit: '家', ratio: null })).toBe('3—4家');
  expect(valueOf({ value: null, valueMax: null, unit: '比', ratio: '2:8' })).toBe('2:8');
});

import { expect, it } from 'vitest';
import { nameOf, statedOf, valueOf, wordsOf } from '../../src/library/figure-name.ts';

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

it.each([
  ['战略性新兴产业', '增加值', '战略性新兴产业增加值'],
  ['信息技术制造业', '信息技术制造业规模以上企业研发机构', '信息技术制造业规模以上企业研发机构'],
  [null, '工业设计中心', '工业设计中心'],
  ['节能环保产业', '产业规模', '节能环保产业规模'],
])('the figure of %j and %s is called %s', (subject, measure, name) => {
  expect(nameOf({ subject, measure })).toBe(name);
});

it('says each year, and since when, only where the printed words do not', () => {
  const figure = { text: '10个', wording: '新增', unit: '个', year: null, baseYear: null, mode: 'annual' } as const;
  expect(statedOf(figure)).toBe('每年新增10个');
  expect(statedOf({ ...figure, wording: '每年新建' })).toBe('每年新建10个');
  expect(statedOf({ ...figure, text: '翻一番', wording: '', unit: '倍', mode: 'change', year: 2020, baseYear: 2010 })).toBe(
    '2020年比2010年翻一番',
  );
});

it('writes values with commas, ranges with a dash, ratios as they are', () => {
  expect(valueOf({ value: 17000, valueMax: null, unit: '亿元', ratio: null })).toBe('17,000亿元');
  expect(valueOf({ value: 3, valueMax: 4, unit: '家', ratio: null })).toBe('3—4家');
  expect(valueOf({ value: null, valueMax: null, unit: '比', ratio: '2:8' })).toBe('2:8');
});

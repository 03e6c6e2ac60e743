import { expect, it } from 'vitest';
import type { InferredField, ReadQuantity } from '../../../src/model/target.ts';
import { BlockStretch } from '../../../src/model/offset.ts';
import { words } from '../../../src/strings/languages.ts';
import { inferredOf, type Source } from '../../../src/site/targets/inferred.ts';
import { sayInferred } from '../../../src/site/targets/say-inferred.ts';

const source: Source = { title: '茶产业规划', labels: ['二、'], part: { kind: 'paragraph', count: 1 }, href: '/plans/tea/s2/#s2-p1' };
const titles = ['二、茶产业提升', '第三章 特色农业'];

function sourcesOf(text: string, printed: string, fields: Partial<ReadQuantity>, inferred: InferredField[]) {
  const start = text.indexOf(printed);
  const at = BlockStretch.parse([start, start + printed.length]);
  const quantity = {
    year: null,
    scope: null,
    subject: null,
    measure: '产量',
    mode: 'level',
    about: fields.subject ?? '产量',
    when: null,
    yearFrom: null,
    rules: { year: null },
    inferred,
    at,
    ...fields,
  } as ReadQuantity;
  return inferredOf(quantity, { block: { text }, titles, source: quantity.yearFrom === null ? null : source });
}

const yearly = '到2025年，全县茶园更新完成。茶叶产量达到3万吨。';
const platforms = '育种体系进一步健全，每年建设种质资源库。新增圃场5个。';

it.each([
  [yearly, '3万吨', { year: 2025, when: '到2025年' }, 'year', { from: 'opening', text: '到2025年' }, '年份由本段开头“到2025年”推定。'],
  [platforms, '5个', { mode: 'annual' }, 'mode', { from: 'earlier', text: '每年' }, '计算方式由本段前文“每年”推定。'],
  [yearly, '3万吨', { scope: '全县' }, 'scope', { from: 'earlier', text: '全县' }, '范围由本段前文“全县”推定。'],
  [platforms, '5个', { scope: '全省' }, 'scope', { from: 'territory' }, '范围在本句没有写，由规划适用的地方推定。'],
  [
    '每年新建圃场30个、种质资源库5个。',
    '5个',
    { mode: 'annual' },
    'mode',
    { from: 'clause', text: '每年' },
    '计算方式由本句另一分句的“每年”推定。',
  ],
  [
    '我省茶业基础较好，新增圃场5个。',
    '5个',
    { scope: '全省' },
    'scope',
    { from: 'clause', text: '我省' },
    '范围由本句另一分句的“我省”推定。',
  ],
  ['建成省级圃场5个。', '5个', { scope: '全省' }, 'scope', { from: 'territory' }, '范围在本句没有写，由规划适用的地方推定。'],
  [
    '培育3家产值超10亿、1家超百亿元的茶叶企业。',
    '3家',
    { measure: '产值超10亿…茶叶企业' },
    'measure',
    { from: 'clause', text: '茶叶企业' },
    '指标由本句另一分句的“茶叶企业”推定。',
  ],
  [
    '培育产值超10亿的茶企3家。',
    '3家',
    { measure: '产值超10亿…水产企业' },
    'measure',
    { from: 'unknown' },
    '指标在本句没有写，由上下文推定。',
  ],
  [platforms, '5个', { subject: '茶产业' }, 'subject', { from: 'heading', text: titles[0] }, '说的是谁由所在标题“二、茶产业提升”推定。'],
  [
    '茶产业基础较好，2020年产值90亿元。',
    '90亿元',
    { subject: '茶产业' },
    'subject',
    { from: 'clause', text: '茶产业' },
    '说的是谁由本句另一分句的“茶产业”推定。',
  ],
  [platforms, '5个', { subject: '水产' }, 'subject', { from: 'unknown' }, '说的是谁在本句没有写，由上下文推定。'],
  [
    '三年内新增圃场5个。',
    '5个',
    { year: 2027, when: '三年内' },
    'year',
    { from: 'own', text: '三年内' },
    '年份由句中“三年内”和规划期推定。',
  ],
  [
    platforms,
    '5个',
    { year: 2027, when: '到2027年', rules: { year: '目标章节' } as ReadQuantity['rules'] },
    'year',
    { from: 'goals', text: '到2027年' },
    '年份由所在目标章节的“到2027年”推定。',
  ],
  [
    platforms,
    '5个',
    { year: 2027, when: '到2027年', yearFrom: 's2-p1' },
    'year',
    { from: 'restated', text: '到2027年', source },
    '年份据《茶产业规划》二、第1段说同一事项的“到2027年”推定。',
  ],
  [platforms, '5个', { year: 2030 }, 'year', { from: 'unknown' }, '年份在本句没有写，由上下文推定。'],
] as const)('%s %s with %j: %s', (text, printed, fields, field, source, said) => {
  const [found] = sourcesOf(text, printed, fields, [field]);
  expect(found).toEqual({ field, ...source });
  expect(sayInferred(found, words('zh-CN'))).toBe(said);
});

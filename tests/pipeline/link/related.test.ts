import { describe, expect, it } from 'vitest';
import { BlockStretch, Span } from '../../../src/model/offset.ts';
import { nullsOf } from '../../../src/model/schema.ts';
import { ReadQuantity } from '../../../src/model/target.ts';
import type { Indicator } from '../../../src/model/vocabulary.ts';
import type { Figure, LinkedPlan } from '../../../src/pipeline/link/figure.ts';
import { nowhere } from '../../../src/pipeline/link/surroundings.ts';
import { linkFigures } from '../../../src/pipeline/link/related.ts';

const plan = (id: string, fields: Partial<LinkedPlan> = {}): LinkedPlan => ({
  id,
  place: id,
  parentPlace: null,
  order: '2018',
  field: '工业',
  sectors: [],
  annexes: [],
  ...fields,
});
const province = plan('province');
const earlier = plan('earlier', { place: 'province', order: '2016', sectors: [{ name: '生物医药', sector: 'bio' }] });
const later = plan('later', { place: 'province', order: '2018', sectors: [{ name: '生物医药健康产业', sector: 'bio' }] });
const city = plan('city', { parentPlace: 'province' });
const other = plan('other');

const indicator = (id: string, fields: Partial<Indicator> = {}): Indicator => ({
  id,
  zh: id,
  en: id,
  family: id,
  quantity: id,
  denominator: null,
  population: null,
  units: ['亿元'],
  better: 'more',
  definition: '—',
  defined: 'statistics',
  aliases: [],
  unsought: [],
  named: [],
  not: [],
  ...fields,
});
const revenue = indicator('revenue');
const added = indicator('value-added');
const scale = indicator('scale', { defined: 'no' });
const shareGdp = indicator('share-gdp', { family: 'share', denominator: 'GDP', units: ['%'] });
const shareIndustry = indicator('share-industry', { family: 'share', denominator: '规模以上工业', units: ['%'] });

let start = 0;
function figure(of: LinkedPlan, kind: Indicator | null, value: number, fields: Partial<ReadQuantity> = {}): Figure {
  start += 10;
  const quantity: ReadQuantity = {
    ...nullsOf(ReadQuantity),
    id: `${of.id}/${start}`,
    plan: of.id,
    block: `s1-p${start}`,
    position: Span.parse({ start, end: start + 2 }),
    at: BlockStretch.parse([0, 2]),
    text: String(value),
    kind: 'target',
    rule: '—',
    status: 'extracted',
    about: kind?.zh ?? '家数',
    measure: kind?.zh ?? '家数',
    indicator: kind?.id ?? null,
    indicatorLabel: kind?.zh ?? null,
    scope: '全省',
    sectors: ['all'],
    value,
    unit: kind?.units[0] ?? '家',
    comparator: 'eq',
    mode: 'level',
    year: 2020,
    hedged: false,
    stated: `到2020年达到${value}`,
    wording: '达到',
    inferred: [],
    rules: { comparator: null, mode: null, year: null, scope: null, subject: null },
    quote: { exact: String(value), prefix: '', suffix: '' },
    ...fields,
  };
  return { quantity, plan: of, indicator: kind, around: nowhere };
}

/** Links as `from→to type`, from the figures' positions in the list. */
function links(...figures: Figure[]): string[] {
  const names = new Map(figures.map(({ quantity }, i) => [quantity.id, String.fromCharCode(97 + i)]));
  return [...linkFigures(figures)]
    .flatMap(([from, related]) => related.map(({ type, target }) => `${names.get(from)}→${names.get(target)} ${type}`))
    .filter((link) => link[0] < link[2])
    .sort();
}

describe('within a plan', () => {
  it.each<[string, Figure[], string[]]>([
    [
      'two values for one subject and year differ',
      [
        figure(other, scale, 4000, { subject: '生物医药、节能环保、先进材料', sectors: ['bio', 'green', 'material'] }),
        figure(other, scale, 5000, { subject: '节能环保产业', sectors: ['green'] }),
      ],
      ['a→b differs'],
    ],
    [
      'a subject and a wider one are near, and do not differ',
      [figure(other, scale, 4000, { subject: '生物医药' }), figure(other, scale, 5000, { subject: '生物产业' })],
      ['a→b near'],
    ],
    [
      'two subjects do not differ',
      [figure(other, scale, 4000, { subject: '生物医药' }), figure(other, scale, 5000, { subject: '海洋产业' })],
      [],
    ],
    [
      'a bound and a figure that satisfies it restate',
      [figure(other, revenue, 1000, { comparator: 'ge' }), figure(other, revenue, 2000)],
      ['a→b restates'],
    ],
    ['one value twice restates', [figure(other, null, 20), figure(other, null, 20)], ['a→b restates']],
    [
      '左右 reaches five per cent',
      [figure(other, revenue, 1000, { comparator: 'approx' }), figure(other, revenue, 1040)],
      ['a→b restates'],
    ],
    [
      'beyond five per cent it differs',
      [figure(other, revenue, 1000, { comparator: 'approx' }), figure(other, revenue, 1100)],
      ['a→b differs'],
    ],
    [
      'counts of other things are not compared',
      [figure(other, null, 20, { measure: '百亿元企业' }), figure(other, null, 30, { measure: '高新技术企业' })],
      [],
    ],
    [
      'a base’s figure is not the province’s',
      [figure(other, revenue, 300, { scope: '某国家生物产业基地' }), figure(other, revenue, 2500)],
      [],
    ],
    [
      'figures of one block without a subject are not compared',
      [figure(other, revenue, 10000, { block: 's1-p1' }), figure(other, revenue, 20000, { block: 's1-p1' })],
      [],
    ],
    [
      'an undated figure stands beside a dated one',
      [figure(other, scale, 4000), figure(other, scale, 5000, { year: null })],
      ['a→b differs'],
    ],
    [
      'an undefined measure needs the same words',
      [figure(other, scale, 10000, { measure: '产业' }), figure(other, scale, 1000, { measure: '产业集群' })],
      [],
    ],
    [
      'a five-year sum in brackets is only near',
      [figure(other, shareGdp, 73, { quote: { exact: '73', prefix: '[', suffix: ']' } }), figure(other, shareGdp, 73)],
      ['a→b near'],
    ],
    ['another year is another figure', [figure(other, revenue, 300, { year: 2018 }), figure(other, revenue, 2500)], []],
    ['an amount a year leads to a level', [figure(other, null, 30, { mode: 'annual' }), figure(other, null, 400)], ['a→b leads-to']],
    ['what is newly built is a part of all', [figure(other, null, 30, { mode: 'add' }), figure(other, null, 400)], ['a→b part-of']],
    [
      'a figure after 其中 is a part, and none of another baseline’s name',
      [
        figure(other, revenue, 2500, { position: Span.parse({ start: 7, end: 9 }), block: 's1-p1', subject: '信息' }),
        {
          ...figure(other, revenue, 500, { block: 's1-p1', subject: '卫星通信' }),
          around: { among: 7, head: null },
        },
        figure(other, revenue, 840, { block: 's1-p2', subject: '信息技术', kind: 'baseline', year: 2016 }),
      ],
      ['a→b part-of', 'a→c near'],
    ],
    [
      'the value added of two industries is near',
      [
        figure(other, shareGdp, 2, { measure: '工业增加值率', mode: 'change' }),
        figure(other, shareGdp, 2, { measure: '制造业增加值率', mode: 'change' }),
      ],
      ['a→b near'],
    ],
    ['without a year nothing differs', [figure(other, revenue, 1, { year: null }), figure(other, revenue, 2, { year: null })], []],
    [
      'a baseline of another name is near',
      [
        figure(other, revenue, 1000, { subject: '人工智能与智能装备产业' }),
        figure(other, revenue, 560, { subject: '智能制造产业', kind: 'baseline', year: 2016 }),
      ],
      ['a→b near'],
    ],
    [
      'a baseline of the same measure and subject',
      [
        figure(other, revenue, 800, { subject: '先进环保产业' }),
        figure(other, revenue, 450, { subject: '先进环保产业', kind: 'baseline', year: 2016 }),
      ],
      ['a→b baseline'],
    ],
  ])('%s', (_name, figures, expected) => expect(links(...figures)).toEqual(expected));
});

describe('between plans', () => {
  it.each<[string, Figure[], string[]]>([
    ['a city beside its province', [figure(city, added, 500, { scope: '全市' }), figure(province, added, 5000)], ['a→b counterpart']],
    ['a city beside another province', [figure(city, added, 500, { scope: '全市' }), figure(other, added, 5000)], ['a→b same-indicator']],
    ['value added is not revenue', [figure(city, added, 500), figure(province, revenue, 17000)], []],
    [
      'a later plan of one government, both own sectors named',
      [
        figure(earlier, revenue, 2000, { subject: '生物医药', sectors: ['bio'] }),
        figure(later, revenue, 2500, { subject: '生物医药健康制造业', sectors: ['bio'], comparator: 'ge' }),
      ],
      ['a→b later'],
    ],
    ['the same value again restates', [figure(earlier, revenue, 2000), figure(later, revenue, 2000)], ['a→b restates']],
    [
      'the same value without a subject, in plans of two fields',
      [figure(earlier, revenue, 2000), figure({ ...later, field: '海洋' }, revenue, 2000)],
      [],
    ],
    [
      'a later plan with two own sectors under the code',
      [
        figure(earlier, revenue, 2000, { subject: '生物医药', sectors: ['bio'] }),
        figure({ ...later, sectors: [...later.sectors, { name: '生物农业', sector: 'bio' }] }, revenue, 2500, {
          subject: '生物医药健康制造业',
          sectors: ['bio'],
        }),
      ],
      ['a→b near'],
    ],
    [
      'shares of two wholes are near',
      [figure(earlier, shareIndustry, 20, { comparator: 'ge' }), figure(later, shareGdp, 12, { comparator: 'ge' })],
      ['a→b near'],
    ],
    ['no indicator, no link', [figure(city, null, 20), figure(province, null, 20)], []],
  ])('%s', (_name, figures, expected) => expect(links(...figures)).toEqual(expected));

  it('gives the ratio of a city’s sum to its province’s, and none for shares', () => {
    const [a, b, c, d] = [
      figure(city, added, 245, { scope: '全市' }),
      figure(province, added, 5000),
      figure(city, shareGdp, 10, { scope: '全市' }),
      figure(province, shareGdp, 12),
    ];
    const related = linkFigures([a, b, c, d]);
    expect(related.get(a.quantity.id)?.[0]).toMatchObject({ type: 'counterpart', value: 0.049 });
    expect(related.get(c.quantity.id)?.[0]).toMatchObject({ type: 'counterpart', value: null });
  });

  it('says every reason why two figures are only near', () => {
    const [a, b] = [figure(earlier, shareIndustry, 20), figure(later, shareGdp, 12)];
    expect(linkFigures([a, b]).get(a.quantity.id)?.[0].why).toEqual(['quantity', 'denominator']);
  });
});

describe('parts and their whole', () => {
  const divided = plan('divided', { annexes: [1, 2, 3].map((n) => ({ id: `a${n}`, title: `第${n}产业发展方案` })) });
  const whole = (subject: string) => figure(divided, revenue, 1000, { subject, comparator: 'ge' });
  const part = (annex: number, value: number, fields: Partial<ReadQuantity> = {}) =>
    figure(divided, revenue, value, { block: `a${annex}-s2-p1`, subject: `第${annex}产业`, sectors: ['bio'], ...fields });

  it('sums annexes that divide the plan completely', () => {
    const figures = [whole('3个重点领域'), part(1, 300), part(2, 400, { comparator: 'ge' }), part(3, 250)];
    expect(links(...figures)).toEqual(['a→b sums-to', 'a→c sums-to', 'a→d sums-to']);
    expect(linkFigures(figures).get(figures[0].quantity.id)?.[0]).toMatchObject({ value: 950, note: '3项合计，其中1项是下限' });
  });

  it.each<[string, Figure[]]>([
    ['an annex without a figure', [whole('3个重点领域'), part(1, 300), part(2, 400)]],
    ['a whole of another number of parts', [whole('10个重点领域'), part(1, 300), part(2, 400), part(3, 250)]],
    ['a base’s figure in an annex', [whole('3个重点领域'), part(1, 300), part(2, 400), part(3, 250, { scope: '某产业园' })]],
  ])('never sums over %s', (_name, figures) => expect(links(...figures)).toEqual([]));

  it('counts parts beyond ten: 十二大产业', () => {
    const twelve = plan('twelve', {
      annexes: Array.from({ length: 12 }, (_, i) => ({ id: `a${i + 1}`, title: `第${i + 1}产业发展方案` })),
    });
    const parts = twelve.annexes.map(({ id }, i) =>
      figure(twelve, revenue, 10, { block: `${id}-s2-p1`, subject: `第${i + 1}产业`, sectors: ['bio'] }),
    );
    const total = figure(twelve, revenue, 120, { subject: '十二大产业' });
    expect(linkFigures([total, ...parts]).get(total.quantity.id)).toHaveLength(12);
  });
});

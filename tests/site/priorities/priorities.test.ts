import { describe, expect, it } from 'vitest';
import { loadFigures } from '../../../src/library/figures.ts';
import { loadPlans } from '../../../src/library/load/load-plans.ts';
import { sayName } from '../../../src/library/say-figure-name.ts';
import { shapeNamed } from '../../../src/export/shapes.ts';
import { priorityRows } from '../../../src/site/priorities/priority-rows.ts';
import { prioritiesOf } from '../../../src/site/priorities/ranked.ts';
import { words } from '../../../src/strings/languages.ts';

const [plans, figures] = await Promise.all([loadPlans(), loadFigures()]);
const of = (id: string) => prioritiesOf(plans.find(({ facts }) => facts.id === id) ?? expect.fail(id), figures);
const tiers = (id: string) =>
  of(id).tiers.map(({ words: rank, members }) => `${rank}：${members.map(({ text, verb }) => text + (verb ?? '')).join('、')}`);

describe('what a plan puts first', () => {
  it.each([
    [
      'xingtai-emerging-2018',
      ['做大做强：新能源、新材料', '着力发展：高端装备制造、生物医药健康', '加快发展：新能源汽车、节能环保', '积极培育：新一代信息技术'],
    ],
    [
      'henan-emerging-2017',
      [
        '万亿级产业：新一代信息技术大力发展',
        '规模分别达到4000亿元：生物医药加快发展、节能环保加快壮大、先进材料加快发展',
        '规模均超过1000亿元：高端装备突破发展、新能源加快壮大、新能源汽车加快壮大、数字创意培育发展',
      ],
    ],
    [
      'hebei-industry-2016',
      [
        '培育壮大：先进装备制造、新一代信息技术、生物医药、新能源、新材料、节能环保、新能源汽车',
        '改造提升：钢铁、石化、建材、消费品工业',
        '加快发展：生产性服务业',
      ],
    ],
  ])('%s has its own tiers, with the verb of an industry that has one by itself', (id, said) => expect(tiers(id)).toEqual(said));

  it('has the figures that head its goals, with bound, year and scope', () =>
    expect(of('hebei-emerging-2018').figures.map(({ name }) => sayName(name, words('zh-CN')))).toEqual([
      '大数据与物联网、生物医药健康等10个重点领域主营业务收入：到2020年超1.7万亿元',
      '战略性新兴产业增加值：到2020年带动…达到5000亿元',
      '战略性新兴产业增加值占GDP比重：到2020年达到12%以上',
    ]));

  it('leads from each industry to the comparison of its sector, from each tier to its passage', () => {
    const [first] = of('shijiazhuang-emerging-2018').tiers;
    expect(first.quote.where.href).toMatch(/plans\/shijiazhuang-emerging-2018\/s2\/#s2-p1$/);
    expect(first.members.map(({ href }) => href.replace(/^.*?compare/, 'compare'))).toEqual([
      'compare/sectors/bio/',
      'compare/sectors/it/',
    ]);
  });
});

it('the table of priorities has a row for the sentence, each figure and each industry, in the columns of its shape', () => {
  const rows = priorityRows(plans).filter(({ plan }) => plan === 'xingtai-emerging-2018');
  expect(rows.map(({ row }) => row)).toEqual(['says', ...Array<string>(3).fill('figure'), ...Array<string>(7).fill('tier')]);
  expect(rows.map(({ order }) => order)).toEqual(rows.map((_, i) => i + 1));
  const heads = new Set(shapeNamed('priorities').columns.map(({ name }) => name.split('.')[0]));
  expect(rows.flatMap((row) => Object.keys(row)).filter((name) => !heads.has(name))).toEqual([]);
});

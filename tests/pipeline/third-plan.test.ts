import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seedsOf } from '../../scripts/seeds.ts';
import { AlsoHeld, Pair, StockPhrases } from '../../src/model/pair.ts';
import { PlanLinks } from '../../src/model/links.ts';
import { Place } from '../../src/model/plan.ts';
import type { Seeds } from '../../src/pipeline/corpus.ts';
import { contentOf, seedsWith, type WrittenPlan } from '../own-corpus.ts';

const folder = 'tests/fixtures/two-plans';
const education = readFileSync(`${folder}/ningxia-education-1996.txt`, 'utf8');
const health = readFileSync(`${folder}/guyuan-health-2031.txt`, 'utf8');

const shared = `坚持把种苗繁育放在产业发展的首位，支持龙头企业与科研院所共建枸杞良种繁育中心，推行订单种植和统一收购，让种植户分享加工增值的收益。
到2025年，枸杞种植面积稳定在100万亩，加工转化率达到35%，综合产值达到500亿元。`;
const goal = '培育年销售收入超过10亿元的枸杞加工企业5家，打造全国知名的枸杞区域公用品牌和国家级枸杞研发中心。';

const written = (id: string, place: string, title: string, text: string): WrittenPlan => ({
  id,
  text: `${title}\n\n${text}`,
  record: { place, planType: '规划', field: '农业', title, from: 2021, to: 2025 },
});
const places = [
  { id: 'ningxia', code: '640000', name: '宁夏回族自治区', shortName: '宁夏', level: '自治区' },
  { id: 'zhongwei', code: '640500', name: '中卫市', shortName: '中卫', level: '地级市', parent: 'ningxia' },
];
const two = [
  written('ningxia-wolfberry-2021', 'ningxia', '宁夏枸杞产业发展规划', `一、重点任务\n${shared}\n（一）品牌\n${goal}\n`),
  written(
    'zhongwei-wolfberry-2021',
    'zhongwei',
    '中卫市枸杞产业发展规划',
    `一、目标\n${shared.replace('500亿元', '180亿元')}\n二、品牌\n${goal}\n`,
  ),
];

/** Third plans: each could change what the two say to each other, for it prints their words and figures. */
const thirds: [string, WrittenPlan[], unknown[]][] = [
  [
    'one that holds the words of both, of one’s own place',
    [written('zhongwei-wolfberry-2023', 'zhongwei', '中卫市枸杞产业提升行动规划', `一、目标\n${shared}\n${goal}\n`)],
    [],
  ],
  [
    'four that hold them too, of another province: no wording becomes stock by them',
    [1, 2, 3, 4].map((n) =>
      written(
        `qinghai-wolfberry-${n}`,
        'qinghai',
        `青海省枸杞产业发展规划之${n}`,
        `一、目标\n${shared}\n${goal}\n到2025年，全省枸杞综合产值达到${n}00亿元。\n`,
      ),
    ),
    [{ id: 'qinghai', code: '630000', name: '青海省', shortName: '青海', level: '省' }],
  ],
  [
    'one that has nothing in common with them',
    [written('qinghai-education-1996', 'ningxia', '教育计划', education), written('qinghai-health-2031', 'ningxia', '卫生计划', health)],
    [],
  ],
];

/** What is said of two plans: their own files, and what the common ones have of them. */
function saidOf(files: ReadonlyMap<string, string>, ids: readonly string[]) {
  const text = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
  const own = [...files].filter(([path]) => {
    const [kind, file = ''] = path.split('/');
    return !['links', 'also', 'divisions', 'phrases', 'pairs'].includes(kind) && ids.includes(file.replace(/\.\w+$/, ''));
  });
  const pairs = ids.flatMap((a) => ids.map((b) => `pairs/${a}--${b}.json`)).filter((path) => files.has(path));
  return {
    own: Object.fromEntries(own),
    pairs: pairs.map((path) => Pair.parse(text(path))),
    links: ids.map((id) =>
      PlanLinks.parse(text(`links/${id}.json`)).links.filter(({ target }) => ids.some((other) => target.startsWith(`${other}/`))),
    ),
    also: ids.map((id) =>
      files.has(`also/${id}.json`)
        ? AlsoHeld.parse(text(`also/${id}.json`)).passages.filter(({ pair }) =>
            ids.some((one) => ids.some((other) => pair === `${one}--${other}`)),
          )
        : [],
    ),
    phrases: files.has('phrases/stock.json')
      ? StockPhrases.parse(text('phrases/stock.json')).phrases.flatMap(({ text: words, plans }) =>
          plans.filter(({ plan }) => ids.includes(plan)).map((one) => [words, one]),
        )
      : [],
  };
}

/** Seeds with some plans and places more. */
function withThird(seeds: Seeds, plans: readonly WrittenPlan[], more: readonly unknown[]): Seeds {
  const added = seedsWith(plans, more);
  return {
    ...seeds,
    vocabulary: {
      ...seeds.vocabulary,
      plans: [...seeds.vocabulary.plans, ...added.vocabulary.plans],
      places: [...seeds.vocabulary.places, ...more.map((place) => Place.parse(place))],
    },
    files: [...seeds.files, ...added.files],
    read: (file) => (added.files.includes(file) ? added : seeds).read(file),
  };
}

describe.each<[string, Seeds]>([
  ['two plans that nobody issued', seedsOf(folder)],
  ['two plans with words and figures in common', seedsWith(two, places)],
])('what is said of %s', (_, seeds) => {
  const ids = seeds.vocabulary.plans.map(({ id }) => id).sort();
  const before = saidOf(contentOf(seeds), ids);
  it.each(thirds)('is changed by nothing that comes: %s', (__, plans, more) => {
    const known = new Set(seeds.vocabulary.places.map(({ id }) => id));
    const needed = [...places, ...more.map((place) => Place.parse(place))].filter(({ id }) => !known.has(id));
    const after = saidOf(contentOf(withThird(seeds, plans, needed)), ids);
    expect(after).toEqual(before);
  });
});

it('the two have a pair, links and shared passages that could change', () => {
  const said = saidOf(
    contentOf(seedsWith(two, places)),
    two.map(({ id }) => id),
  );
  expect(said.pairs.map(({ passages }) => passages.length)).toEqual([3]);
  expect(said.links.map((links) => links.length > 0)).toEqual([true, true]);
});

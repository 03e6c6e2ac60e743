import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../src/site/sectors/sector-figures.ts';
import { contentOf, plansIn, sectorCorpus, seedsWith } from '../own-corpus.ts';

const national = `全国储能产业发展规划（2021—2025年）

一、发展目标
到2025年，全国高新技术企业达到45万家，储能产业主营业务收入达到9000亿元。
全国5G基站数量达到360万个。
二、主要任务
全国统筹建设加氢站，推广氢燃料电池汽车。
我国机器人产业集聚在东部，支持机器人向中西部布局。
`;
const province = `海东省储能产业发展规划（2021—2025年）

一、发展形势
近年来，全国高新技术企业达到30万家。我国机器人市场快速增长。
二、发展目标
到2025年，全省高新技术企业达到8000家，储能产业主营业务收入达到700亿元。
`;

const record = (place: string, title: string) => ({ place, planType: '规划', field: '制造业', title, from: 2021, to: 2025 });
const seeds = seedsWith(
  [
    { id: 'china-storage-2021', text: national, record: record('china', '全国储能产业发展规划') },
    { id: 'haidong-storage-2021', text: province, record: record('haidong', '海东省储能产业发展规划') },
  ],
  [
    { id: 'china', code: '100000', name: '中华人民共和国', shortName: '全国', level: '国家' },
    { id: 'haidong', code: '990000', name: '海东省', shortName: '海东', level: '省' },
  ],
  [{ plan: 'china-storage-2021', name: '储能产业', sector: 'energy', match: 'narrower' }],
);
const files = contentOf(seeds);
const [china, haidong] = plansIn(files, seeds);
const corpus = sectorCorpus([china, haidong]);
const kindOf = (plan: typeof china, text: string) => plan.data.quantities.filter((each) => each.text === text).map(({ kind }) => kind);

describe('the nation’s own plan', () => {
  it('has targets for 全国, which are context in a province’s', () => {
    expect([kindOf(china, '45万家'), kindOf(china, '9000亿元'), kindOf(china, '360万个')]).toEqual([['target'], ['target'], ['target']]);
    expect(kindOf(haidong, '30万家')).toEqual(['context']);
  });

  it('is compared with a province’s plan, each figure for its whole territory', () => {
    const about = new Map([...china.readings, ...haidong.readings].map((each) => [each.id, each.text]));
    const pairs = china.links
      .filter(({ target }) => target.startsWith('haidong'))
      .map(({ type, from, target }) => [type, about.get(from), about.get(target)]);
    expect(pairs).toContainEqual(['same-indicator', '45万家', '8000家']);
  });

  it('speaks of its tasks where it says 全国 and 我国; a province’s does not', () => {
    const stances = (plan: typeof china, text: string) =>
      plan.mentions.topics.filter((each) => each.text === text).map(({ stance }) => stance);
    expect(stances(china, '加氢站')).toEqual(['任务']);
    expect(stances(china, '机器人')).not.toContain('背景');
    expect(stances(haidong, '机器人')).toContain('背景');
  });

  it('heads an own sector with the nation’s figure', () => {
    const [own] = china.own.sectors;
    expect(headlineOf(own, corpus.targetsOf(china)).map(({ quantity }) => quantity.text)).toEqual(['9000亿元']);
  });
});

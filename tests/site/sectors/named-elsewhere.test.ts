import { describe, expect, it } from 'vitest';
import { sayAbsence } from '../../../src/library/say-absence.ts';
import { sectorRows } from '../../../src/site/data/sector-rows.ts';
import { loadCorpus } from '../../../src/site/sectors/sector-corpus.ts';
import { type Corpus, sideOf } from '../../../src/site/sectors/sectors.ts';
import { words } from '../../../src/strings/languages.ts';
import { contentOf, plansIn, sectorCorpus, seedsWith } from '../../own-corpus.ts';

const t = words('zh-CN');

/** A city's plan whose shares are printed of several sectors at once, of a part of a whole, of a sector that the vocabulary doesn't name. */
const city = `临水市制造业发展规划（2021—2025年）

一、发展目标
到2025年，新材料、生物医药等产业增加值占规模以上工业增加值的比重达到45%。
节能环保和智能网联汽车产业产值占全市工业总产值的比重提高到12%。
战略性新兴产业增加值占地区生产总值的比重达到15%，其中新能源占8%。
食品、纺织、建材三大传统产业占工业总产值的比重下降到40%。
数字经济核心产业增加值占地区生产总值的比重达到10%。
钢铁产业产值占规模以上工业总产值的比重降至20%以下。
建成工业设计中心10个。

二、主要任务
（一）低空制造
发展低空制造，建设试飞场。到2025年，上云企业达到300家。
（二）石化
推动石化产业绿色发展。
`;

const own = [
  { plan: 'linshui-2021', name: '低空制造', sector: 'equip', match: 'narrower' },
  { plan: 'linshui-2021', name: '数字经济', sector: 'it', match: 'wider' },
];
const seeds = seedsWith(
  [
    {
      id: 'linshui-2021',
      text: city,
      record: { place: 'linshui', planType: '规划', field: '制造业', title: '临水市制造业发展规划', from: 2021, to: 2025 },
    },
  ],
  [{ id: 'linshui', code: '990100', name: '临水市', shortName: '临水', level: '地级市' }],
  own,
);
const plans = plansIn(contentOf(seeds), seeds).map((plan) => ({
  ...plan,
  reviews: { ...plan.reviews, read: [{ vocabulary: 'sectors' as const, day: '2026-11-27', role: '编者通读', unread: [] }] },
}));
const other = sectorCorpus(plans);
const [plan] = plans;
const sectorOf = ({ vocabulary }: Corpus, id: string) => vocabulary.sectors.find((sector) => sector.id === id) ?? expect.fail(id);
const side = (id: string) => sideOf(plan, sectorOf(other, id), other);

describe('a sector whose words a target prints', () => {
  it.each([
    ['material', 'countedElsewhere', '45%'],
    ['bio', 'countedElsewhere', '45%'],
    ['nev', 'countedElsewhere', '12%'],
    ['energy', 'countedElsewhere', '8%'],
    ['building', 'countedElsewhere', '40%'],
    ['it', 'countedElsewhere', '10%'],
    ['services', 'noFigure', ''],
    ['petrochem', 'noFigure', ''],
    ['finance', 'absent', ''],
  ])('%s: %s', (id, kind, value) => {
    const { absence } = side(id);
    const said = absence && 'said' in absence ? absence.said.map(({ text }) => text).join('') : '';
    expect([absence?.kind, said.includes(value)]).toEqual([kind, true]);
  });

  it.each(['green', 'consumer', 'steel'])('%s has figures of its own', (id) => expect(side(id).elsewhere).toHaveLength(1));

  it('and what stands under the headings of its own sector is that one’s, though no shared word stands there', () =>
    expect(side('equip').owns.map(({ figures }) => figures.map(({ quantity }) => quantity.text))).toEqual([['300家']]));
});

/** Words of other sectors that hold one of these are no words of this one. */
const isPrintedIn = (text: string, { id, zh, aliases }: ReturnType<typeof sectorOf>, { vocabulary }: Corpus): boolean => {
  const mine = aliases.length > 0 ? [zh, ...aliases] : [];
  const longer = vocabulary.sectors.flatMap((sector) => (sector.id === id ? [] : [sector.zh, ...sector.aliases]));
  const left = longer
    .filter((word) => mine.some((one) => word !== one && word.includes(one)))
    .reduce((all, word) => all.replaceAll(word, '\n'), text);
  return mine.some((word) => left.includes(word));
};

const corpora: [string, Corpus][] = [
  ['the corpus at hand', await loadCorpus()],
  ['another', other],
];

it.each(corpora)('提及但无数字 is said in no cell of whose words a target’s name is made: %s', (_, corpus) => {
  const cells = corpus.plans.flatMap((each) =>
    corpus.vocabulary.sectors.map((sector) => ({ each, sector, absence: sideOf(each, sector, corpus).absence })),
  );
  const without = cells.filter(({ absence }) => absence?.kind === 'noFigure' || absence?.kind === 'unchecked');
  const wrong = without.flatMap(({ each, sector }) =>
    corpus
      .targetsOf(each)
      .filter(({ quantity }) => isPrintedIn(`${quantity.subject ?? ''}\n${quantity.measure}`, sector, corpus))
      .map(({ quantity }) => `${sector.id} ${quantity.id} ${quantity.subject ?? ''} ${quantity.measure}`),
  );
  expect(wrong).toEqual([]);
});

it.each(corpora)('files say the kind that pages say, with the same figures: %s', (_, corpus) => {
  const say = (absence: Parameters<typeof sayAbsence>[0]) => sayAbsence(absence, t);
  for (const sector of corpus.vocabulary.sectors)
    for (const each of corpus.plans) {
      const { absence } = sideOf(each, sector, corpus);
      if (absence?.kind !== 'countedElsewhere') continue;
      const rows = sectorRows(sector, { ...corpus, site: new URL('https://duizhao.example'), say }).filter(
        (row) => row['plan'] === each.facts.id,
      );
      expect(rows.map((row) => [row['absence'], row['absenceNote']])).toEqual(rows.map(() => ['countedElsewhere', say(absence).note]));
    }
});

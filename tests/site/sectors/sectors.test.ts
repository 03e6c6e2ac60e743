import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/library/columns.ts';
import { sayName } from '../../../src/library/say-figure-name.ts';
import { sayAbsence } from '../../../src/library/say-absence.ts';
import { loadCorpus } from '../../../src/site/sectors/sector-corpus.ts';
import { hasDiffering, isWhole } from '../../../src/site/sectors/sector-figures.ts';
import { sayApart } from '../../../src/site/sectors/say-apart.ts';
import { apartOf, sectorTargets, sharedRows } from '../../../src/site/sectors/sector-links.ts';
import { panelsOf } from '../../../src/site/sectors/sector-panels.ts';
import { sayClause } from '../../../src/library/printed-clause.ts';
import { namedFor } from '../../../src/site/sectors/sector-text.ts';
import { comparedSectors, shareOf, sideOf } from '../../../src/site/sectors/sectors.ts';
import { words } from '../../../src/strings/languages.ts';

type Plan = Awaited<ReturnType<typeof loadCorpus>>['plans'][number];

const corpus = await loadCorpus();
const { plans, vocabulary, figures } = corpus;
const planOf = (id: string): Plan => plans.find(({ facts }) => facts.id === id) ?? expect.fail(id);
const sectorOf = (id: string) => vocabulary.sectors.find((sector) => sector.id === id) ?? expect.fail(id);
const side = (plan: string, sector: string) => sideOf(planOf(plan), sectorOf(sector), corpus);
const share = (plan: string, sector: string) => side(plan, sector).owns.map((own) => own.share && shareOf(own.share));
const headline = (plan: string, sector: string) =>
  side(plan, sector).owns.map((own) => own.headline.map(({ name }) => sayName(name, words('zh-CN'))));

describe('own sectors under one shared sector', () => {
  it('stand apart and are never added: Hebei’s 大数据与物联网 and 信息技术制造业', () => {
    const { owns } = side('hebei-emerging-2018', 'it');
    expect(owns.map(({ own, figures: own2 }) => [own.name, own2.length])).toEqual([
      ['大数据与物联网产业', 8],
      ['信息技术制造业', 11],
    ]);
    expect(share('hebei-emerging-2018', 'it')).toEqual(['9.6%', '7.7%']);
    expect(headline('hebei-emerging-2018', 'it')).toEqual([
      ['大数据与物联网产业年主营业务收入：〔到2020年〕1000亿元'],
      ['信息技术制造业主营业务收入：到2020年达到2500亿元'],
    ]);
  });

  it('have shares of the plan’s own text: Xingtai gives most characters to the sector it ranks last', () => {
    const shares = comparedSectors(corpus).flatMap(({ id }) => side('xingtai-emerging-2018', id).owns);
    const most = shares.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0];
    expect([most.own.name, most.own.rank?.words, shareOf(most.share ?? 0)]).toEqual(['新一代信息技术产业', '积极培育', '10.3%']);
    expect(most.order).toEqual({ at: 7, of: 7 });
  });

  it('have no share where no division is about them, rather than 0 %', () => {
    const { owns, missing, absence } = side('shijiazhuang-emerging-2018', 'bio');
    expect(owns.map(({ share: none, order }) => [none, order])).toEqual([[null, null]]);
    expect(missing).toEqual(['附件2']);
    expect(absence && sayAbsence(absence, words('zh-CN'))).toMatchObject({
      label: '附件未收录',
      note: '正文没有它的目标；规划另有附件2《生物医药健康产业发展专项实施方案》，本库未收录。',
    });
  });

  it('have their source where the plan first names them, when it gives them neither heading nor rank', () => {
    const [{ own, rankAt, source }] = side('shijiazhuang-emerging-2018', 'nev').owns;
    expect([own.blocks, rankAt, source?.href]).toEqual([[], null, '/plans/shijiazhuang-emerging-2018/s3/#s3-7-p1']);
  });

  it('are not given figures of the same code that are not theirs: green factories are no target of 节能环保', () => {
    const { owns, elsewhere } = side('hebei-industry-2016', 'green');
    expect(owns[0].figures).toEqual([]);
    expect(elsewhere.length).toBe(14);
  });
});

describe('an own sector that holds a part of another shared sector', () => {
  it('stands under both, its share and headline under the first alone', () => {
    const equip = side('henan-emerging-2017', 'equip').owns.map(({ own, match, sharedWith, share }) => [
      own.name,
      match,
      sharedWith,
      share !== null,
    ]);
    const { owns, absence } = side('henan-emerging-2017', 'ai');
    expect(equip).toEqual([['高端装备产业', 'related', null, true]]);
    expect(owns.map(({ own, match, sharedWith, share, headline }) => [own.name, match, sharedWith, share, headline])).toEqual([
      ['高端装备产业', 'wider', 'equip', null, []],
    ]);
    expect(absence).toBeNull();
  });

  it('is one of two in Xingtai', () =>
    expect(side('xingtai-emerging-2018', 'ai').owns.map(({ own, sharedWith }) => [own.name, sharedWith])).toEqual([
      ['高端装备制造业', 'equip'],
      ['新一代信息技术产业', 'it'],
    ]));
});

describe('the figure that stands for a sector', () => {
  it.each([
    ['hebei-emerging-2018', 'bio', '生物医药健康制造业主营业务收入：〔到2020年〕超过2500亿元'],
    ['hebei-emerging-2018', 'energy', '新能源与智能电网装备主营业务收入：到2020年突破3600亿元'],
    ['hebei-industry-2016', 'it', '电子信息产业主营业务收入：到2020年达到3000亿元以上'],
    ['hebei-industry-2016', 'petrochem', '石化产业增加值：到2020年达到2200亿元'],
    ['henan-emerging-2017', 'nev', '新能源汽车产业规模：力争…〔到2020年〕达到2000亿元'],
  ])('%s %s: %s', (plan, sector, said) => expect(headline(plan, sector)).toEqual([[said]]));

  it('is said to differ on the page of the sector, as on that of the figures', () =>
    expect(hasDiffering(side('henan-emerging-2017', 'green').owns[0].figures)).toBe(true));

  it('is never one of two that differ: Henan’s 5000 and 4000 stand side by side', () =>
    expect(
      side('henan-emerging-2017', 'green')
        .owns[0].headline.map(({ quantity }) => quantity.text)
        .sort(),
    ).toEqual(['4000亿元', '5000亿元']));
});

describe('a plan that lists no such sector', () => {
  it.each([
    ['hebei-emerging-2018', 'digital', 'otherWords'],
    ['xingtai-emerging-2018', 'building', 'noFigure'],
    ['xingtai-emerging-2018', 'steel', 'noFigure'],
    ['shijiazhuang-emerging-2018', 'steel', 'outside'],
    ['hebei-industry-2016', 'future', 'absent'],
  ])('%s %s: %s', (plan, sector, kind) => expect(side(plan, sector).absence?.kind).toBe(kind));

  it('says which words it prints and which it doesn’t: 建材 in Xingtai, no 水泥', () => {
    const { words } = side('xingtai-emerging-2018', 'building');
    expect(words?.seen.map(({ text }) => text)).toContain('建材');
    expect(words?.unseen).toContain('水泥');
  });

  it('未提及 is said only of words that don’t stand in the plan', () => {
    for (const sector of comparedSectors(corpus))
      for (const plan of plans) {
        const { absence } = sideOf(plan, sector, corpus);
        if (absence?.kind !== 'absent') continue;
        const found = [sector.zh, ...sector.aliases].filter((word) => plan.data.text.includes(word));
        expect({ plan: plan.facts.id, sector: sector.id, found }).toEqual({ plan: plan.facts.id, sector: sector.id, found: [] });
      }
  });
});

describe('what a plan names for a sector', () => {
  it('is what stands under its headings, each thing once, with its clause as printed and its passage', () => {
    const { by, topics } = namedFor(planOf('xingtai-emerging-2018'), sectorOf('material'), vocabulary);
    expect(by).toBe('headings');
    const names = topics.map(({ href }) => href);
    expect(new Set(names).size).toBe(names.length);
    expect(topics.every(({ where }) => where.href.includes('#s2-2'))).toBe(true);
    const clauses = topics.flatMap(({ clause }) => (clause ? [clause] : []));
    expect(clauses.map(sayClause)).toContain('加快发展…耐蚀合金…等高档特种合金材料');
    expect(clauses.every((pieces) => pieces.some(({ isName }) => isName))).toBe(true);
  });

  it('has one line a clause, for its longest name, the others marked in it', () => {
    for (const plan of plans)
      for (const sector of comparedSectors(corpus)) {
        const { topics, sites } = namedFor(plan, sector, vocabulary);
        for (const lines of [topics, sites]) {
          const said = lines.flatMap(({ clause, where }) => (clause ? [`${where.href} ${sayClause(clause)}`] : []));
          expect([plan.facts.id, sector.id, said.filter((each, i) => said.indexOf(each) < i)]).toEqual([plan.facts.id, sector.id, []]);
        }
      }
    const { topics } = namedFor(planOf('hebei-emerging-2018'), sectorOf('it'), vocabulary);
    const marked = topics.flatMap(({ clause }) => (clause ? [clause.filter(({ isName }) => isName).map(({ text }) => text)] : []));
    expect(marked.some((names) => names.length > 1)).toBe(true);
  });

  it('goes by the names’ own words where no division is about the sector, and tells project names apart', () => {
    const { by, projects, firms } = namedFor(planOf('shijiazhuang-emerging-2018'), sectorOf('bio'), vocabulary);
    expect(by).toBe('words');
    expect(projects.map(({ text }) => text)).toContain('石药集团抗肿瘤系列新药');
    expect(firms.filter(({ flag }) => flag).map(({ text }) => text)).toContain('石药集团');
  });
});

describe('figures of different plans', () => {
  it('share a row only when indicator, unit, mode and year are one', () => {
    for (const { id } of vocabulary.sectors)
      for (const { figures: row, mode, unit } of sharedRows(sectorTargets(id, figures))) {
        const kinds = row.map(({ quantity }) => [
          quantity.indicator,
          quantity.mode,
          quantity.year,
          quantity.unit.replace(/^[家个座所户]$/, ''),
        ]);
        expect([id, kinds]).toEqual([id, row.map(() => kinds[0])]);
        expect([row[0].quantity.mode, unit.split('、')]).toEqual([mode, expect.arrayContaining(row.map(({ quantity }) => quantity.unit))]);
        expect(new Set(row.map(({ plan }) => plan)).size).toBe(row.length);
      }
  });

  it('stand in pairs with the reason, each pair once, never two of one plan', () => {
    const pairs = apartOf(sectorTargets('it', figures), plans);
    expect(pairs.length).toBeGreaterThan(0);
    expect(
      new Set(
        pairs.map(({ pair }) =>
          pair
            .map(({ quantity }) => quantity.id)
            .sort()
            .join(),
        ),
      ).size,
    ).toBe(pairs.length);
    expect(pairs.every(({ pair: [a, b] }) => a.plan !== b.plan)).toBe(true);
    expect(pairs.every((each) => sayApart(each, words('zh-CN')).startsWith('口径不同，不宜直接比较：'))).toBe(true);
    expect(apartOf(sectorTargets('bio', figures), plans)[0].type).toBe('later');
  });

  it('never share a picture: one plan, measure, unit, mode and kind of territory a panel', () => {
    for (const { id } of comparedSectors(corpus))
      for (const plan of plans)
        for (const { figures: drawn } of panelsOf(sectorTargets(id, figures).filter((figure) => figure.plan === plan))) {
          expect(
            new Set(drawn.map((figure) => `${figure.quantity.measure}|${figure.quantity.unit}|${figure.quantity.mode}|${isWhole(figure)}`))
              .size,
          ).toBe(1);
          expect(drawn.length).toBeGreaterThan(1);
        }
  });
});

describe('plans not seen yet', () => {
  const plan = planOf('xingtai-emerging-2018');
  const like = (id: string, change: Partial<Plan>): Plan => ({ ...plan, facts: { ...plan.facts, id }, ...change });

  it('a plan without any sector of its own is a kind of nothing in every row', () => {
    const bare = like('bare-2020', {
      own: { id: 'bare-2020', characters: 900, sectors: [], words: [] },
      links: [],
      farLinks: [],
      reviews: { id: 'bare-2020', read: [], exceptions: [] },
    });
    const more = { ...corpus, plans: [...plans, bare] };
    for (const sector of comparedSectors(more)) {
      const { owns, absence, words } = sideOf(bare, sector, { ...more, targetsOf: () => [] });
      expect([owns, words]).toEqual([[], null]);
      expect(['unchecked', 'outside']).toContain(absence?.kind);
      expect(namedFor({ ...bare, mentions: { ...bare.mentions, topics: [], names: [] } }, sector, vocabulary).topics).toEqual([]);
    }
  });

  it('a place with three plans is one column of three layers, the earliest first, each with its own side', () => {
    const dated = (id: string, issued: string): Plan => ({ ...like(id, {}), facts: { ...plan.facts, id, issued } });
    const columns = columnsOf([plans[0], dated('c', '2020-05-01'), dated('a', '2016-05-01'), dated('b', '2018-05-01')]);
    const column = columns.find(({ place }) => place.id === 'xingtai');
    expect(column?.layers.map(({ plan: { facts }, n }) => [facts.id, n])).toEqual([
      ['a', 2],
      ['b', 3],
      ['c', 4],
    ]);
    const sides = column?.layers.map((layer) => sideOf(layer.plan, sectorOf('green'), corpus).owns.length);
    expect(sides).toEqual([1, 1, 1]);
  });
});

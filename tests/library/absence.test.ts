import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Absence, absenceOf, type Asked, isOutside, sectorAbsenceOf, type Thing, wordsOf } from '../../src/library/absence.ts';
import { sayAbsence } from '../../src/library/say-absence.ts';
import { loadCorpus } from '../../src/site/sectors/sector-corpus.ts';
import { sectorRows } from '../../src/site/data/sector-rows.ts';
import { comparedSectors, sideOf } from '../../src/site/sectors/sectors.ts';
import { words } from '../../src/strings/languages.ts';

const t = words('zh-CN');
const corpus = await loadCorpus();
const { plans, vocabulary } = corpus;
const cells = comparedSectors(corpus).flatMap((sector) => plans.map((plan) => ({ sector, plan })));

describe('a sector’s file', () => {
  const said = ({ sector, plan }: (typeof cells)[number]) => {
    const { absence, owns } = sideOf(plan, sector, corpus);
    const say = (each: Absence) => sayAbsence(each, t);
    const rows = sectorRows(sector, { ...corpus, site: new URL('https://duizhao.example'), say }).filter(
      (row) => row['plan'] === plan.facts.id,
    );
    const page = absence && say(absence);
    const cell = `${sector.id} ${plan.facts.id}`;
    const times = absence ? Math.max(owns.length, 1) : 0;
    return {
      page: { cell, kinds: Array.from({ length: times }, () => [absence?.kind, page?.label, page?.note]) },
      file: {
        cell,
        kinds: rows
          .filter((row) => row['absence'] !== undefined && row['absence'] !== null)
          .map((row) => [row['absence'], row['absenceLabel'], row['absenceNote']]),
      },
      rows,
    };
  };

  it('has a row for every plan, and says of every cell the kind of nothing that its page says', () => {
    expect(cells.length).toBe(75);
    for (const cell of cells) {
      const { page, file, rows } = said(cell);
      expect(rows.length, page.cell).toBeGreaterThan(0);
      expect(file).toEqual(page);
    }
  });

  it('is asked of every kind but those that no cell is', () => {
    const kinds = new Set(cells.map(({ sector, plan }) => sideOf(plan, sector, corpus).absence?.kind ?? 'figures'));
    expect([...kinds].sort()).toEqual([
      'absent',
      'attachment',
      'baseline',
      'countedElsewhere',
      'figures',
      'noFigure',
      'otherWords',
      'outside',
    ]);
  });

  it('never says a word twice', () => {
    for (const { sector, plan } of cells) {
      const { absence } = sideOf(plan, sector, corpus);
      const looked = absence?.kind === 'absent' ? absence.words : [];
      expect(looked).toEqual([...new Set(looked)]);
    }
  });
});

describe('the first kind that holds', () => {
  const shijiazhuang = plans.find(({ facts }) => facts.id === 'shijiazhuang-emerging-2018') ?? expect.fail();
  const thing: Thing = { vocabulary: 'topics', id: 'hydrogen-cars', words: ['氢燃料电池'], sectors: [] };
  /** Shijiazhuang's plan, its readings changed. */
  const plan = (exceptions: (typeof shijiazhuang)['reviews']['exceptions'] = [], unread: string[] = []) => ({
    ...shijiazhuang,
    reviews: {
      id: shijiazhuang.facts.id,
      read: [{ vocabulary: 'topics' as const, day: '2026-11-27', role: '编者通读', unread }],
      exceptions,
    },
  });
  const [block] = shijiazhuang.data.blocks;
  const exception = (kind: 'near' | 'named' | 'other-sense', text: string) => ({
    ...{ vocabulary: 'topics' as const, entry: 'hydrogen-cars', kind, text },
    ...{ block: block.id, position: block.span, at: shijiazhuang.mentions.topics[0].at },
  });
  const near = exception('near', '氢能车辆');
  const named = exception('named', '以氢为燃料的汽车');
  const kindOf = (read: typeof shijiazhuang, fields: Partial<Thing> = {}, asked: Asked = {}) =>
    absenceOf(read, { ...thing, ...fields }, plans, vocabulary, asked).kind;
  const figure = { text: '年均增长15%', href: '/', block: block.id, kind: 'figure' } as const;

  it.each<[string, typeof shijiazhuang, Partial<Thing>, Asked, string]>([
    ['no editor has read the vocabulary', plan(), { vocabulary: 'measures' }, {}, 'unchecked'],
    ['the entry changed since it was read', plan([], ['hydrogen-cars']), {}, {}, 'unchecked'],
    ['an editor has looked in vain', plan(), {}, {}, 'absent'],
    ['an editor met other words', plan([near]), {}, {}, 'otherWords'],
    ['the thing itself is said in other words', plan([near, named]), {}, {}, 'noFigure'],
    ['the words stand in another sense only', plan([exception('other-sense', '氢燃料电池玩具')]), {}, {}, 'absent'],
    ['it is named without a figure', plan(), { id: 'big-data' }, {}, 'noFigure'],
    ['it has a figure of another form', plan(), {}, { within: 'nev', found: { otherForm: [figure], baseline: [figure] } }, 'otherForm'],
    [
      'it has a measured value, though an attachment is missing',
      plan(),
      { sectors: ['bio'] },
      { found: { baseline: [figure] } },
      'baseline',
    ],
    [
      'it is named, and its number stands under another indicator',
      plan(),
      { id: 'big-data' },
      { found: { otherIndicator: [figure] } },
      'otherIndicator',
    ],
    [
      'a target that names it is counted elsewhere',
      plan(),
      { id: 'big-data' },
      { found: { countedElsewhere: [figure] } },
      'countedElsewhere',
    ],
    [
      'an attachment about it is missing, though a target that names it is counted elsewhere',
      plan(),
      { id: 'big-data', sectors: ['bio'] },
      { found: { countedElsewhere: [figure] } },
      'attachment',
    ],
    [
      'a target that names it is counted elsewhere, and nobody has read the plan',
      plan(),
      { vocabulary: 'measures' },
      { found: { countedElsewhere: [figure] } },
      'countedElsewhere',
    ],
    ['it isn’t named beside another indicator', plan(), {}, { found: { otherIndicator: [figure] } }, 'absent'],
    ['the plan’s field leaves the sector to others', plan(), {}, { within: 'steel', mayLeave: true }, 'outside'],
    ['the sector is one that every plan may speak of', plan(), {}, { within: 'finance', mayLeave: true }, 'absent'],
    ['an attachment about the sector is missing, though it is named', plan(), { id: 'big-data', sectors: ['bio'] }, {}, 'attachment'],
    ['an attachment about another sector is missing', plan(), { sectors: ['nev'] }, {}, 'absent'],
    ['no editor need look for a place’s own name', plan(), { vocabulary: 'places', id: 'nowhere' }, {}, 'absent'],
  ])('%s', (_, read, fields, asked, expected) => expect(kindOf(read, fields, asked)).toBe(expected));

  it('says of a missing attachment whether the text names the thing, or says it in other words', () => {
    const note = (read: typeof shijiazhuang, id: string) =>
      sayAbsence(absenceOf(read, { ...thing, id, sectors: ['bio'] }, plans, vocabulary), t).note?.split('；')[0];
    expect([note(plan(), 'big-data'), note(plan([near]), 'hydrogen-cars'), note(plan(), 'hydrogen-cars')]).toEqual([
      '正文没有它的目标',
      '正文写的是“氢能车辆”',
      '正文没有',
    ]);
  });

  it('holds for a whole sector only where it holds of everything in it', () =>
    expect(['bio', 'steel', 'nev'].map((id) => sectorAbsenceOf(shijiazhuang, id, plans, vocabulary)?.kind ?? null)).toEqual([
      'attachment',
      'outside',
      null,
    ]));

  it('leaves no sector out of a plan that prints its words or lists it', () => {
    for (const { sector, plan } of cells) {
      const isNamed = plan.own.words.some((word) => word.sector === sector.id) || plan.own.sectors.some((own) => own.sector === sector.id);
      if (isNamed) expect(isOutside(plan, sector.id, plans), `${sector.id} ${plan.facts.id}`).toBe(false);
    }
  });
});

it('the words looked for stand once each, the name first', () =>
  expect(wordsOf({ zh: '低空经济', aliases: ['通用航空', '低空经济', '无人机'] })).toEqual(['低空经济', '通用航空', '无人机']));

it('one module decides: no other takes the label of a kind from the words', () => {
  const others = globSync('src/**/*.{ts,astro}').filter((file) => !/absence\.ts$|zh-CN/.test(file));
  expect(
    others.filter((file) => /\.absence\.(?:absent|attachment|outside|noFigure|otherWords|unchecked)\b/.test(readFileSync(file, 'utf8'))),
  ).toEqual([]);
});

describe('a kind of nothing in words', () => {
  const said = { text: '网络经济强省', href: '/plans/x/s1/#s1-p1', block: 's1-p1', kind: 'near' } as const;
  const measured = { text: '2015年达到320万人次', href: '/targets/x/1/', block: 's1-p1', kind: 'figure' } as const;
  const absent = { kind: 'absent', words: ['冰雪经济', '冰雪运动'], senses: [], elsewhere: [], isIncomplete: false } as const;
  it.each<[Absence, string, string | null]>([
    [{ kind: 'unchecked', said: [], unseen: [] }, '尚未核对', null],
    [{ kind: 'unchecked', said: [], unseen: ['石墨烯'] }, '尚未核对', '程序没有找到这些词：石墨烯。'],
    [{ kind: 'noFigure', said: [] }, '提及但无数字', null],
    [{ kind: 'noFigure', said: [said] }, '提及但无数字', '原文写的是“网络经济强省”。'],
    [{ kind: 'otherWords', said: [said, { ...said, text: '数字强市' }] }, '另有表述', '原文写的是“网络经济强省”、“数字强市”。'],
    [{ kind: 'outside', field: '文化产业', sector: '船舶' }, '不在规划范围', '这份规划只写文化产业，不涉及船舶的目标。'],
    [{ ...absent, senses: [] }, '未提及', '未见这些词：冰雪经济、冰雪运动。'],
    [{ ...absent, elsewhere: ['冰雪运动'] }, '未提及', '“冰雪运动”只见于别处，归入这一产业的文字里没有。未见这些词：冰雪经济。'],
    [{ ...absent, elsewhere: ['冰雪经济', '冰雪运动'] }, '未提及', '“冰雪经济”“冰雪运动”只见于别处，归入这一产业的文字里没有。'],
    [
      { ...absent, words: ['捕捞、养殖', '种业'], senses: ['循环水养殖设备'] },
      '未提及',
      '“养殖”只见于“循环水养殖设备”，说的是别的。未见这些词：“捕捞、养殖”、种业。',
    ],
    [{ ...absent, words: ['VR', '虚拟现实'], senses: ['PCVR'] }, '未提及', '“VR”只见于“PCVR”，说的是别的。未见这些词：虚拟现实。'],
    [
      { ...absent, senses: ['冰雪运动服装'], isIncomplete: true },
      '未提及',
      '“冰雪运动”只见于“冰雪运动服装”，说的是别的。未见这些词：冰雪经济。这份规划有附件未收录，只就收录的文字说。',
    ],
    [{ ...absent, words: ['冰雪运动'], senses: ['冰雪运动服装'] }, '未提及', '“冰雪运动”只见于“冰雪运动服装”，说的是别的。'],
    [{ kind: 'otherForm', said: [measured], missing: [] }, '计法或单位不同', '计法或单位不同，见2015年达到320万人次。'],
    [
      { kind: 'countedElsewhere', said: [measured], missing: [] },
      '数字记在别处',
      '写到它的目标记在别的产业或几个产业名下：2015年达到320万人次。',
    ],
    [{ kind: 'otherIndicator', said: [measured], missing: [] }, '另一指标有数字', '统计范围不同的指标有数字：2015年达到320万人次。'],
    [
      { kind: 'baseline', said: [measured], missing: [{ label: '附件2', title: '游客接待指标表', inCorpus: false }] },
      '只有基期数',
      '没有目标，有基期数：2015年达到320万人次。规划另有附件2《游客接待指标表》，本库未收录。',
    ],
    [
      { kind: 'attachment', missing: [{ label: '附件3', title: '海洋产业重点项目表', inCorpus: false }], isNamed: false, said: [] },
      '附件未收录',
      '正文没有；规划另有附件3《海洋产业重点项目表》，本库未收录。',
    ],
  ])('%j', (absence, label, note) => expect(sayAbsence(absence, t)).toMatchObject({ label, note }));
});

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Absence, absenceOf, isOutside, type Looked, sectorAbsenceOf, wordsOf } from '../../src/library/absence.ts';
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

  it('is asked of every kind but the one that no cell is', () => {
    const kinds = new Set(cells.map(({ sector, plan }) => sideOf(plan, sector, corpus).absence?.kind ?? 'figures'));
    expect([...kinds].sort()).toEqual(['absent', 'attachment', 'figures', 'noFigure', 'outside']);
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
  const reviewed = [shijiazhuang.facts.id];
  const kind = (looked: Partial<Looked>) =>
    absenceOf(shijiazhuang, { words: ['氢燃料电池'], reviewed: [], sector: null, ...looked }, plans, vocabulary).kind;

  it.each<[string, Partial<Looked>, string]>([
    ['no editor has looked', {}, 'unchecked'],
    ['an editor has looked in vain', { reviewed }, 'absent'],
    ['it is named without a figure', { reviewed, isNamed: true }, 'noFigure'],
    ['the plan’s field leaves the sector to others', { reviewed, leaves: 'steel' }, 'outside'],
    ['the sector is one that every plan may speak of', { reviewed, leaves: 'finance' }, 'absent'],
    ['an attachment about the sector is missing, though it is named', { reviewed, sector: 'bio', isNamed: true }, 'attachment'],
    ['an attachment about another sector is missing', { reviewed, sector: 'nev' }, 'absent'],
    ['the plan has it for something else', { reviewed, leaves: 'steel', isNamed: true, hasOther: true }, 'unchecked'],
  ])('%s', (_, looked, expected) => expect(kind(looked)).toBe(expected));

  it('says of a missing attachment whether the text names the thing', () => {
    const note = (isNamed: boolean) =>
      sayAbsence(absenceOf(shijiazhuang, { words: [], reviewed, sector: 'bio', isNamed }, plans, vocabulary), t).note?.split('；')[0];
    expect([note(true), note(false)]).toEqual(['正文没有它的目标', '正文没有']);
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
  expect(others.filter((file) => /\.absence\.(?:absent|attachment|outside|noFigure|unchecked)\b/.test(readFileSync(file, 'utf8')))).toEqual(
    [],
  );
});

describe('a kind of nothing in words', () => {
  it.each<[Absence, string, string | null]>([
    [{ kind: 'unchecked' }, '尚未核对', null],
    [{ kind: 'noFigure' }, '提及但无数字', null],
    [{ kind: 'outside', field: '文化产业', sector: '船舶' }, '不在规划范围', '这份规划只写文化产业，不涉及船舶的目标。'],
    [
      { kind: 'absent', words: ['冰雪经济', '冰雪运动'], lookAlikes: [], isIncomplete: false },
      '未提及',
      '未见这些词：冰雪经济、冰雪运动。',
    ],
    [
      { kind: 'absent', words: ['知识产权'], lookAlikes: ['自主知识产权'], isIncomplete: true },
      '未提及',
      '未见这些词：知识产权。只有不算在内的“自主知识产权”。这份规划有附件未收录，只就收录的文字说。',
    ],
    [
      { kind: 'attachment', missing: [{ label: '附件3', title: '海洋产业重点项目表', inCorpus: false }], isNamed: false },
      '附件未收录',
      '正文没有；规划另有附件3《海洋产业重点项目表》，本库未收录。',
    ],
  ])('%j', (absence, label, note) => expect(sayAbsence(absence, t)).toEqual({ label, note }));
});

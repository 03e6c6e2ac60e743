import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import type { Absence } from '../../../src/library/absence.ts';
import { loadFigures } from '../../../src/library/figures.ts';
import { columnsOf } from '../../../src/library/columns.ts';
import { groupByPlace, loadPlans } from '../../../src/library/load/load-plans.ts';
import { loadVocabulary } from '../../../src/library/load/load-vocabulary.ts';
import { sayAbsence } from '../../../src/library/say-absence.ts';
import { absenceRows, blankCells, searchBlanks } from '../../../src/site/data/blanks.ts';
import { isGeneral } from '../../../src/model/sector.ts';
import { partsOf, rowsOf } from '../../../src/site/entries/entries.ts';
import { absenceInSector, absenceOf, tablesOf, targetsOf } from '../../../src/site/indicators/indicators.ts';
import { nameSubject, placeSubject, saidBy } from '../../../src/site/places/said-by.ts';
import { words } from '../../../src/strings/languages.ts';

const t = words('zh-CN');
const say = (absence: Absence) => sayAbsence(absence, t);
const [plans, vocabulary, figures] = await Promise.all([loadPlans(), loadVocabulary(), loadFigures()]);
const corpus = { plans, vocabulary, figures };
const cells = blankCells(corpus);
const rows = absenceRows(corpus, say);
const key = (plan: string, kind: string, entry: string, sector: string | null): string => [plan, kind, entry, sector ?? ''].join(' ');
const cellOf = z.object({
  plan: z.string(),
  vocabulary: z.string(),
  entry: z.string(),
  sector: z.string().nullable(),
  absenceLabel: z.string(),
  absenceNote: z.string().nullable(),
});
const written = rows.map((row) => cellOf.parse(row));
const file = new Map(
  written.map(({ plan, vocabulary: kind, entry, sector, absenceLabel }) => [key(plan, kind, entry, sector), absenceLabel]),
);

describe('every blank', () => {
  it('stands in the file once', () => {
    expect(rows).toHaveLength(cells.length);
    expect(file.size).toBe(cells.length);
  });

  it('of the five plans was read for', () => expect(cells.filter(({ absence }) => absence.kind === 'unchecked')).toEqual([]));

  it.each(['topics', 'measures'] as const)('of %s has one word in the matrix and in the file', (kind) => {
    const shown = rowsOf(kind, vocabulary[kind], columnsOf(plans), vocabulary).flatMap((row) =>
      partsOf(row).map(
        ({ layer, absence }) => [key(layer.plan.facts.id, kind, row.entry.id, null), absence && sayAbsence(absence, t).label] as const,
      ),
    );
    for (const [at, label] of shown) expect(file.get(at) ?? null, at).toBe(label);
  });

  it('of indicators has one word in every table of its page and in the file', () => {
    for (const indicator of vocabulary.indicators)
      for (const { rows: own } of tablesOf(indicator, figures, plans, vocabulary))
        for (const { sector, sides } of own)
          for (const [plan, { absence }] of sides)
            if (absence)
              expect(file.get(key(plan.facts.id, 'indicators', indicator.id, sector)), `${indicator.id} ${sector}`).toBe(
                sayAbsence(absence, t).label,
              );
  });

  it('of names and of places has one word on its page and in the file', () => {
    const subjects = [
      ...vocabulary.names.map((name) => nameSubject(name, plans)),
      ...groupByPlace(plans).map(({ place }) => placeSubject(place)),
    ];
    const labelled = subjects.flatMap((subject) =>
      saidBy(subject, plans).map(({ plan, absence }) => [
        key(plan.facts.id, subject.kind, subject.id, null),
        absence && say(absence).label,
      ]),
    );
    expect(labelled.filter(([at, label]) => (file.get(at ?? '') ?? null) !== label)).toEqual([]);
  });

  it('of an indicator that a plan lacks altogether has one word for the plan and for every row that asks for no less', () => {
    for (const indicator of vocabulary.indicators) {
      const own = targetsOf(indicator, figures);
      const sectors = [...new Set(own.flatMap(({ quantity }) => quantity.sectors))];
      const rowsOfWhole = sectors.filter((sector) => isGeneral(sector) || sectors.length === 1);
      for (const plan of plans.filter((each) => !own.some((figure) => figure.plan === each))) {
        const { label } = say(absenceOf(indicator, figures, plan, plans, vocabulary));
        const inRows = rowsOfWhole.map((sector) => say(absenceInSector(indicator, figures, sector, plan, plans, vocabulary)).label);
        expect(new Set([label, ...inRows]), `${indicator.id} ${plan.facts.id}`).toEqual(new Set([label]));
      }
    }
  });

  it('of an indicator hides no figure that the plan has of it, and none of its own name under an indicator beside it', () => {
    const isEmpty = ({ kind }: Absence): boolean => ['noFigure', 'attachment', 'absent', 'outside', 'otherWords'].includes(kind);
    const hidden = cells.flatMap(({ plan, vocabulary: kind, entry, sector, absence }) => {
      if (!isEmpty(absence) || (kind !== 'indicators' && kind !== 'sectors')) return [];
      const own = figures
        .of(plan)
        .filter(({ quantity }) =>
          kind === 'sectors'
            ? quantity.sectors.includes(entry)
            : quantity.indicator === entry && (sector === null || quantity.sectors.includes(sector)),
        );
      return own.map(({ href }) => `${plan.facts.id} ${entry} ${sector} ${absence.kind}: ${href}`);
    });
    expect(hidden).toEqual([]);
  });

  it('says 提及但无数字 beside no words that hold a number', () => {
    const numbered = cells.filter(({ absence }) => absence.kind === 'noFigure' && absence.said.some(({ text }) => /\d/.test(text)));
    expect(numbered.map(({ plan, entry }) => `${plan.facts.id} ${entry}`)).toEqual([]);
  });

  it('has the same word in the search', () => {
    const found = searchBlanks(corpus, say);
    const label = (plan: string, kind: 'topics' | 'measures' | 'indicators', zh: string, id: string) =>
      [
        found
          .filter(({ names }) => names[0] === zh)
          .flatMap((each) => each.plans.filter((one) => one.plan === plan))
          .map((one) => one.label),
        file.get(key(plan, kind, id, null)),
      ] as const;
    for (const kind of ['topics', 'measures', 'indicators'] as const)
      for (const { id, zh } of vocabulary[kind])
        for (const { facts } of plans) {
          const [said, inFile] = label(facts.id, kind, zh, id);
          if (inFile !== undefined) expect(said, `${kind} ${id} ${facts.id}`).toContain(inFile);
        }
  });

  it('未提及 quotes no word as missing that the plan prints', () => {
    const wrong = cells.filter(({ plan, sector, absence }) => {
      if (absence.kind !== 'absent' || sector !== null) return false;
      const unseen = absence.words.filter((word) => !/^[A-Za-z]+$/.test(word) && !absence.senses.some((sense) => sense.includes(word)));
      const text = plan.data.blocks.map((block) => block.text).join('\n');
      return unseen.some((word) => text.includes(word));
    });
    expect(wrong.map(({ plan, vocabulary: kind, entry }) => key(plan.facts.id, kind, entry, null))).toEqual([]);
  });
});

describe('one cell, one word', () => {
  const at = (plan: string, entry: string, sector: string | null = null) => file.get(key(plan, 'indicators', entry, sector)) ?? 'figures';
  it.each<[string, string, string | null, string]>([
    ['xingtai-emerging-2018', 'main-revenue', 'bio', '未提及'],
    ['shijiazhuang-emerging-2018', 'main-revenue', null, '附件未收录'],
    ['shijiazhuang-emerging-2018', 'main-revenue', 'bio', '附件未收录'],
    ['shijiazhuang-emerging-2018', 'steel-capacity-cut', null, '不在规划范围'],
    ['shijiazhuang-emerging-2018', 'steel-capacity-cut', 'steel', '不在规划范围'],
    ['shijiazhuang-emerging-2018', 'cluster-scale', null, '附件未收录'],
    ['shijiazhuang-emerging-2018', 'cluster-scale', 'all', '附件未收录'],
    ['xingtai-emerging-2018', 'vanguard-firms', null, '提及但无数字'],
    ['henan-emerging-2017', 'ecommerce-volume', null, '只有基期数'],
    ['henan-emerging-2017', 'innovation-platforms-provincial', 'innovation', '只有基期数'],
    ['xingtai-emerging-2018', 'innovation-platforms', null, '另一指标有数字'],
    ['shijiazhuang-emerging-2018', 'demo-bases', null, '另一指标有数字'],
    ['hebei-emerging-2018', 'key-renovation-projects', 'all', '计法或单位不同'],
    ['hebei-industry-2016', 'tech-smes', 'enterprise', '计法或单位不同'],
    ['hebei-industry-2016', 'charging-stations', null, '另有表述'],
    ['xingtai-emerging-2018', 'brand-products', null, '另有表述'],
    ['shijiazhuang-emerging-2018', 'startup-bases', null, '未提及'],
    ['shijiazhuang-emerging-2018', 'enterprise-technology-centres', null, '另有表述'],
    ['henan-emerging-2017', 'energy-intensity', null, '提及但无数字'],
    ['hebei-emerging-2018', 'leading-talents', null, '提及但无数字'],
  ])('%s %s %s: %s', (plan, entry, sector, label) => expect(at(plan, entry, sector)).toBe(label));

  it('核电 in Xingtai stands in another sense only, which is said first', () => {
    const row = written.find(({ plan, entry }) => plan === 'xingtai-emerging-2018' && entry === 'nuclear-power');
    expect(row?.absenceNote).toMatch(/^“核电”只见于“风电核电用钢”，说的是别的。/);
  });
});

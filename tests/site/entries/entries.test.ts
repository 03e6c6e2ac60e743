import { beforeAll, describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/model/entry.ts';
import { columnsOf } from '../../../src/library/columns.ts';
import { countsOf, type Entry, partsOf, rowOf } from '../../../src/site/entries/entries.ts';
import { type LoadedPlan, loadPlans } from '../../../src/library/load/load-plans.ts';
import { loadVocabulary, type Vocabulary } from '../../../src/library/load/load-vocabulary.ts';
import { besideOf, readKinds } from '../../../src/site/entries/same-sentence.ts';

const [h6, h8, hn, xt, sj] = [
  'hebei-industry-2016',
  'hebei-emerging-2018',
  'henan-emerging-2017',
  'xingtai-emerging-2018',
  'shijiazhuang-emerging-2018',
];

let plans: LoadedPlan[];
let vocabulary: Vocabulary;
beforeAll(async () => {
  [plans, vocabulary] = await Promise.all([loadPlans(), loadVocabulary()]);
});

/** The first entry that looks for the words. */
function entryOf(kind: 'topics' | 'measures', words: string): Entry {
  const entries: Entry[] = vocabulary[kind];
  const found = entries.find(({ zh: name, aliases }) => name === words || aliases.includes(words));
  if (!found) throw new Error(`seeds/${kind}.yml: nothing looks for ${words}.`);
  return found;
}

const rowFor = (kind: 'topics' | 'measures', words: string, of: readonly LoadedPlan[] = plans) =>
  rowOf(kind, entryOf(kind, words), columnsOf(of), vocabulary);

/** Each plan of a row: named, or the kind of nothing. */
const shown = (row: ReturnType<typeof rowOf>): Record<string, string> =>
  Object.fromEntries(
    partsOf(row).map(({ layer, passages, absence }) => [layer.plan.facts.id, passages.length > 0 ? 'named' : String(absence?.kind)]),
  );

describe('topics', () => {
  const cases: [string, Record<string, string>][] = [
    ['石墨烯', { [h6]: 'named', [h8]: 'named', [hn]: 'named', [xt]: 'absent', [sj]: 'absent' }],
    ['充电桩', { [h6]: 'named', [h8]: 'named', [hn]: 'named', [xt]: 'named', [sj]: 'absent' }],
    ['人工智能', { [h6]: 'absent', [h8]: 'named' }],
    ['5G', { [h6]: 'otherWords', [h8]: 'named', [sj]: 'attachment' }],
  ];
  it.each(cases)('%s', (words, expected) => {
    expect(shown(rowFor('topics', words))).toMatchObject(expected);
  });

  it('says which words a plan was searched for', () => {
    const part = partsOf(rowFor('topics', '充电桩')).find(({ layer }) => layer.plan.facts.id === sj);
    expect(part?.absence).toMatchObject({ kind: 'absent', words: expect.arrayContaining(['充电桩']) as string[] });
  });

  it('puts the targets of the same sentence beside a topic, and none where it is only named', () => {
    const texts = partsOf(rowFor('topics', '充电桩')).map(({ layer, passages }): [string, string[]] => [
      layer.plan.facts.id,
      besideOf(layer.plan, passages, readKinds).map(({ quantity }) => quantity.text),
    ]);
    const of = Object.fromEntries(texts);
    expect(of[h8]).toEqual(expect.arrayContaining(['1970座', '65000个']));
    expect([of[h6], of[hn], of[xt], of[sj]]).toEqual([[], [], [], []]);
  });

  it('says 只此一份提及 outright only where no text about the sector is missing', () => {
    const said = vocabulary.topics.map((topic) => rowOf('topics', topic, columnsOf(plans), vocabulary)).filter(({ only }) => only !== null);
    expect(said.length).toBeGreaterThan(0);
    const wrong = said.filter(({ only, cells }) => {
      const isMissing = partsOf({ cells }).some(({ absence }) => absence?.kind === 'attachment');
      return only?.isComplete === isMissing;
    });
    expect(wrong.map(({ entry }) => entry.id)).toEqual([]);
  });
});

describe('measures', () => {
  it('three plans have a leading group, the other two are said not to', () => {
    const row = rowFor('measures', '领导小组');
    expect(shown(row)).toEqual({ [h6]: 'otherWords', [h8]: 'named', [hn]: 'absent', [xt]: 'named', [sj]: 'named' });
    expect(partsOf(row).find(({ layer }) => layer.plan.facts.id === hn)?.absence).toMatchObject({ kind: 'absent', words: ['领导小组'] });
  });

  it('finds what the two have instead', () => {
    const words = partsOf(rowFor('measures', '联动工作机制')).flatMap(({ passages }) => passages.map(({ mention }) => mention.text));
    expect(words).toEqual(expect.arrayContaining(['联动工作机制', '行政推动机制']));
  });

  it('puts numbers beside a measure by their kind', () => {
    const kinds = (words: string, plan: string) =>
      partsOf(rowFor('measures', words))
        .filter(({ layer }) => layer.plan.facts.id === plan)
        .flatMap(({ layer, passages }) => besideOf(layer.plan, passages, new Set(['target', 'instrument'])))
        .map(({ quantity }) => `${quantity.text} ${quantity.kind}`);
    expect(kinds('用地', h8)).toContain('70% instrument');
    expect(kinds('引导基金', h8)).toEqual(expect.arrayContaining(['20亿元 target', '100亿元 target']));
  });
});

/** A plan of the corpus under another name, place or with other mentions. */
const seeded = (plan: LoadedPlan, id: string, change: Partial<LoadedPlan> = {}): LoadedPlan => ({
  ...plan,
  ...change,
  facts: { ...plan.facts, id },
});
const silent = (plan: LoadedPlan): LoadedPlan['mentions'] => ({
  ...plan.mentions,
  topics: [] as Mention[],
  measures: [],
  names: [],
  places: [],
});

describe('other corpora', () => {
  it('a plan that names nothing has its part in every row, with the kind of nothing', () => {
    const corpus = [
      ...plans,
      seeded(plans[0], 'hebei-silent-2020', {
        mentions: silent(plans[0]),
        reviews: { id: 'hebei-silent-2020', read: [], exceptions: [] },
      }),
    ];
    for (const topic of vocabulary.topics) {
      const row = rowOf('topics', topic, columnsOf(corpus), vocabulary);
      const part = partsOf(row).find(({ layer }) => layer.plan.facts.id === 'hebei-silent-2020');
      expect(['unchecked', 'outside'], topic.id).toContain(part?.absence?.kind);
    }
  });

  it('a place with three plans has one column with three parts', () => {
    const own = plans.filter(({ place }) => place.id === 'hebei');
    const corpus = [...plans, seeded(own[0], 'hebei-third-2020')];
    const row = rowOf('topics', entryOf('topics', '石墨烯'), columnsOf(corpus), vocabulary);
    expect(row.cells.map(({ column, parts }) => [column.place.id, parts.length])).toEqual([
      ['hebei', 3],
      ['henan', 1],
      ['xingtai', 1],
      ['shijiazhuang', 1],
    ]);
    expect(countsOf(row).plans).toBe(4);
  });
});

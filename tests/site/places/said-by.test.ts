import { beforeAll, describe, expect, it } from 'vitest';
import { loadFigures } from '../../../src/library/figures.ts';
import { type LoadedPlan, loadPlans } from '../../../src/library/load/load-plans.ts';
import { loadVocabulary, type Vocabulary } from '../../../src/library/load/load-vocabulary.ts';
import { countName, hasPage, heldBy, type Name, namesWithPages } from '../../../src/site/places/named.ts';
import { figuresNaming, groupsOf, nameSubject, placeSubject, saidBy } from '../../../src/site/places/said-by.ts';

let plans: LoadedPlan[];
let vocabulary: Vocabulary;
beforeAll(async () => {
  [plans, vocabulary] = await Promise.all([loadPlans(), loadVocabulary()]);
});

function nameOf(zh: string): Name {
  const found = vocabulary.names.find((name) => name.zh === zh);
  if (!found) throw new Error(`seeds/names.yml: there is no ${zh}.`);
  return found;
}
const saidOf = (zh: string) => saidBy(nameSubject(nameOf(zh), plans), plans);
const placeOf = (id: string) => {
  const place = plans.find((plan) => plan.place.id === id)?.place;
  if (!place) throw new Error(`seeds/places.yml: there is no ${id}.`);
  return placeSubject(place);
};

describe('a page for', () => {
  const cases: [string, Pick<Name, 'kind' | 'place'>, number, boolean][] = [
    ['a county of a plan’s own area, named once', { kind: 'county', place: 'xingtai' }, 1, true],
    ['a base of a plan’s own area, named once', { kind: 'base', place: 'hebei' }, 1, true],
    ['a county nobody names', { kind: 'county', place: 'xingtai' }, 0, false],
    ['a firm of one plan', { kind: 'firm', place: 'hebei' }, 1, false],
    ['a firm of two plans', { kind: 'firm', place: null }, 2, true],
    ['a city elsewhere, in one plan', { kind: 'city', place: null }, 1, false],
    ['a city elsewhere, in two plans', { kind: 'city', place: null }, 2, true],
    ['a project of one plan', { kind: 'project', place: 'xingtai' }, 1, false],
  ];
  it.each(cases)('%s', (_, name, naming, expected) => expect(hasPage(name, naming)).toBe(expected));

  it('Qinghe, though one plan alone names it', () => {
    expect(countName(nameOf('清河县').id, plans).plans).toBe(1);
    expect(namesWithPages(plans, vocabulary)).toContain(nameOf('清河县'));
  });
});

describe('清河县', () => {
  it('stands at five places of its own plan', () => {
    const [own] = saidOf('清河县').filter(({ relation }) => relation === 'own');
    const sentences = own.passages.map(({ sentence }) => sentence.before + sentence.exact + sentence.after);
    expect(sentences).toHaveLength(5);
    for (const words of [
      '清河县循环经济工业园区',
      '新能源汽车特色园区及生物化工产业基地',
      '清河新材料产业集聚区',
      '清河循环经济工业园',
      '国家保密（清河）产业园',
    ])
      expect(
        sentences.filter((sentence) => sentence.includes(words)),
        words,
      ).toHaveLength(1);
  });

  it('every other plan is there and says that it doesn’t name it; of its province also which table is missing', () => {
    const others = saidOf('清河县').filter(({ relation }) => relation !== 'own');
    expect(others.map(({ absence }) => absence?.kind)).toEqual(['absent', 'absent', 'absent', 'absent']);
    const of = Object.fromEntries(others.map(({ plan, absence, tables }) => [plan.facts.id, { absence, tables }]));
    const unseen = { kind: 'absent', words: ['清河县', '清河'], senses: [], elsewhere: [] };
    expect(of['hebei-emerging-2018'].absence).toEqual({ ...unseen, isIncomplete: false });
    expect(of['hebei-emerging-2018'].tables.map(({ label, title }) => label + title)).toEqual([
      expect.stringMatching(/^附件13.*各市目标任务分解表$/),
    ]);
    expect(of['hebei-industry-2016']).toEqual({ absence: { ...unseen, isIncomplete: false }, tables: [] });
    expect(of['shijiazhuang-emerging-2018']).toEqual({ absence: { ...unseen, isIncomplete: true }, tables: [] });
  });

  it('holds its park, its cluster zone and the park whose name holds its own', () => {
    const held = heldBy(nameOf('清河县').id, vocabulary.names, plans).map(({ zh }) => zh);
    expect(held).toEqual(expect.arrayContaining(['清河县循环经济工业园区', '清河新材料产业集聚区', '国家保密（清河）产业园']));
  });
});

describe('places with plans', () => {
  it('邢台: its own plan, the province’s two, the others, each apart and none left out', () => {
    const groups = groupsOf(saidBy(placeOf('xingtai'), plans));
    expect(groups.map(({ relation, plans: own }) => [relation, own.map(({ plan }) => plan.facts.id)])).toEqual([
      ['own', ['xingtai-emerging-2018']],
      ['upper', ['hebei-industry-2016', 'hebei-emerging-2018']],
      ['other', ['henan-emerging-2017', 'shijiazhuang-emerging-2018']],
    ]);
  });

  it('河北: its cities’ plans stand apart from the others', () => {
    const groups = groupsOf(saidBy(placeOf('hebei'), plans));
    expect(groups.map(({ relation }) => relation)).toEqual(['own', 'lower', 'other']);
  });

  it('targets of other plans that name 邢台; its own plan’s are all about it', async () => {
    const subject = placeOf('xingtai');
    const found = figuresNaming(subject, saidBy(subject, plans), await loadFigures());
    expect(found.map(({ quantity }) => quantity.text)).toContain('200亿元');
    expect(found.filter(({ plan }) => plan.place.id === 'xingtai')).toEqual([]);
  });
});

it('a corpus with a plan that names nothing and a place with three plans leaves none out', () => {
  const [first] = plans;
  const silent = {
    ...first,
    facts: { ...first.facts, id: 'silent-2020' },
    mentions: { ...first.mentions, names: [], places: [] },
    reviews: { id: 'silent-2020', read: [], exceptions: [] },
  };
  const said = saidBy(nameSubject(nameOf('清河县'), plans), [...plans, silent]);
  expect(said).toHaveLength(plans.length + 1);
  expect(said.find(({ plan }) => plan === silent)?.absence?.kind).toBe('unchecked');
  expect(groupsOf(said).flatMap(({ plans: own }) => own)).toHaveLength(plans.length + 1);
});

import { expect, it } from 'vitest';
import { loadVocabulary } from '../../scripts/seeds.ts';
import { printProblem } from '../../src/model/problem.ts';
import { checkMarks, checkSlots } from '../../src/pipeline/check-places.ts';
import type { CheckedSeeds } from '../../src/pipeline/seed-problem.ts';

const { vocabulary, words } = loadVocabulary('tests/fixtures/two-plans');
const homes = (name: string, index: number) => ({ file: `seeds/${name}.yml`, line: index + 1, column: null });
const seeds = (changed: Partial<CheckedSeeds['vocabulary']>): CheckedSeeds => ({
  vocabulary: { ...vocabulary, groups: [], ...changed },
  words,
  files: [],
  homes,
});
const [plan] = vocabulary.plans;
const [place] = vocabulary.places;

it('one mark for two plans of a place is refused, for plans of two places it isn’t', () => {
  const plans = [
    { ...plan, mark: 'open' as const },
    { ...plan, id: 'again', mark: 'open' as const },
  ];
  expect(checkMarks(seeds({ plans })).map(printProblem)).toEqual([
    `seeds/plans.yml:2 [plan] plan again has the mark open, as ${plan.id} of the same place has. Leave mark out: then the first that is free is taken.`,
  ]);
  expect(checkMarks(seeds({ plans: [plans[0], { ...plans[1], place: 'guyuan' }] }))).toEqual([]);
});

it('two places with one slot by hand are refused; among more places than signs only where their plans are compared', () => {
  const of = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      ...place,
      id: `p${i}`,
      code: `${10 + (i % 30)}${String(i).padStart(4, '0')}`,
      level: '设区市',
      slot: undefined,
    }));
  const plansOf = (...ids: string[]) => ids.map((id) => ({ ...plan, id: `of-${id}`, place: id }));
  const worn = (count: number, ...ids: string[]) => of(count).map((each) => (ids.includes(each.id) ? { ...each, slot: 7 } : each));
  expect(checkSlots(seeds({ places: of(90), plans: [] }))).toEqual([]);
  expect(checkSlots(seeds({ places: worn(60, 'p1', 'p2'), plans: [] })).map(printProblem)).toEqual([
    'seeds/places.yml:3 [place] place p2 has the slot 7, as p1 has. Leave slot out: then the first that is free is taken.',
  ]);
  // p1 and p31 lie in one province, p2 in another; more plans than make one group of all.
  const plans = [
    ...plansOf('p1', 'p2', 'p31'),
    ...plansOf(
      ...of(90)
        .slice(40)
        .map(({ id }) => id),
    ),
  ];
  expect(checkSlots(seeds({ places: worn(90, 'p1', 'p2'), plans }))).toEqual([]);
  expect(checkSlots(seeds({ places: worn(90, 'p1', 'p31'), plans })).map(({ message }) => message)).toEqual([
    'place p31 has the slot 7, as p1 has.',
  ]);
});

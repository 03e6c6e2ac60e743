import { expect, it } from 'vitest';
import { loadVocabulary } from '../../scripts/seeds.ts';
import { printProblem } from '../../src/model/problem.ts';
import { checkMarks, checkSlots } from '../../src/pipeline/check-places.ts';
import type { CheckedSeeds } from '../../src/pipeline/seed-problem.ts';

const { vocabulary, words } = loadVocabulary('tests/fixtures/two-plans');
const homes = (name: string, index: number) => ({ file: `seeds/${name}.yml`, line: index + 1, column: null });
const seeds = (changed: Partial<CheckedSeeds['vocabulary']>): CheckedSeeds => ({
  vocabulary: { ...vocabulary, ...changed },
  words,
  files: [],
  homes,
});
const [plan] = vocabulary.plans;
const [place] = vocabulary.places;

it('four plans of a place are told apart without a word; from the fifth on it is said that they aren’t', () => {
  const of = (count: number) => Array.from({ length: count }, (_, i) => ({ ...plan, id: `${plan.id}-${i}` }));
  expect(checkMarks(seeds({ plans: of(4) }))).toEqual([]);
  const [said, ...others] = checkMarks(seeds({ plans: of(6) }));
  expect(others).toEqual([]);
  expect(said.fatal).toBe(false);
  expect(printProblem(said)).toBe(
    'seeds/plans.yml:5 [plan] ningxia has 6 plans and there are 4 marks: those from the 4th on wear the same one. Nothing need be done: their names tell them apart.',
  );
});

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

it('as many places are told apart as there are colours and shapes; the next is refused', () => {
  const of = (count: number) => Array.from({ length: count }, (_, i) => ({ ...place, id: `${place.id}-${i}` }));
  expect(checkSlots(seeds({ places: of(64) }))).toEqual([]);
  expect(checkSlots(seeds({ places: of(65) })).map(printProblem)).toEqual([
    'seeds/places.yml:65 [place] place ningxia-64 is the 65th, and 64 can be told apart by colour and shape. Split the corpus: a folder of seeds each.',
  ]);
});

import { expect, it } from 'vitest';
import { printProblem } from '../../src/model/problem.ts';
import { checkNotes, checkSeeds } from '../../src/pipeline/check-seeds.ts';
import { vocabulary, words } from '../vocabulary.ts';

/** The records are changed, so nobody can say on which line they stand. */
const homes = (name: string) => ({ file: `seeds/${name}.yml`, line: null, column: null });
const files = vocabulary.plans.map(({ file }) => file);
const [plan] = vocabulary.plans;
const [place] = vocabulary.places;
const [own] = words.own;

it('the seeds as they are name nothing that is not there', () => expect(checkSeeds({ vocabulary, words, files, homes })).toEqual([]));

it.each([
  [
    'a plan of an unknown place',
    { plans: [{ ...plan, place: 'atlantis' }] },
    {},
    `seeds/plans.yml [plan] plan ${plan.id} names the place atlantis, which places.yml doesn’t have. Add the place.`,
  ],
  [
    'a place in an unknown one',
    { places: [...vocabulary.places, { ...place, id: 'aba', parent: 'atlantis' }] },
    {},
    'seeds/places.yml [place] place aba lies in atlantis, which the file doesn’t have. Add the place, or write null.',
  ],
  [
    'a plan that covers an unknown sector',
    { plans: [{ ...plan, covers: ['it', 'alchemy'] }] },
    {},
    `seeds/plans.yml [plan] plan ${plan.id} covers alchemy, which sectors.yml doesn’t have. Correct covers in the record.`,
  ],
  [
    'an own sector under an unknown one',
    {},
    { own: [{ ...own, name: '盐湖产业', sector: 'alchemy' }] },
    'seeds/own-sectors.yml [own-sector] "盐湖产业" lies under alchemy, which sectors.yml doesn’t have. Correct the entry.',
  ],
])('%s is said', (_, changed, worded, message) => {
  const found = checkSeeds({ vocabulary: { ...vocabulary, ...changed }, words: { ...words, ...worded }, files, homes }).map(printProblem);
  expect(found).toContain(message);
});

it('a note on a sector that rests on a block which is not there is said', () => {
  const notes = [{ text: '仅一份规划单列。', see: ['tibet-salt-2031/s1-p2', 'tibet-salt-2031/s9', 'nowhere/s1', 'unread-2031/s1'] }];
  const found = checkNotes(
    [{ ...words.sectors[0], id: 'salt', notes }],
    [{ id: 'tibet-salt-2031' }, { id: 'unread-2031' }],
    new Map([['tibet-salt-2031', new Set(['s1-p2'])]]),
    homes,
  );
  const remedy = 'Write plan/block, as its address has it.';
  expect(found.map(printProblem)).toEqual([
    `seeds/sectors.yml [note] a note of salt names tibet-salt-2031/s9, and no such block is read. ${remedy}`,
    `seeds/sectors.yml [note] a note of salt names nowhere/s1, and no such block is read. ${remedy}`,
  ]);
});

import { expect, it } from 'vitest';
import { causesOf } from '../../../src/site/findings/causes.ts';

type Compared = Parameters<typeof causesOf>[0]['figures'][number]['quantity'];

const exact: Compared = { comparator: 'eq', year: 2030 };

it.each<[string, Compared, Compared, string[]]>([
  ['both dated, both 达到', exact, exact, ['measure', 'misprint']],
  ['one undated', exact, { ...exact, year: null }, ['measure', 'time', 'misprint']],
  ['one a lower bound', exact, { ...exact, comparator: 'ge' }, ['measure', 'least', 'misprint']],
  ['one an upper bound', { ...exact, comparator: 'le' }, exact, ['measure', 'most', 'misprint']],
  ['both lower bounds', { ...exact, comparator: 'ge' }, { ...exact, comparator: 'ge' }, ['measure', 'misprint']],
])('causes of two values, %s', (_name, a, b, causes) =>
  expect(causesOf({ told: { type: 'differs' }, figures: [{ quantity: a }, { quantity: b }] })).toEqual(causes),
);

it.each(['later', 'counterpart', 'sums-to'] as const)('none are named for %s', (type) =>
  expect(causesOf({ told: { type }, figures: [{ quantity: exact }, { quantity: { ...exact, year: null } }] })).toEqual([]),
);

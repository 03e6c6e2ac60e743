import { describe, expect, it } from 'vitest';
import { meet, valueSet } from '../../../src/pipeline/link/values.ts';

type Printed = Parameters<typeof valueSet>[0];
const eq = (value: number | null): Printed => ({ value, valueMax: null, comparator: 'eq' });

it.each<[string, Printed, number, number]>([
  ['100', eq(100), 100, 100],
  ['不低于100', { ...eq(100), comparator: 'ge' }, 100, Infinity],
  ['不超过100', { ...eq(100), comparator: 'le' }, -Infinity, 100],
  ['100-120', { value: 100, valueMax: 120, comparator: 'range' }, 100, 120],
  ['100左右', { ...eq(100), comparator: 'approx' }, 95, 105],
  ['下降20%左右', { ...eq(-20), comparator: 'approx' }, -21, -19],
])('%s allows its set of values', (_printed, given, from, to) => expect(valueSet(given)).toEqual({ from, to }));

it('a ratio has no set of values', () => expect(valueSet(eq(null))).toBeNull());

describe('sets meet', () => {
  it.each([
    ['at a shared end', { from: 1, to: 2 }, { from: 2, to: 3 }, true],
    ['not beside one another', { from: 1, to: 2 }, { from: 2.1, to: 3 }, false],
    ['whichever comes first', { from: 2.1, to: 3 }, { from: 1, to: 2 }, false],
    ['though a product leaves noise', { from: 0.1 + 0.2, to: 0.1 + 0.2 }, { from: 0.3, to: 0.3 }, true],
    ['without an end', { from: 1, to: Infinity }, { from: -Infinity, to: 5 }, true],
  ])('%s', (_how, a, b, expected) => expect(meet(a, b)).toBe(expected));
});

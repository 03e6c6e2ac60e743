import { expect, it } from 'vitest';
import { type FoundNumber, type HandNumber, scoreFound } from '../../src/bench/peers.ts';
import { foundOf } from '../../src/bench/recognizers.ts';

const line = (fields: Partial<HandNumber>): HandNumber => ({ off: 4, txt: '17000亿元', value: 17000, unit: '亿元', ...fields });
const found = (fields: Partial<FoundNumber>): FoundNumber => ({ start: 4, end: 11, value: 1.7e12, unit: '元', ...fields });
const score = (one: HandNumber, ...numbers: FoundNumber[]) => scoreFound(numbers, [one]);

it.each([
  ['a sum in another multiple', line({}), found({}), [1, 1, 1]],
  ['a value without its unit', line({}), found({ unit: null }), [1, 1, 0]],
  ['a count without its counter', line({ txt: '18个', value: 18, unit: '个' }), found({ value: 18, unit: null }), [1, 1, 0]],
  ['another value', line({}), found({ value: 2 }), [1, 0, 0]],
  ['a number elsewhere', line({}), found({ start: 20, end: 24 }), [0, 0, 0]],
  [
    'a unit that the line accepts',
    line({ value: 8, unit: '万元', accept: { unit: ['万元/人'] } }),
    found({ value: 8, unit: '万元/人' }),
    [1, 1, 1],
  ],
  ['a place without a value', line({}), found({ value: null, unit: null }), [1, 0, 0]],
] as const)('%s', (_, one, number, [covered, value, valueAndUnit]) => {
  expect(score(one, number)).toEqual({ covered, lines: 1, value, valueAndUnit, figures: 1 });
});

it('ranges and ratios are numbers to find, and no values to compare', () => {
  expect(score(line({ value: [2, 3] }), found({}))).toMatchObject({ covered: 1, figures: 0 });
  expect(score(line({ value: '2:8' }), found({}))).toMatchObject({ covered: 1, figures: 0 });
});

it.each([
  [
    { start: 1, end: 3, resolution: { value: '75%' } },
    { start: 1, end: 4, value: 75, unit: '%' },
  ],
  [
    { start: 1, end: 5, resolution: { value: '186270000000', unit: 'Chinese yuan' } },
    { start: 1, end: 6, value: 186270000000, unit: '元' },
  ],
  [
    { start: 1, end: 1, resolution: { value: '5' } },
    { start: 1, end: 2, value: 5, unit: null },
  ],
  [
    { start: 1, end: 2, resolution: null },
    { start: 1, end: 3, value: null, unit: null },
  ],
])('a match %j is %j', (match, number) => {
  expect(foundOf(match, '到2030年75%左右')).toEqual(number);
});

it('places are code points', () => {
  expect(foundOf({ start: 2, end: 3, resolution: { value: '75' } }, '𠀀75')).toMatchObject({ start: 1, end: 3 });
});

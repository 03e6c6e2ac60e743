import { expect, it } from 'vitest';
import { growthOf } from '../../../../src/site/targets/growth/growth.ts';

type End = Parameters<typeof growthOf>[0];
const end = (value: number, year: number | null, more: Partial<End> = {}): End => ({
  value,
  year,
  unit: '亿元',
  mode: 'level',
  comparator: 'eq',
  ...more,
});

it('450亿元 in 2016 and 800亿元 in 2020 are 15.5 % a year over four years, in nominal terms', () => {
  expect(growthOf(end(450, 2016), end(800, 2020))).toEqual({
    years: 4,
    rate: '15.5',
    bounds: [],
    formula: '(800 ÷ 450)^(1/4) − 1',
    nominal: true,
  });
});

it('a bound at the end makes it at least, a bound at the start at most, an approximate end about', () => {
  expect(growthOf(end(2000, 2016), end(3600, 2020, { comparator: 'ge' }))?.bounds).toEqual(['least']);
  expect(growthOf(end(30, 2016, { comparator: 'ge', unit: '家' }), end(60, 2020, { unit: '家' }))?.bounds).toEqual(['most']);
  expect(growthOf(end(300, 2016, { comparator: 'approx' }), end(1000, 2020, { comparator: 'ge' }))?.bounds).toEqual(['least', 'about']);
});

it.each([
  ['shares', end(10, 2016, { unit: '%' }), end(12, 2020, { unit: '%' })],
  ['figures per head', end(10, 2016, { unit: '万元/人' }), end(12, 2020, { unit: '万元/人' })],
  ['an index', end(81, 2014, { unit: '' }), end(82.5, 2020, { unit: '' })],
  ['two units', end(10, 2016), end(12, 2020, { unit: '家' })],
  ['growth rates', end(10, 2016, { mode: 'growth' }), end(12, 2020, { mode: 'growth' })],
  ['what is added', end(10, 2016), end(12, 2020, { mode: 'add' })],
  ['an unknown year', end(10, null), end(12, 2020)],
  ['one year', end(10, 2020), end(12, 2020)],
  ['nothing to start from', end(0, 2016), end(12, 2020)],
  ['a range', end(10, 2016), end(12, 2020, { comparator: 'range' })],
  ['a lower bound at both ends', end(10, 2016, { comparator: 'ge' }), end(12, 2020, { comparator: 'ge' })],
])('says nothing for %s', (_, from, to) => {
  expect(growthOf(from, to)).toBeNull();
});

import { expect, it } from 'vitest';
import { byAsked, type FilterRow, fitting, plain, readAsked, writeAsked } from '../../../src/site/targets/filter.ts';

const row = (more: Partial<FilterRow> = {}): FilterRow => ({
  plan: 'henan-emerging-2017',
  sectors: ['bio', 'green'],
  mode: 'level',
  year: '2020',
  unit: '亿元',
  value: 4000,
  text: plain('河南2017 生物医药、节能环保 产业规模 4,000'),
  cells: { year: '2020' },
  order: 0,
  ...more,
});

it('a question survives the address, and what asks for all leaves no trace', () => {
  const query = writeAsked({ ...readAsked(''), sector: 'bio', q: '产业 规模', sort: '-value' });
  expect(query).toBe('sector=bio&q=%E4%BA%A7%E4%B8%9A+%E8%A7%84%E6%A8%A1&sort=-value');
  expect(readAsked(query)).toMatchObject({ plan: '', sector: 'bio', q: '产业 规模', sort: '-value' });
  expect(writeAsked(readAsked('x=1'))).toBe('');
});

it.each([
  ['', true],
  ['sector=green&mode=level&year=2020&unit=亿元', true],
  ['sector=it', false],
  ['year=none', false],
  ['q=节能 规模', true],
  ['q=4000', true],
  ['q=４０００', true],
  ['q=节能 钢铁', false],
])('%s: %s', (query, expected) => {
  expect(fitting(readAsked(query))(row())).toBe(expected);
});

it('a figure without a year is found as such', () => {
  expect(fitting(readAsked('year=none'))(row({ year: '' }))).toBe(true);
});

it('sorts numbers by size both ways, with what has none at the end', () => {
  const rows = [row({ value: 9, order: 0 }), row({ value: null, order: 1 }), row({ value: 10, order: 2 }), row({ value: 9, order: 3 })];
  const orders = (sort: string) => [...rows].sort(byAsked(sort)).map(({ order }) => order);
  expect(orders('value')).toEqual([0, 3, 2, 1]);
  expect(orders('-value')).toEqual([2, 0, 3, 1]);
  expect(orders('')).toEqual([0, 1, 2, 3]);
});

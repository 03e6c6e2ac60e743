import { expect, it } from 'vitest';
import { layTimeline, type TimelinePlan } from '../../src/charts/timeline.ts';

const plan = (id: string, from: number, to: number, issued: string | null): TimelinePlan => ({
  id,
  label: id,
  slot: '1',
  mark: 'filled',
  period: { from, to },
  issued,
});

it('draws a period from its first day to its last and a dot on the day of issue', () => {
  const { years, rows } = layTimeline([plan('a', 2016, 2019, '2018-01-01'), plan('b', 2018, 2019, null)]);
  expect(rows.map(({ from, to, dot }) => [from, to, dot])).toEqual([
    [0, 100, 50.03],
    [50.03, 100, null],
  ]);
  expect(years.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020]);
  expect(years.map(({ middle }) => middle === null)).toEqual([false, false, false, false, true]);
});

it('begins with the year of issue when that comes before every period', () => {
  const { years, rows } = layTimeline([plan('a', 2018, 2018, '2017-07-02')]);
  expect(years.map(({ year }) => year)).toEqual([2017, 2018, 2019]);
  expect(rows[0]?.dot).toBeCloseTo(24.93, 1);
});

it('gives every row a line of its own, inside the figure', () => {
  const { height, rows } = layTimeline([plan('a', 2016, 2020, null), plan('b', 2016, 2020, null), plan('c', 2016, 2020, null)]);
  const lines = rows.map(({ y }) => y);
  expect(new Set(lines).size).toBe(3);
  expect(Math.max(...lines)).toBeLessThan(height);
});
